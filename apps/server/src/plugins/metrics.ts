import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type MetricObjectWithValues, type MetricValue, Registry } from 'prom-client';
import { AppError } from '../errors.ts';
import type { ModelObserver } from '../modules/models/index.ts';
import { modelMetrics } from './model-metrics.ts';

/** What is measured of the service, as Prometheus reads it. No label holds anything of a person. */
export type Metrics = {
  /** Told of each answer: once for the route, then with status and seconds. */
  readonly requestsOf: (method: string, route: string) => (status: number, seconds: number) => void;
  readonly observeQuery: (operation: string, seconds: number) => void;
  readonly sawUser: (userId: string) => void;
  readonly observeCache: (tier: 'memory' | 'redis', isHit: boolean) => void;
  /** Of a Redis: whether it answers. */
  readonly watchRedis: (state: () => 'up' | 'away') => void;
  /** How many connections hear events. */
  readonly watchConnections: (count: () => number) => void;
  readonly watchPool: (gauges: () => { readonly total: number; readonly idle: number; readonly waiting: number }) => void;
  /** `counts` is asked at each look; while it cannot be answered nothing is said of the jobs. */
  readonly watchJobs: (counts: () => Promise<readonly JobCounts[]>) => void;
  /** Of language models. */
  readonly models: ModelObserver;
  /** Of the process: memory, CPU, the event loop. */
  readonly watchProcess: () => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;
/** Whoever asked for something within this time counts as active. */
const ACTIVE_MS = 5 * 60_000;

export function createMetrics(now: () => number = Date.now): Metrics {
  const registry = new Registry();
  const routes: RouteCounts[] = [];
  register(registry, 'http_requests_total', 'counter', 'Answers, by route and status.', () => routes.flatMap(totals));
  register(registry, 'http_request_duration_seconds', 'histogram', 'How long answers took, by route.', () => routes.flatMap(durations));
  const queries = new Histogram({
    name: 'db_query_duration_seconds',
    help: 'How long statements took, by what they do to which table.',
    labelNames: ['operation'],
    buckets: [...BUCKETS],
    registers: [registry],
  });
  const cacheCounter = (name: string, help: string) => {
    const counter = new Counter({ name, help, labelNames: ['tier'], registers: [registry] });
    // A rate can be told only from a count that was there before its first one.
    counter.inc({ tier: 'memory' }, 0);
    return counter;
  };
  const cacheHits = cacheCounter('cache_hits_total', 'Answers that were there, by where.');
  const cacheMisses = cacheCounter('cache_misses_total', 'Answers that were not there, by where.');
  const lastSeen = new Map<string, number>();
  register(registry, 'active_users', 'gauge', 'People who asked for something in the last five minutes.', () => {
    for (const [userId, at] of lastSeen) if (at < now() - ACTIVE_MS) lastSeen.delete(userId);
    return [{ value: lastSeen.size, labels: {} }];
  });
  return {
    requestsOf(method, route) {
      const counts: RouteCounts = { method, route, statuses: new Map(), buckets: new Array(BUCKETS.length).fill(0), sum: 0, count: 0 };
      routes.push(counts);
      return (status, seconds) => {
        counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
        counts.count += 1;
        counts.sum += seconds;
        for (let index = BUCKETS.length - 1; index >= 0 && seconds <= (BUCKETS[index] as number); index -= 1)
          counts.buckets[index] = (counts.buckets[index] as number) + 1;
      };
    },
    observeQuery: (operation, seconds) => queries.observe({ operation }, seconds),
    observeCache: (tier, isHit) => (isHit ? cacheHits : cacheMisses).inc({ tier }),
    watchConnections: (count) =>
      register(registry, 'events_connections', 'gauge', 'Connections that hear events.', () => [{ value: count(), labels: {} }]),
    watchRedis: (state) =>
      register(registry, 'redis_up', 'gauge', 'Whether the Redis answers.', () => [{ value: state() === 'up' ? 1 : 0, labels: {} }]),
    sawUser: (userId) => lastSeen.set(userId, now()),
    watchPool(gauges) {
      for (const state of ['total', 'idle', 'waiting'] as const) {
        new Gauge({
          name: `db_pool_${state}`,
          help: POOL_HELP[state],
          registers: [registry],
          collect() {
            this.set(gauges()[state]);
          },
        });
      }
    },
    watchJobs(counts) {
      new Gauge({
        name: 'jobs',
        help: 'Jobs by their name and state; those of dead-letters wait for an admin.',
        labelNames: ['job', 'state'],
        registers: [registry],
        async collect() {
          this.reset();
          for (const { name, ...states } of await counts().catch(() => []))
            for (const state of ['waiting', 'running', 'failed'] as const) this.set({ job: name, state }, states[state]);
        },
      });
    },
    models: modelMetrics(registry),
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

type JobCounts = { readonly name: string; readonly waiting: number; readonly running: number; readonly failed: number };

const POOL_HELP = { total: 'Connections to the database.', idle: 'Of those, not in use.', waiting: 'Who waits for one.' } as const;

/** Counted by hand: the library's own counters look their labels up at each request, which costs as much as a chart. */
type RouteCounts = {
  readonly method: string;
  readonly route: string;
  readonly statuses: Map<number, number>;
  readonly buckets: number[];
  sum: number;
  count: number;
};

type Value = MetricValue<string> & { readonly metricName?: string };

function totals({ method, route, statuses }: RouteCounts): Value[] {
  return [...statuses].map(([status, value]) => ({ value, labels: { method, route, status } }));
}

function durations({ method, route, buckets, sum, count }: RouteCounts): Value[] {
  if (count === 0) return [];
  const name = 'http_request_duration_seconds';
  const labels = { method, route };
  return [
    ...BUCKETS.map((le, index) => ({ metricName: `${name}_bucket`, value: buckets[index] as number, labels: { ...labels, le } })),
    { metricName: `${name}_bucket`, value: count, labels: { ...labels, le: '+Inf' } },
    { metricName: `${name}_sum`, value: sum, labels },
    { metricName: `${name}_count`, value: count, labels },
  ];
}

function register(registry: Registry, name: string, type: 'counter' | 'gauge' | 'histogram', help: string, values: () => Value[]): void {
  const get = async () => ({ name, help, type, aggregator: 'sum', values: values() }) as unknown as MetricObjectWithValues<Value>;
  registry.registerMetric({ name, get, reset: () => undefined } as unknown as Gauge);
}

/** Measures every route, and answers at /metrics whoever has the token; without a token there is nothing there. */
export function measure(app: FastifyInstance, metrics: Metrics, token: string | null): void {
  app.addHook('onRoute', (route) => {
    const observe = metrics.requestsOf([route.method].flat().join(), route.url);
    const own = route.onResponse === undefined ? [] : [route.onResponse].flat();
    route.onResponse = [
      ...own,
      (request, reply, done) => {
        observe(reply.statusCode, reply.elapsedTime / 1000);
        if (request.userId !== null) metrics.sawUser(request.userId);
        done();
      },
    ];
  });
  if (token === null) return;
  app.get('/metrics', async (request, reply) => {
    if (!bears(request, token)) throw new AppError('unauthenticated', 'Send the token of the metrics: Authorization: Bearer …');
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text());
  });
}

function bears(request: FastifyRequest, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(request.headers.authorization ?? ''), hash(`Bearer ${token}`));
}

/** The metrics on a port of their own, for whoever can reach it. */
export function serveMetrics(metrics: Metrics, host: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
  });
  server.unref();
  return new Promise((done, fail) => server.once('error', fail).listen(port, host, () => done(server)));
}
