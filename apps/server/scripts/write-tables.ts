// Writes src/db/tables.ts: the types of the tables, read off a database that the migrations made.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbedded } from '../src/db/embedded.ts';
import { migrate } from '../src/db/migrate.ts';

const TARGET = fileURLToPath(new URL('../src/db/tables.ts', import.meta.url));
const CODEGEN = fileURLToPath(import.meta.resolve('kysely-codegen/package.json')).replace('package.json', 'dist/cli/bin.js');
const run = promisify(execFile);

const directory = mkdtempSync(join(tmpdir(), '1numbers-tables-'));
const postgres = await startEmbedded(directory, () => undefined);
try {
  await migrate(postgres.ownerUrl);
  const which = ['--exclude-pattern={kysely_*,pgboss.*}', '--type-mapping={"int8":"number"}'];
  const options = ['--dialect=postgres', '--type-only-imports', ...which, `--out-file=${TARGET}`];
  await run(process.execPath, [CODEGEN, `--url=${postgres.ownerUrl}`, ...options]);
} finally {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}
