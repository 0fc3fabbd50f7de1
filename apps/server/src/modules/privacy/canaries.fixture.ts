import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { service } from '../../actor.ts';
import { type Person, type StoredApp, sql } from '../../app.fixture.ts';
import { SEALED_COLUMNS } from '../../db/sealed-columns.ts';

type Column = { readonly name: string; readonly type: string; readonly optional: boolean };
type Reference = { readonly columns: string[]; readonly parent: string; readonly parentColumns: string[] };
type Table = { readonly name: string; readonly columns: Column[]; readonly references: Reference[]; readonly checks: string[] };
type Row = Record<string, unknown>;

/** A text that is nowhere else. */
export type Canary = { readonly table: string; readonly column: string; readonly text: string };

/** Somebody with a row in every table there is, and in each column that can hold one a text that is nowhere else. */
export async function personWithCanaries({ context, urls }: StoredApp): Promise<Person & { readonly canaries: readonly Canary[] }> {
  const { sealing } = context;
  const canaries: Canary[] = [];
  const rows = new Map<string, Row>();
  const userId = randomUUIDv7();
  const owned = (await tablesOf(urls.adminUrl)).filter(
    ({ name, columns }) => name === 'users' || columns.some((column) => column.name === 'user_id'),
  );
  const waiting = [...owned];
  const mark = randomBytes(6).toString('hex');
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name, references }) => references.every(({ parent }) => parent === name || rows.has(parent)));
    const [table] = waiting.splice(next, 1) as [Table];
    const row = rowOf(table, rows, (column) => {
      const text = `canary-${mark}-${table.name}-${column}`;
      canaries.push({ table: table.name, column, text });
      return text;
    });
    row[table.name === 'users' ? 'id' : 'user_id'] = userId;
    for (const { table: sealedTable, column, place } of SEALED_COLUMNS.filter((each) => each.table === table.name)) {
      const text = `canary-${mark}-${sealedTable}-${column}`;
      canaries.push({ table: sealedTable, column, text });
      const content = sealedTable === 'audit_keys' ? randomBytes(32).toString('base64') : { secretly: text, email: `${text}@example.org` };
      row[column] = sealing.seal(content, place(row as Parameters<typeof place>[0]));
    }
    await insert(urls.adminUrl, table.name, row);
    rows.set(table.name, row);
  }
  const tokens = await context.database.transaction(service('test'), (tx) => context.sessions.start(tx, { userId, role: 'user' }, null));
  return { userId, bearer: { authorization: `Bearer ${tokens.accessToken}` }, canaries };
}

export async function tablesOf(url: string): Promise<Table[]> {
  return sql<Table>(
    url,
    `select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', a.atttypid::regtype::text, 'optional', not a.attnotnull) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '') as columns,
      coalesce((select json_agg(json_build_object('parent', r.confrelid::regclass::text,
          'columns', (select json_agg(attname) from unnest(r.conkey) k join pg_attribute on attrelid = r.conrelid and attnum = k),
          'parentColumns', (select json_agg(attname) from unnest(r.confkey) k join pg_attribute on attrelid = r.confrelid and attnum = k)))
        from pg_constraint r where r.conrelid = c.oid and r.contype = 'f' and r.conparentid = 0), '[]') as references,
      coalesce((select json_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'), '[]') as checks
    from pg_class c where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and c.relname not like 'kysely%' order by 1`,
  );
}

function rowOf({ name, columns, references, checks }: Table, rows: ReadonlyMap<string, Row>, canary: (column: string) => string): Row {
  const row: Row = {};
  const allowed = new Map(
    checks.map((check) => (/\((\w+) = ANY \(\(?ARRAY\[.*'([^']*)'::text\]/.exec(check) ?? []).slice(1) as [string, string]),
  );
  for (const column of columns) row[column.name] = heldBy(column, allowed.get(column.name), canary);
  for (const { parent, columns: here, parentColumns } of references.filter((each) => each.parent !== name))
    here.forEach((column, index) => {
      row[column] = rows.get(parent)?.[parentColumns[index] as string];
    });
  return row;
}

function heldBy({ name, type, optional }: Column, allowed: string | undefined, canary: (column: string) => string): unknown {
  switch (type) {
    case 'text':
      return allowed ?? canary(name);
    case 'text[]':
      return [canary(name)];
    case 'jsonb':
      return JSON.stringify({ kept: canary(name) });
    case 'uuid':
      return randomUUIDv7();
    case 'bytea':
      return optional ? null : randomBytes(32);
    case 'boolean':
      return false;
    case 'smallint':
    case 'integer':
    case 'bigint':
      return 1;
    case 'date':
      return '2026-11-23';
    case 'timestamp with time zone':
      // When something ended or was deleted: it did not.
      return optional ? null : new Date('2026-11-23T10:00:00Z');
    default:
      throw new Error(`Say what a column of the type ${type} can hold.`);
  }
}

async function insert(url: string, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await sql(url, `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row));
}
