import { randomBytes } from 'node:crypto';
import { type Shared, shareInProcess } from './cache/shared.ts';
import { type Around, type Context, createServices } from './context.ts';
import type { Database } from './db/database.ts';
import { AppError } from './errors.ts';
import { NOTHING_KEPT } from './mail/index.ts';
import { createMetrics } from './plugins/metrics.ts';
import { createKeyRing, type KeyRing } from './secrets/key-ring.ts';

/** A context without anything behind it, for what only computes: making the documents, and tests of calculations. */
export function detachedContext(changes: Partial<Context> = {}): Context {
  const now = changes.now ?? (() => new Date());
  const keys = createKeyRing(new Map([[1, randomBytes(32)]]));
  const shared = changes.shared ?? aloneWith(keys);
  return {
    logLevel: 'silent',
    now,
    arrivalTimeoutMs: 10_000,
    openApi: '{}',
    webRoot: null,
    database: NO_DATABASE,
    shared,
    keys,
    ...createServices(keys, now, { ...AROUND, database: NO_DATABASE, shared }),
    anchors: { write: async () => undefined, all: async () => [] },
    publicUrl: AROUND.publicUrl,
    corsOrigins: [],
    trustProxy: 0,
    requestsPerSecond: 0,
    metrics: createMetrics(),
    metricsToken: null,
    tracing: null,
    ...changes,
  };
}

/** Mails go nowhere. */
export const AROUND: Omit<Around, 'database' | 'shared'> = {
  delivery: { deliver: async () => undefined, keepsake: NOTHING_KEPT, close: () => undefined },
  note: () => undefined,
  jobs: { send: absent },
  publicUrl: 'http://localhost:3000',
  passwordPolicy: 'strength',
  providers: [],
  modelSettings: null,
};

/** What one server shares with itself. */
export function aloneWith(keys: KeyRing): Shared {
  return shareInProcess({ keys, isAlone: true, observe: () => undefined });
}

const NO_DATABASE: Database = {
  transaction: absent,
  read: absent,
  readStale: absent,
  ping: async () => undefined,
  close: async () => undefined,
  gauges: () => ({ total: 0, idle: 0, waiting: 0 }),
};

function absent(): Promise<never> {
  return Promise.reject(new AppError('unavailable', 'There is no database here.'));
}
