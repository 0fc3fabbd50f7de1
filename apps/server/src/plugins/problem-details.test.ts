import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { problemDocument } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { testApp } from '../app.fixture.ts';

const app = await testApp({ arrivalTimeoutMs: 300 });
app.get('/broken', () => {
  throw new Error('secret of the database at /srv/private');
});
app.get('/odd', () => Promise.reject('a text'));

const inject = (method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'HEAD', url: string) => app.inject({ method, url });

describe('404', () => {
  it.each(['/nothing', '/v1', '/v1/', '/v2/calculate', '/v1/calculate/', '/v1/calculate/batch/x', '/.env', '/v1/../etc/passwd', '//'])(
    'answers GET %s',
    async (url) => {
      const response = await inject('GET', url);
      expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
      expect(problemDocument.safeParse(response.json()).success).toBe(true);
    },
  );

  it('answers POST before it reads a body, whatever its type', async () => {
    const response = await app.inject({ method: 'POST', url: '/nothing', headers: { 'content-type': 'text/x' }, payload: 'x' });
    expect(response.statusCode).toBe(404);
  });

  it('never repeats the query', async () => {
    expect((await inject('GET', '/nothing?name=Ada')).body).not.toContain('Ada');
  });
});

describe('405', () => {
  it.each<['GET' | 'PUT' | 'DELETE' | 'OPTIONS' | 'POST' | 'HEAD', string, string]>([
    ['GET', '/v1/calculate', 'POST'],
    ['PUT', '/v1/calculate', 'POST'],
    ['OPTIONS', '/v1/calculate', 'POST'],
    ['DELETE', '/v1/systems/greek', 'GET, HEAD'],
    ['POST', '/v1/systems', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('answers %s %s and allows %s', async (method, url, allow) => {
    const response = await inject(method, url);
    expect([response.statusCode, response.headers.allow, response.json().code]).toEqual([405, allow, 'method_not_allowed']);
  });
});

describe('400', () => {
  it('answers an address that cannot be decoded, with the security headers', async () => {
    const response = await inject('GET', '/v1/systems/%E0%A4%A');
    expect([response.statusCode, response.json().code]).toEqual([400, 'bad_request']);
    expect(response.headers['content-security-policy']).toBeDefined();
  });

  it('answers what is not HTTP', async () => {
    expect(await raw('HELLO\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*nosniff.*application\/problem\+json.*"code":"bad_request"/s);
  });

  it('answers HTTP/1.1 without a Host', async () => {
    expect(await raw('GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*"code":"bad_request"/s);
  });

  it('answers a body whose length is said in two ways', async () => {
    const smuggled = 'POST /v1/calculate HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await raw(smuggled)).toMatch(/^HTTP\/1.1 400 .*"code":"bad_request"/s);
  });
});

describe('408 and 431', () => {
  it('answer headers that are too slow', async () => {
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1.1 408 .*"code":"timeout"/s);
  });

  it('answer headers that are too large', async () => {
    const answer = await raw(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 431 .*"code":"headers_too_large"/s);
  });
});

describe('500', () => {
  it.each(['/broken', '/odd'])('answers %s and leaks nothing', async (url) => {
    const response = await inject('GET', url);
    expect([response.statusCode, response.json().code]).toEqual([500, 'internal']);
    expect(response.body).not.toMatch(/secret|private|at |a text/);
    expect(response.json().requestId).toBe(response.headers['x-request-id']);
  });
});

async function raw(text: string): Promise<string> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
