import { describe, expect, it } from 'vitest';
import { post, testApp } from '../app.fixture.ts';

const app = await testApp();
const SECURITY = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

describe('every answer carries the security headers', () => {
  it.each<['GET' | 'POST' | 'PATCH', string, number]>([
    ['GET', '/healthz', 200],
    ['GET', '/v1/systems', 200],
    ['GET', '/v1/openapi.json', 200],
    ['GET', '/nothing', 404],
    ['PATCH', '/v1/calculate', 405],
    ['POST', '/v1/calculate', 415],
    ['GET', '/', 503],
  ])('%s %s: %i', async (method, url, status) => {
    const response = await app.inject({ method, url });
    expect(response.statusCode).toBe(status);
    expect(response.headers).toMatchObject(SECURITY);
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/);
    expect(response.headers).not.toHaveProperty('x-powered-by');
  });

  it('a calculation as well', async () => {
    const response = await post(app, '/v1/calculate', { name: 'Ada' });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ ...SECURITY, 'x-request-id': expect.stringMatching(/^[0-9a-f]{12}-/) });
  });

  it.each(['Ada', 'Łukasz'])('a calculation says how many bytes the answer about %s has', async (name) => {
    const response = await post(app, '/v1/calculate', { name });
    expect(response.headers['content-length']).toBe(String(Buffer.byteLength(response.body)));
    expect(response.json().name.original).toBe(name);
  });

  it('and each its own request id', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await app.inject('/healthz')).headers['x-request-id']));
    expect(new Set(ids).size).toBe(3);
  });
});
