import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import { createClient } from './client.ts';

/**
 * A backup is one compressed file of JSON lines: a head, every row of every table as it stood at one moment, and a foot that counts
 * them. It holds no key: what people wrote stays sealed in it. Rows are read as the superuser, past row-level security.
 */
type Head = { readonly backupOf: '1numbers'; readonly format: 1; readonly takenAt: string; readonly migrations: readonly string[] };
type Line = Head | { readonly table: string; readonly row: unknown } | { readonly rows: number };

const BATCH = 1_000;

/** Writes everything as it stands at one moment into a file, while people go on reading and writing. Gives how many rows. */
export async function backUp(adminUrl: string, file: string, now: Date): Promise<number> {
  if (!existsSync(dirname(file))) throw new OperatorError(`There is no folder ${dirname(file)}. Make it first.`);
  const part = `${file}.part`;
  const client = await connect(adminUrl);
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await pipeline(linesOf(client, now), createGzip(), createWriteStream(part, { mode: 0o600, flush: true }));
    await client.query('commit');
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
  const { rows } = await checkBackup(part);
  await rename(part, file);
  return rows;
}

async function* linesOf(client: pg.Client, now: Date): AsyncGenerator<string, void> {
  yield lineOf({ backupOf: '1numbers', format: 1, takenAt: now.toISOString(), migrations: await migrationsOf(client) });
  let rows = 0;
  for (const table of await tablesOf(client)) {
    await client.query(`declare rows no scroll cursor for select to_jsonb(t)::text as row from ${client.escapeIdentifier(table)} t`);
    for (;;) {
      const batch = (await client.query<{ row: string }>(`fetch ${BATCH} from rows`)).rows;
      for (const { row } of batch) yield `{"table":${JSON.stringify(table)},"row":${row}}\n`;
      rows += batch.length;
      if (batch.length < BATCH) break;
    }
    await client.query('close rows');
  }
  yield lineOf({ rows });
}

/** Reads a backup from end to end. Throws when it is none, or not whole. */
export async function checkBackup(file: string): Promise<{ readonly head: Head; readonly rows: number }> {
  let head: Head | undefined;
  let rows = 0;
  let isWhole = false;
  // To the very end, where the checksum is.
  for await (const line of readLines(file)) {
    if ('backupOf' in line) head = line;
    else if ('table' in line) rows += 1;
    else isWhole = line.rows === rows;
  }
  if (head !== undefined && isWhole) return { head, rows };
  throw new OperatorError(NOT_WHOLE(file));
}

/**
 * Fills empty tables with a backup, all of it or nothing. The tables may be of a later release, whose new columns take their defaults.
 * Throws when the backup is not whole, when it is of a later release, or when there is anything in the tables.
 */
export async function restore(adminUrl: string, file: string): Promise<number> {
  const { head, rows } = await checkBackup(file);
  const client = await connect(adminUrl);
  try {
    const known = await migrationsOf(client);
    const unknown = head.migrations.filter((name) => !known.includes(name));
    if (unknown.length > 0)
      throw new OperatorError(`${file} is of a later release of 1Numbers: this one does not know ${unknown.join(', ')}.`);
    await client.query('begin');
    await refuseRows(client);
    // References are checked again when all rows are there, and row-level security is for the app.
    await client.query('set local session_replication_role = replica');
    let batch: unknown[] = [];
    let current = '';
    const flush = async () => {
      if (batch.length > 0) await insert(client, current, batch);
      batch = [];
    };
    for await (const line of readLines(file)) {
      if (!('table' in line)) continue;
      if (line.table !== current || batch.length >= BATCH) await flush();
      current = line.table;
      batch.push(line.row);
    }
    await flush();
    await client.query('commit');
    await client.query('analyze');
    return rows;
  } finally {
    await client.end();
  }
}

async function insert(client: pg.Client, table: string, rows: unknown[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  // What the database works out itself is worked out again.
  const writable = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
    [name],
  );
  const inBackup = rows[0] as object;
  const columns = writable.rows.filter((column) => column.name in inBackup).map((column) => client.escapeIdentifier(column.name));
  await client.query(
    `insert into ${name} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function refuseRows(client: pg.Client): Promise<void> {
  for (const table of await tablesOf(client)) {
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(table)} limit 1`);
    if (rowCount !== 0)
      throw new OperatorError('There is data here already. Restore into an empty place: DATA_DIR=/a/new/place npm run restore …');
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    // The parts of a parted table are read and filled through the whole.
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and relname not like 'kysely\\_%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by 1');
  return rows.map(({ name }) => name);
}

/** Lines end with LF and nothing else: texts may hold the other ends of lines that Unicode knows. */
async function* readLines(file: string): AsyncGenerator<Line, void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    const unzipped = createGunzip();
    // What goes wrong is told to whoever reads the other end; and a reader may stop early.
    pipeline(createReadStream(file), unzipped).catch(() => undefined);
    for await (const chunk of unzipped) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as Line;
    }
  } catch {
    throw new OperatorError(NOT_WHOLE(file));
  }
  if (rest !== '') throw new OperatorError(NOT_WHOLE(file));
}

const NOT_WHOLE = (file: string) => `${file} is no backup of 1Numbers, or not a whole one.`;

function lineOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

async function connect(url: string): Promise<pg.Client> {
  const client = createClient(url);
  await client.connect();
  return client;
}
