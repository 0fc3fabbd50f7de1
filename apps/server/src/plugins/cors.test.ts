import { describe, expect, it } from 'vitest';
import { post, testApp } from '../app.fixture.ts';

const FRIEND = 'https://friend.example';
const open = await testApp({ corsOrigins: [FRIEND, 'https://other.example'] });
const closed = await testApp();

const preflight = (app: typeof open, origin: string) =>
  app.inject({
    method: 'OPTIONS',
    url: '/v1/profiles',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
  });

describe('a page of another origin', () => {
  it('may send what it asks to send where its origin is named, and never the cookie', async () => {
    const { statusCode, headers } = await preflight(open, FRIEND);
    expect(statusCode).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(FRIEND);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it.each([`${FRIEND}.evil.example`, 'http://friend.example', 'https://friend.example:8443', 'null'])(
    'is not let in as %s',
    async (origin) => {
      expect((await preflight(open, origin)).headers).not.toHaveProperty('access-control-allow-origin');
      const answer = await open.inject({ url: '/v1/systems', headers: { origin } });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      expect(answer.headers.vary).toContain('Origin');
    },
  );

  it('reads answers, calculations and refusals alike', async () => {
    const headers = { origin: FRIEND, 'content-type': 'application/json' };
    const chart = await open.inject({ method: 'POST', url: '/v1/calculate', headers, payload: '{"name":"Ada"}' });
    const refusal = await open.inject({ method: 'POST', url: '/v1/calculate', headers, payload: '{' });
    const nobody = await open.inject({ url: '/v1/me', headers: { origin: FRIEND } });
    expect([chart.statusCode, refusal.statusCode, nobody.statusCode]).toEqual([200, 400, 401]);
    for (const { headers: answered } of [chart, refusal, nobody]) {
      expect(answered['access-control-allow-origin']).toBe(FRIEND);
      expect(answered['access-control-expose-headers']).toContain('retry-after');
      expect(answered.vary).toContain('Origin');
    }
  });

  it('is told nothing where no origin is named', async () => {
    const answer = await post(closed, '/v1/calculate', { name: 'Ada' });
    expect(answer.headers).not.toHaveProperty('vary');
    const asked = await preflight(closed, FRIEND);
    expect(asked.headers).not.toHaveProperty('access-control-allow-origin');
    expect(asked.statusCode).toBe(405);
  });
});
