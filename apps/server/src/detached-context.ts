import { randomBytes } from 'node:crypto';
import { type Around, type Context, createServices } from './context.ts';
import type { Database } from './db/database.ts';
import { AppError } from './errors.ts';
import { createMetrics } from './plugins/metrics.ts';
import { createKeyRing } from './secrets/key-ring.ts';

/** A context without anything behind it, for what only computes: making the documents, and tests of calculations. */
export function detachedContext(changes: Partial<Context> = {}): Context {
  const now = changes.now ?? (() => new Date());
  const keys = createKeyRing(new Map([[1, randomBytes(32)]]));
  return {
    logLevel: 'silent',
    now,
    arrivalTimeoutMs: 10_000,
    openApi: '{}',
    webRoot: null,
    database: NO_DATABASE,
    keys,
    ...createServices(keys, now, AROUND),
    anchors: { write: async () => undefined, all: async () => [] },
    mailer: AROUND.mailer,
    publicUrl: AROUND.publicUrl,
    corsOrigins: [],
    trustProxy: 0,
    requestsPerSecond: 0,
    metrics: createMetrics(),
    metricsToken: null,
    ...changes,
  };
}

/** Mails go nowhere. */
export const AROUND: Around = {
  mailer: {
    send: () => undefined,
    idle: async () => undefined,
    close: async () => undefined,
    forget: async () => undefined,
    forgetOld: async () => 0,
  },
  jobs: { send: absent },
  publicUrl: 'http://localhost:3000',
  passwordPolicy: 'strength',
  providers: [],
};

const NO_DATABASE: Database = {
  transaction: absent,
  readStale: absent,
  ping: async () => undefined,
  close: async () => undefined,
  gauges: () => ({ total: 0, idle: 0, waiting: 0 }),
};

function absent(): Promise<never> {
  return Promise.reject(new AppError('unavailable', 'There is no database here.'));
}
