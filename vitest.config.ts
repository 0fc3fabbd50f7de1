import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Workspaces are imported by name and resolve to their TypeScript source. */
const conditions = ['onenumbers:source'];

const project = (name: string, folder: string, isolate: boolean, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`], isolate, ...more },
});

/** Where Debian's package puts the oldest PostgreSQL that is supported. */
const POSTGRES_15 = '/usr/lib/postgresql/15/bin/postgres';

/** The Redis that tests start; scripts/test.mjs says so where there is none. */
const REDIS = '/usr/bin/redis-server';

/** What works on a database, once more on that one; what starts servers and databases itself would only do the same again. */
const serverOnPostgres15 = {
  extends: true as const,
  test: {
    name: 'server on PostgreSQL 15',
    include: ['apps/server/src/{db,jobs,mail,modules,secrets}/**/*.test.ts'],
    exclude: [
      '**/embedded.test.ts',
      '**/sealing.test.ts',
      'apps/server/src/modules/{charts,health,interpretations,readings,reports/rendering,safety,systems,things}/**',
    ],
    isolate: false,
    globalSetup: ['apps/server/src/postgres-15.fixture.ts'],
  },
};

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    pool: 'threads',
    // All of them: a test of the server waits for a database or a process as much as it computes.
    maxWorkers: '100%',
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**', ...(existsSync(REDIS) ? [] : ['**/*.redis.test.ts'])],
    // For what hangs, not for what is slow: tests that start servers and databases share two cores, and on a machine with slow disks one of
    // them took a minute.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      project('engine', 'packages/engine', false),
      project('contract', 'packages/contract', false),
      project('client', 'packages/client', true),
      project('locales', 'packages/locales', false),
      project('readings', 'packages/readings', false),
      project('reports', 'packages/reports', false),
      project('design', 'packages/design', false),
      project('server', 'apps/server', false, { globalSetup: ['apps/server/src/postgres.fixture.ts'] }),
      ...(existsSync(POSTGRES_15) ? [serverOnPostgres15] : []),
      project('cli', 'apps/cli', true),
      project('web', 'apps/web', true),
      project('house', 'scripts', true),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/engine/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
