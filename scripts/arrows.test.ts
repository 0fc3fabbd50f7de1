import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenImports } from './arrows.mjs';

/** A small house in which every file is allowed to exist; each case adds one file with one import. */
const HOUSE: Record<string, string> = {
  'package.json': '{ "name": "house", "type": "module" }',
  'packages/engine/package.json': '{ "name": "@1numbers/engine", "exports": { ".": { "onenumbers:source": "./src/index.ts" } } }',
  'packages/engine/src/index.ts': "export { root } from './reduce.ts';",
  'packages/engine/src/reduce.ts': 'export const root = 1;',
  'packages/engine/src/reduce.test.ts': "import { it } from 'vitest';\nimport { root } from './reduce.ts';\nit('x', () => root);",
  'packages/contract/src/index.ts': "import { z } from 'zod';\nimport { root } from '@1numbers/engine';\nexport const schema = [z, root];",
  'packages/contract/package.json': '{ "name": "@1numbers/contract", "dependencies": { "zod": "1.0.0" } }',
  'packages/client/package.json': '{ "name": "@1numbers/client", "dependencies": { "@reduxjs/toolkit": "1" } }',
  'packages/client/src/index.ts': 'export const client = 1;',
  'packages/client/src/rtk/index.ts': "import '@reduxjs/toolkit';\nexport { client } from '../index.ts';",
  'node_modules/@reduxjs/toolkit/package.json': '{ "name": "@reduxjs/toolkit", "main": "index.js" }',
  'node_modules/@reduxjs/toolkit/index.js': 'export default 1;',
  'node_modules/@langchain/openai/package.json': '{ "name": "@langchain/openai", "main": "index.js" }',
  'node_modules/@langchain/openai/index.js': 'export default 1;',
  'apps/server/src/modules/models/langchain.ts': "import '@langchain/openai';",
  'packages/locales/src/index.ts': "import type { root } from '@1numbers/engine';\nexport type Root = typeof root;",
  'apps/server/package.json':
    '{ "name": "server", "dependencies": { "fastify": "1", "kysely": "1", "pg": "1", "fast-jwt": "1", "bcrypt": "1", "nodemailer": "1", "pg-boss": "1", "ioredis": "1", "ws": "1", "@langchain/openai": "1" } }',
  'apps/server/src/context.ts': "import { charts } from './modules/charts/index.ts';\nexport type Context = typeof charts;",
  'apps/server/src/db/database.ts': "import 'pg';\nexport type { Database } from 'kysely';",
  'apps/server/src/db/query.ts': "export { query } from 'kysely';",
  'apps/server/src/modules/charts/charts.repository.ts': "export { query } from '../../db/query.ts';\nexport { sql } from 'kysely';",
  'apps/server/src/modules/charts/charts.routes.ts': "import type { Context } from '../../context.ts';\nexport type Routes = Context;",
  'apps/server/src/modules/sessions/access-token.ts': "import 'fast-jwt';",
  'apps/server/src/modules/accounts/passwords.ts': "import 'bcrypt';",
  'apps/server/src/modules/mail/smtp.ts': "import 'nodemailer';",
  'apps/server/src/jobs/queue.ts': "import 'pg-boss';",
  'apps/server/src/cache/redis-link.ts': "import 'ioredis';",
  'apps/server/src/plugins/web-socket.ts': "import 'ws';",
  'apps/server/src/modules/charts/charts.jobs.ts': "import 'pg-boss';",
  'apps/server/src/app.ts':
    "import fastify from 'fastify';\nimport { charts } from './modules/charts/index.ts';\nexport default [fastify, charts];",
  'apps/server/src/modules/charts/index.ts':
    "export type { Routes } from './charts.routes.ts';\nexport { charts } from './charts.service.ts';",
  'apps/server/src/modules/charts/charts.service.ts': 'export const charts = 1;',
  'apps/server/src/modules/systems/index.ts': "export { charts } from '../charts/index.ts';",
  'apps/web/src/app/store.ts': "export { chart } from '../features/chart/chart.ts';",
  'apps/web/src/features/chart/chart.ts': 'export const chart = 1;',
  'apps/web/src/features/name/name.ts': 'export const name = 1;',
  'apps/cli/src/main.ts': "export { root } from '@1numbers/engine';",
  'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/fastify/package.json': '{ "name": "fastify", "main": "index.js" }',
  'node_modules/fastify/index.js': 'export default 1;',
  ...Object.fromEntries(
    ['kysely', 'pg', 'fast-jwt', 'bcrypt', 'nodemailer', 'pg-boss', 'ioredis', 'ws'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`],
      [`node_modules/${name}/index.js`, 'export default 1;'],
    ]),
  ),
  'node_modules/vitest/package.json': '{ "name": "vitest", "main": "index.js" }',
  'node_modules/vitest/index.js': 'export const it = 1;',
};

const FORBIDDEN: [rule: string, file: string, source: string][] = [
  ['engine-imports-only-what-it-may', 'packages/engine/src/bad.ts', "import { z } from 'zod';"],
  ['engine-imports-only-what-it-may', 'packages/engine/src/bad.ts', "import type { Root } from '../../locales/src/index.ts';"],
  ['packages-run-without-node', 'packages/engine/src/bad.ts', "import { readFileSync } from 'node:fs';"],
  ['packages-run-without-node', 'packages/contract/src/bad.ts', "import { readFileSync } from 'fs';"],
  ['contract-imports-only-what-it-may', 'packages/contract/src/bad.ts', "import { Root } from '../../locales/src/index.ts';"],
  ['client-imports-only-what-it-may', 'packages/client/src/bad.ts', "import { z } from 'zod';"],
  ['redux-stays-under-rtk', 'packages/client/src/bad.ts', "import '@reduxjs/toolkit';"],
  ['redux-stays-under-rtk', 'packages/client/src/bad.ts', "import './rtk/index.ts';"],
  ['packages-are-imported-by-name', 'packages/contract/src/bad.ts', "import { root } from '../../engine/src/reduce.ts';"],
  ['words-know-only-the-types-of-the-engine', 'packages/locales/src/bad.ts', "import { root } from '@1numbers/engine';"],
  ['design-imports-only-what-it-may', 'packages/design/src/bad.ts', "import { root } from '@1numbers/engine';"],
  ['packages-never-import-apps', 'packages/contract/src/bad.ts', "import { chart } from '../../../apps/web/src/features/chart/chart.ts';"],
  ['apps-never-import-apps', 'apps/cli/src/bad.ts', "import { charts } from '../../server/src/modules/charts/index.ts';"],
  ['server-modules-meet-at-their-index', 'apps/server/src/modules/systems/bad.ts', "import { charts } from '../charts/charts.service.ts';"],
  ['server-modules-are-entered-by-their-index', 'apps/server/src/bad.ts', "import { charts } from './modules/charts/charts.service.ts';"],
  ['fastify-stays-at-the-door', 'apps/server/src/modules/charts/bad.service.ts', "import type { FastifyRequest } from 'fastify';"],
  ['sql-stays-with-the-database', 'apps/server/src/modules/charts/bad.service.ts', "import { sql } from 'kysely';"],
  ['sql-stays-with-the-database', 'apps/server/src/modules/charts/bad.service.ts', "import { query } from '../../db/query.ts';"],
  ['sql-stays-with-the-database', 'apps/server/src/plugins/bad.ts', "import pg from 'pg';"],
  ['tokens-are-read-by-sessions', 'apps/server/src/plugins/bad.ts', "import 'fast-jwt';"],
  ['passwords-are-hashed-by-accounts', 'apps/server/src/modules/sessions/bad.ts', "import 'bcrypt';"],
  ['mail-goes-out-by-one-door', 'apps/server/src/modules/accounts/bad.ts', "import 'nodemailer';"],
  ['redis-stays-in-the-cache', 'apps/server/src/modules/charts/bad.service.ts', "import 'ioredis';"],
  ['web-sockets-are-opened-at-the-door', 'apps/server/src/modules/charts/bad.service.ts', "import 'ws';"],
  ['models-are-asked-by-one-module', 'apps/server/src/modules/charts/bad.service.ts', "import '@langchain/openai';"],
  ['jobs-go-through-one-queue', 'apps/server/src/modules/charts/bad.service.ts', "import 'pg-boss';"],
  ['web-features-meet-in-app', 'apps/web/src/features/name/bad.ts', "import { chart } from '../chart/chart.ts';"],
  ['web-parts-do-not-know-features', 'apps/web/src/ui/bad.ts', "import { chart } from '../features/chart/chart.ts';"],
  ['no-cycles', 'apps/cli/src/bad.ts', "import { worse } from './worse.ts';"],
  ['no-cycles-that-run', 'apps/server/src/modules/charts/bad.ts', "import { worse } from './worse.ts';\nexport const bad = worse;"],
  ['imports-resolve', 'apps/cli/src/bad.ts', "import { gone } from './gone.ts';"],
  ['sources-never-import-tests', 'packages/engine/src/bad.ts', "import './reduce.test.ts';"],
  ['what-runs-has-no-test-library', 'apps/cli/src/bad.ts', "import { it } from 'vitest';"],
];

describe('the arrows between the rooms', () => {
  const folder = mkdtempSync(join(tmpdir(), '1numbers-arrows-'));
  beforeAll(() => {
    for (const [file, source] of Object.entries(HOUSE)) write(folder, file, source);
    mkdirSync(join(folder, 'node_modules', '@1numbers'));
    symlinkSync(join(folder, 'packages', 'engine'), join(folder, 'node_modules', '@1numbers', 'engine'), 'junction');
    write(folder, 'apps/cli/src/worse.ts', "import './bad.ts';\nexport const worse = 1;");
    write(folder, 'apps/cli/src/bad.ts', '');
    write(folder, 'apps/server/src/modules/charts/worse.ts', "import './bad.ts';\nexport const worse = 1;");
    write(folder, 'apps/server/src/modules/charts/bad.ts', '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets every import through that the architecture allows', async () => {
    expect((await findForbiddenImports(folder, ['packages', 'apps'])).violations).toEqual([]);
  });

  it.each(FORBIDDEN)('%s refuses %s with %s', async (rule, file, source) => {
    write(folder, file, source);
    try {
      const { violations } = await findForbiddenImports(folder, ['packages', 'apps']);
      expect(violations.filter((violation) => violation.startsWith(`${rule}: ${file} -> `))).toHaveLength(1);
    } finally {
      write(folder, file, '');
    }
  });
});

function write(folder: string, file: string, source: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}
