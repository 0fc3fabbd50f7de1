import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { sql } from '../app.fixture.ts';
import { migrate } from './migrate.ts';
import { OWNER_ROLE } from './roles.ts';

const folder = mkdtempSync(join(tmpdir(), '1numbers-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('migrate', () => {
  it('runs every migration once, however many servers start at once, and nothing when all is done', async () => {
    const url = await emptyDatabase();
    const done = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const [first, ...others] = done.flat();
    expect(first).toBe('0001-accounts-and-profiles');
    expect(new Set(done.flat()).size).toBe(1 + others.length);
    expect(await migrate(url)).toEqual([]);
    const { length } = await sql(url, "select 1 from pg_tables where schemaname = 'public' and tablename = 'profiles'");
    expect(length).toBe(1);
  });

  it('undoes what a failing migration did, says why, and goes on from there when it is mended', async () => {
    const url = await emptyDatabase();
    write('0001-good', 'create table good (id int)');
    write('0002-bad', 'create table half (id int); select 1 / 0');
    const migrations = pathToFileURL(`${folder}/`);
    await expect(migrate(url, migrations)).rejects.toThrow('division by zero');
    expect(await tablesOf(url)).toEqual([]);
    write('0003-mended', 'create table whole (id int)');
    rmSync(join(folder, '0002-bad.ts'));
    expect(await migrate(url, migrations)).toEqual(['0001-good', '0003-mended']);
    expect(await tablesOf(url)).toEqual(['good', 'whole']);
  });
});

function write(name: string, statements: string): void {
  const source = `export const up = (db) => db.executeQuery({ sql: ${JSON.stringify(statements)}, parameters: [], query: { kind: 'RawNode' }, queryId: { queryId: '' } });`;
  writeFileSync(join(folder, `${name}.ts`), source);
}

async function tablesOf(url: string): Promise<string[]> {
  const rows = await sql<{ name: string }>(url, "select tablename as name from pg_tables where schemaname = 'public' order by 1");
  return rows.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'));
}

async function emptyDatabase(): Promise<string> {
  const { admin, owner } = inject('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await sql(admin, `create database ${name} owner ${OWNER_ROLE}`);
  afterAll(() => sql(admin, `drop database ${name} with (force)`));
  return owner.replace(/\/[a-z_]+\?/, `/${name}?`);
}
