import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type DayCount = { readonly keyId: string; readonly day: string; readonly requests: number };

/** Adds to the counts of days, in the order of the keys, so that two servers do not wait for one another. Of a key that is gone nothing is kept. */
export async function addCounts(tx: Transaction, counts: readonly DayCount[]): Promise<void> {
  const values = sql<{ key_id: string; day: string; requests: number }>`
    unnest(${counts.map(({ keyId }) => keyId)}::uuid[], ${counts.map(({ day }) => day)}::date[], ${counts.map(({ requests }) => requests)}::bigint[])
  `.as<'count'>(sql`count(key_id, day, requests)`);
  const known = query
    .selectFrom(values)
    .innerJoin('api_keys as key', 'key.id', 'count.key_id')
    .select(['count.key_id', 'key.user_id', 'count.day', 'count.requests'])
    .orderBy('count.key_id')
    .orderBy('count.day');
  await tx.all(
    query
      .insertInto('api_key_usage')
      .columns(['key_id', 'user_id', 'day', 'requests'])
      .expression(known)
      .onConflict((conflict) =>
        conflict.columns(['key_id', 'day']).doUpdateSet({ requests: sql`api_key_usage.requests + excluded.requests` }),
      ),
  );
}

/** A key of a person, also one that was revoked. */
export async function findKey(tx: Transaction, id: string, userId: string) {
  return tx.first(query.selectFrom('api_keys').select(['id', 'last_used_at']).where('id', '=', id).where('user_id', '=', userId));
}

export async function listCounts(tx: Transaction, keyId: string, userId: string, fromDay: string) {
  return tx.all(
    query
      .selectFrom('api_key_usage')
      .select([sql<string>`day::text`.as('day'), 'requests'])
      .where('key_id', '=', keyId)
      .where('user_id', '=', userId)
      .where('day', '>=', sql<Date>`${fromDay}::date`),
  );
}

export async function deleteCounts(tx: Transaction, beforeDay: string, atMost: number): Promise<number> {
  const old = query.selectFrom('api_key_usage').select(['key_id', 'day']).where('day', '<', sql<Date>`${beforeDay}::date`).limit(atMost);
  const gone = query
    .deleteFrom('api_key_usage')
    .where(({ eb, refTuple }) => eb(refTuple('key_id', 'day'), 'in', old.$asTuple('key_id', 'day')))
    .returning('key_id');
  return (await tx.all(gone)).length;
}
