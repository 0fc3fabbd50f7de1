import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { written } from '../../db/query.ts';

export type AnyRow = Record<string, unknown>;
export type Column = { readonly name: string; readonly type: string; readonly isGenerated: boolean; readonly isKey: boolean };
export type Owned = { readonly table: string; readonly owner: string; readonly userId: string };

/** The columns of a table, in their order. */
export async function columnsOf(tx: Transaction, table: string): Promise<Column[]> {
  return tx.all(
    written(sql<Column>`
      select a.attname as name, a.atttypid::regtype::text as type, a.attgenerated <> '' as "isGenerated",
        coalesce(a.attnum = any(i.indkey), false) as "isKey"
      from pg_attribute a left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
      where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`),
  );
}

export async function hasRows(tx: Transaction, { table, owner, userId }: Owned): Promise<boolean> {
  const one = sql`select 1 from ${sql.table(table)} where ${sql.ref(owner)} = ${userId}`;
  return (await tx.first(written(sql<{ found: boolean }>`select exists (${one}) as found`)))?.found ?? false;
}

/**
 * A person's rows of any table in the order of its key, those after a row, as JSON: a time keeps all its digits that way. The keys are
 * found by the owner before they are put in order; sorted by the key at once, all rows of everybody might be walked through.
 */
export async function pageOf(
  tx: Transaction,
  { table, owner, userId }: Owned,
  keyColumns: readonly string[],
  after: AnyRow | null,
  limit: number,
): Promise<AnyRow[]> {
  const [from, key] = [sql.table(table), sql.join(keyColumns.map((name) => sql.ref(name)))];
  const beyond =
    after === null ? sql`true` : sql`(${key}) > (select ${key} from jsonb_populate_record(null::${from}, ${JSON.stringify(after)}::jsonb))`;
  const rows = await tx.all(
    written(sql<{ row: AnyRow }>`
      select to_jsonb(whole) as row from ${from} whole join (
        select ${key} from (select ${key} from ${from} where ${sql.ref(owner)} = ${userId} offset 0) mine
        where ${beyond} order by ${key} limit ${limit}
      ) page using (${key}) order by ${key}`),
  );
  return rows.map(({ row }) => row);
}

/** Gives how many were deleted. */
export async function deleteSome(tx: Transaction, { table, owner, userId }: Owned, atMost: number): Promise<number> {
  const some = sql`select ctid, tableoid from ${sql.table(table)} where ${sql.ref(owner)} = ${userId} limit ${atMost}`;
  return (await tx.all(written(sql`delete from ${sql.table(table)} where (ctid, tableoid) in (${some}) returning 1`))).length;
}

/** Forgets the jobs that are about a person, done ones and dead letters too. */
export async function deleteJobsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.all(written(sql`delete from pgboss.job where data ->> 'userId' = ${userId}`));
}
