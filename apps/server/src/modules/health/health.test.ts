import { expect, it } from 'vitest';
import { testApp } from '../../app.fixture.ts';

const app = await testApp();

it('answers 200 at /healthz and /readyz, and to HEAD as well', async () => {
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  const head = await app.inject({ method: 'HEAD', url: '/healthz' });
  expect([head.statusCode, head.body]).toEqual([200, '']);
});
