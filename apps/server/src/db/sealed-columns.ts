import { sql } from 'kysely';
import { service } from '../actor.ts';
import type { Database, Transaction } from './database.ts';
import { written } from './query.ts';

type Row = Readonly<Record<string, unknown>> & { readonly sealed_value: Buffer };

/** Where values are sealed: the columns that name a row, and the place that a value there is sealed for. */
export type SealedColumn = {
  readonly table: string;
  readonly column: string;
  readonly key: readonly string[];
  readonly place: (row: Row) => string;
};

/** Every sealed column there is; `sealed-columns.test.ts` compares it with the tables. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'users', column: 'sealed', key: ['id'], place: ({ id }) => `users/${id}` },
  { table: 'users', column: 'display_name', key: ['id'], place: ({ id }) => `users/${id}/display_name` },
  { table: 'sessions', column: 'sealed', key: ['id'], place: ({ id }) => `sessions/${id}` },
  { table: 'refresh_tokens', column: 'successor', key: ['hash', 'session_id'], place: ({ session_id: id }) => `sessions/${id}` },
  {
    table: 'single_use_tokens',
    column: 'sealed',
    key: ['hash'],
    place: ({ hash }) => `single_use_tokens/${(hash as Buffer).toString('hex')}`,
  },
  { table: 'outgoing_mails', column: 'sealed', key: ['id'], place: ({ id }) => `outgoing_mails/${id}` },
  {
    table: 'challenges',
    column: 'sealed',
    key: ['hash'],
    place: ({ hash }) => `challenges/${(hash as Buffer).toString('hex')}`,
  },
  { table: 'totp_factors', column: 'sealed', key: ['user_id'], place: ({ user_id: userId }) => `totp_factors/${userId}` },
  { table: 'passkeys', column: 'sealed', key: ['id'], place: ({ id }) => `passkeys/${id}` },
  { table: 'identities', column: 'sealed', key: ['id'], place: ({ id }) => `identities/${id}` },
  { table: 'audit_keys', column: 'sealed', key: ['user_id'], place: ({ user_id: userId }) => `audit_keys/${userId}` },
  { table: 'profiles', column: 'sealed', key: ['id'], place: ({ id }) => `profiles/${id}` },
  { table: 'notifications', column: 'sealed', key: ['id'], place: ({ id }) => `notifications/${id}` },
  { table: 'marked_passages', column: 'sealed', key: ['id'], place: ({ id }) => `marked_passages/${id}` },
  { table: 'history_entries', column: 'sealed', key: ['id'], place: ({ id }) => `history_entries/${id}` },
  { table: 'conversations', column: 'sealed', key: ['id'], place: ({ id }) => `conversations/${id}` },
  { table: 'chat_messages', column: 'sealed', key: ['id'], place: ({ id }) => `chat_messages/${id}` },
  { table: 'chat_facts', column: 'sealed', key: ['id'], place: ({ id }) => `chat_facts/${id}` },
  {
    table: 'idempotency_keys',
    column: 'sealed',
    key: ['user_id', 'key'],
    place: ({ user_id: userId, key }) => `idempotency_keys/${userId}/${key}`,
  },
  {
    table: 'export_chunks',
    column: 'sealed',
    key: ['export_id', 'piece'],
    place: ({ export_id: id, piece }) => `export_chunks/${id}/${piece}`,
  },
  { table: 'reports', column: 'sealed', key: ['id'], place: ({ id }) => `reports/${id}` },
  { table: 'reports', column: 'brand', key: ['id'], place: ({ id }) => `reports/${id}/brand` },
  {
    table: 'report_chunks',
    column: 'sealed',
    key: ['report_id', 'piece'],
    place: ({ report_id: id, piece }) => `report_chunks/${id}/${piece}`,
  },
];

const BATCH = 500;
const ACTOR = service('key-rotation');

/** How many values are sealed with another key than this one. */
export async function countSealedOtherwise(db: Database, keyId: number): Promise<number> {
  let count = 0;
  for (const { table, column } of SEALED_COLUMNS) {
    const statement = written(
      sql<{ count: number }>`select count(*) as count from ${sql.table(table)} where ${isSealedOtherwise(column, keyId)}`,
    );
    count += (await db.transaction(ACTOR, (tx) => tx.first(statement)))?.count ?? 0;
  }
  return count;
}

/**
 * Seals every value again that is sealed with another key than this one, a batch at a time: it may be cut short and begun again, and
 * people may read and write meanwhile. Gives how many it sealed.
 */
export async function sealAgain(db: Database, keyId: number, reseal: (value: Buffer, place: string) => Buffer): Promise<number> {
  let count = 0;
  for (const sealed of SEALED_COLUMNS) {
    for (let after: Row | undefined; ; ) {
      const rows: Row[] = await db.transaction(ACTOR, (tx) => sealBatch(tx, sealed, keyId, after, reseal));
      count += rows.length;
      after = rows.at(-1);
      if (after === undefined) break;
    }
  }
  return count;
}

async function sealBatch(
  tx: Transaction,
  { table, column, key, place }: SealedColumn,
  keyId: number,
  after: Row | undefined,
  reseal: (value: Buffer, place: string) => Buffer,
): Promise<Row[]> {
  const names = sql.join(key.map((name) => sql.ref(name)));
  const beyond = after === undefined ? sql`true` : sql`(${names}) > (${sql.join(key.map((name) => after[name]))})`;
  const rows = await tx.all(
    written(sql<Row>`
      select ${names}, ${sql.ref(column)} as sealed_value from ${sql.table(table)}
      where ${isSealedOtherwise(column, keyId)} and ${beyond} order by ${names} limit ${BATCH} for update`),
  );
  for (const row of rows) {
    const value = reseal(row.sealed_value, place(row));
    const here = sql`(${names}) = (${sql.join(key.map((name) => row[name]))})`;
    await tx.all(written(sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${here}`));
  }
  return rows;
}

/** The id of the key stands in the four bytes after the first. */
function isSealedOtherwise(column: string, keyId: number) {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(keyId);
  return sql`substring(${sql.ref(column)} from 2 for 4) <> ${id}`;
}
