import { defineConfig } from 'vitest/config';

/** Workspaces are imported by name and resolve to their TypeScript source. */
const conditions = ['onenumbers:source'];

const project = (name: string, folder: string, isolate: boolean, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`], isolate, ...more },
});

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    pool: 'threads',
    exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      project('engine', 'packages/engine', false),
      project('contract', 'packages/contract', false),
      project('client', 'packages/client', true),
      project('locales', 'packages/locales', false),
      project('design', 'packages/design', false),
      project('server', 'apps/server', true, { globalSetup: ['apps/server/src/postgres.fixture.ts'] }),
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
