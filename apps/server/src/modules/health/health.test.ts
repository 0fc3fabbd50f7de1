import { expect, it } from 'vitest';
import { post, storedApp, testApp } from '../../app.fixture.ts';
import { buildApp } from '../../app.ts';
import { openDatabase } from '../../db/database.ts';
import { APP_ROLE } from '../../db/roles.ts';
import { startFaultyProxy } from '../../faulty-proxy.fixture.ts';

it('answers 200 at /healthz and /readyz, and to HEAD as well', async () => {
  const app = await testApp();
  expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready', dependencies: { database: 'up' } });
  const head = await app.inject({ method: 'HEAD', url: '/healthz' });
  expect([head.statusCode, head.body]).toEqual([200, '']);
});

it('is alive and not ready while the database is away, calculates meanwhile, and is ready again by itself', async () => {
  const stored = await storedApp();
  const proxy = await startFaultyProxy(stored.urls.appUrl);
  const quiet = { onError: () => undefined, observe: () => undefined };
  const database = openDatabase({ url: proxy.url, replicaUrl: null, role: APP_ROLE, maxConnections: 2, ...quiet });
  const app = await buildApp({ ...stored.context, database });
  const status = async (url: string) => (await app.inject(url)).statusCode;
  expect(await status('/readyz')).toBe(200);
  proxy.blackHole();
  const began = performance.now();
  const response = await app.inject('/readyz');
  expect([response.statusCode, response.json()]).toEqual([
    503,
    expect.objectContaining({ detail: expect.stringContaining('The database does not answer.'), dependencies: { database: 'away' } }),
  ]);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await status('/healthz')).toBe(200);
  expect((await post(app, '/v1/calculate', { name: 'Ada', birthDate: '1990-03-15' })).statusCode).toBe(200);
  await proxy.mend();
  await expect.poll(() => status('/readyz'), { timeout: 30_000, interval: 100 }).toBe(200);
  await app.close();
  await database.close();
  proxy.close();
});
