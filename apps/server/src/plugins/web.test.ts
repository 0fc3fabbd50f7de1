import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { testApp } from '../app.fixture.ts';
import { PAGE_HEADERS, WEB_POLICY } from './headers.ts';

const webRoot = mkdtempSync(join(tmpdir(), 'web-'));
mkdirSync(join(webRoot, 'assets'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>the app</title>');
mkdirSync(join(webRoot, 'methods'));
for (const [form, text] of [
  ['', 'plain'],
  ['.br', 'as brotli'],
  ['.gz', 'as gzip'],
] as const) {
  writeFileSync(join(webRoot, 'methods', `index.html${form}`), text);
}
writeFileSync(join(webRoot, 'favicon.ico'), 'icon');
writeFileSync(join(webRoot, 'assets', 'index-a1b2.js'), 'app()');
writeFileSync(join(webRoot, 'assets', 'index-a1b2.js.br'), 'as brotli');
writeFileSync(join(webRoot, 'assets', 'index-a1b2.js.gz'), 'as gzip');
afterAll(() => rmSync(webRoot, { recursive: true }));

const app = await testApp({ webRoot });
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the web app', () => {
  it('is at /, with a policy that allows its own files and nothing inline', async () => {
    const page = await get('/');
    expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>the app</title>']);
    expect(page.headers['content-security-policy']).toBe(WEB_POLICY);
    expect(page.headers).toMatchObject(PAGE_HEADERS);
    expect(page.headers['content-security-policy']).not.toContain('unsafe');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/chart', '/some/where?x=1', '/index.html'])('answers a browser at %s', async (url) => {
    const page = await get(url, HTML);
    expect([page.statusCode, page.headers['content-security-policy']]).toEqual([200, WEB_POLICY]);
    expect(page.body).toContain('the app');
  });

  it('keeps hashed files for ever, in the smallest form the browser reads', async () => {
    const plain = await get('/assets/index-a1b2.js');
    expect([plain.body, plain.headers['cache-control']]).toEqual(['app()', 'public, max-age=31536000, immutable']);
    expect((await get('/assets/index-a1b2.js', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect((await get('/assets/index-a1b2.js', { 'accept-encoding': 'gzip' })).body).toBe('as gzip');
  });

  it.each([
    ['br', 'as brotli'],
    ['gzip', 'as gzip'],
    ['identity', 'app()'],
  ])('sends a script to a client of %s as a script, and tells caches that others get another form', async (encoding, body) => {
    const { headers, ...response } = await get('/assets/index-a1b2.js', { 'accept-encoding': encoding });
    expect([response.statusCode, response.body, headers['content-encoding'] ?? 'identity']).toEqual([200, body, encoding]);
    expect(headers['content-type']).toMatch(/^application\/javascript/);
    expect([headers.vary, headers['cache-control']]).toEqual(['accept-encoding', 'public, max-age=31536000, immutable']);
  });

  it.each(['br', 'gzip'])('sends a page to a client of %s with its policy, and lets nobody keep it unasked', async (encoding) => {
    const { headers, ...response } = await get('/methods/', { 'accept-encoding': encoding });
    expect([response.statusCode, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect([headers.vary, headers['cache-control']]).toEqual(['accept-encoding', 'no-cache']);
    expect(headers['content-security-policy']).toBe(WEB_POLICY);
  });

  it('has the icon that browsers ask for beside the API’s pages', async () => {
    const { headers, statusCode } = await get('/favicon.ico', { accept: 'image/*' });
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/vnd.microsoft.icon']);
  });

  it.each(['/v1/nothing', '/assets/gone.js', '/docs/nothing', '/healthz/x'])('leaves %s a 404, even to a browser', async (url) => {
    const response = await get(url, HTML);
    expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
  });

  it('leaves an unknown address a 404 to what reads no page', async () => {
    expect((await get('/picture.png', { accept: 'image/*' })).statusCode).toBe(404);
  });

  it('tells a wrong method at an address of the API', async () => {
    expect((await get('/v1/calculate', HTML)).statusCode).toBe(405);
  });

  it.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/assets/..%5c..%5cx', '/%00'])(
    'gives nothing outside its folder: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('without a build', () => {
  it('/ says so', async () => {
    const bare = await testApp();
    const response = await bare.inject('/');
    expect([response.statusCode, response.json().detail]).toEqual([
      503,
      'The web app is not built: stop the server and run `npm start`. The API is described at /docs.',
    ]);
  });
});
