import { describe, expect, it } from 'vitest';
import { post, signedInPerson, storedApp, testApp } from '../app.fixture.ts';
import { openDatabase } from '../db/database.ts';
import { APP_ROLE } from '../db/roles.ts';
import { createMetrics, serveMetrics } from './metrics.ts';

const TOKEN = 'a-token-of-the-metrics';
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

describe('/metrics', () => {
  it('counts answers and how long they took, by route and status, with nothing of what was asked', async () => {
    const app = await testApp({ metricsToken: TOKEN });
    await post(app, '/v1/calculate?name=Secret', { name: 'Secret', birthDate: '1990-03-15' });
    await post(app, '/v1/calculate', { name: '' });
    await app.inject('/v1/systems/Secret');
    const response = await app.inject({ url: '/metrics', headers: AUTHORIZED });
    expect(response.headers['content-type']).toContain('text/plain');
    const lines = response.body.split('\n');
    expect(lines).toContain('# TYPE http_requests_total counter');
    expect(lines).toContain('http_requests_total{method="POST",route="/v1/calculate",status="200"} 1');
    expect(lines).toContain('http_requests_total{method="POST",route="/v1/calculate",status="422"} 1');
    expect(lines).toContain('http_requests_total{method="GET",route="/v1/systems/:id",status="404"} 1');
    expect(lines).toContain('# TYPE http_request_duration_seconds histogram');
    expect(lines).toContain('http_request_duration_seconds_bucket{method="POST",route="/v1/calculate",le="+Inf"} 2');
    expect(lines).toContain('http_request_duration_seconds_count{method="POST",route="/v1/calculate"} 2');
    expect(response.body).not.toContain('Secret');
  });

  it('is for who has the token, and nowhere without one', async () => {
    const app = await testApp({ metricsToken: TOKEN });
    for (const headers of [{}, { authorization: 'Bearer other' }, { authorization: TOKEN }])
      expect((await app.inject({ url: '/metrics', headers })).statusCode).toBe(401);
    expect((await (await testApp()).inject({ url: '/metrics', headers: AUTHORIZED })).statusCode).toBe(404);
  });

  it('knows the statements, the pool and how many people are active', async () => {
    const metrics = createMetrics();
    const stored = await storedApp({ metrics, metricsToken: TOKEN });
    const database = openDatabase({
      url: stored.urls.appUrl,
      replicaUrl: null,
      role: APP_ROLE,
      maxConnections: 2,
      onError: () => undefined,
      observe: metrics.observeQuery,
    });
    metrics.watchPool(database.gauges);
    const people = [await signedInPerson(stored), await signedInPerson(stored)];
    for (const { bearer } of [...people, ...people]) await stored.app.inject({ url: '/v1/api-keys', headers: bearer });
    await stored.context.apiKeys.list({
      actor: { kind: 'user', userId: people[0]?.userId, sessionId: '', role: 'user' },
      db: database,
    } as never);
    await database.close();
    const { body } = await stored.app.inject({ url: '/metrics', headers: AUTHORIZED });
    expect(body).toContain('\nactive_users 2\n');
    expect(body).toContain('db_query_duration_seconds_count{operation="select api_keys"} 1\n');
    expect(body).toMatch(/\ndb_pool_total 0\n/);
    for (const { userId } of people) expect(body).not.toContain(userId);
  });

  it('knows how often something was kept, by where, and whether the Redis answers', async () => {
    const metrics = createMetrics();
    let state: 'up' | 'away' = 'up';
    metrics.watchRedis(() => state);
    metrics.observeCache('memory', false);
    metrics.observeCache('redis', true);
    const lines = (await metrics.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['cache_misses_total{tier="memory"} 1', 'cache_hits_total{tier="redis"} 1', 'redis_up 1']),
    );
    state = 'away';
    expect(await metrics.text()).toContain('\nredis_up 0\n');
  });

  it('counts the jobs by name and state at each look, and says nothing of them while they cannot be counted', async () => {
    const metrics = createMetrics();
    let counts = async () => [{ name: 'exports.make', waiting: 2, running: 1, failed: 0 }];
    metrics.watchJobs(() => counts());
    expect((await metrics.text()).split('\n')).toEqual(
      expect.arrayContaining(['jobs{job="exports.make",state="waiting"} 2', 'jobs{job="exports.make",state="running"} 1']),
    );
    counts = () => Promise.reject(new Error('Away.'));
    expect(await metrics.text()).not.toContain('jobs{');
  });

  it('forgets who was active five minutes ago', async () => {
    let time = 0;
    const metrics = createMetrics(() => time);
    metrics.sawUser('a');
    time += 200_000;
    metrics.sawUser('b');
    expect(await metrics.text()).toContain('\nactive_users 2\n');
    time += 200_000;
    expect(await metrics.text()).toContain('\nactive_users 1\n');
  });

  it('is served on a port of its own, the process included', async () => {
    const metrics = createMetrics();
    metrics.watchProcess();
    const server = await serveMetrics(metrics, '127.0.0.1', 0);
    const { port } = server.address() as { port: number };
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toMatch(/\nprocess_resident_memory_bytes \d+/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    server.close();
  });
});
