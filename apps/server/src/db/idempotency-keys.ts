import { sql } from 'kysely';
import { service } from '../actor.ts';
import { keptMs } from '../retention.ts';
import type { Database, Transaction } from './database.ts';
import { deleteInBatches } from './in-batches.ts';
import { query } from './query.ts';

/** How long a key is known at least. */
const KEPT_MS = keptMs('idempotencyKeys');

export type KnownKey = { readonly request_hash: Buffer; readonly status: number | null; readonly sealed: Buffer | null };

/** Holds a key until the transaction ends; false when another transaction holds it. It waits for nobody. */
export async function holdKey(tx: Transaction, userId: string, key: string): Promise<boolean> {
  const name = `idempotency/${userId}/${key}`;
  const held = sql<boolean>`pg_try_advisory_xact_lock(hashtextextended(${name}, 0))`.as('held');
  return (await tx.first(query.selectNoFrom(held)))?.held ?? false;
}

export async function findKey(tx: Transaction, userId: string, key: string): Promise<KnownKey | undefined> {
  return tx.first(
    query.selectFrom('idempotency_keys').select(['request_hash', 'status', 'sealed']).where('user_id', '=', userId).where('key', '=', key),
  );
}

export async function insertKey(
  tx: Transaction,
  row: {
    readonly userId: string;
    readonly key: string;
    readonly hash: Buffer;
    readonly status: number;
    readonly sealed: Buffer;
    readonly now: Date;
  },
): Promise<void> {
  const { userId, key, hash, status, sealed, now } = row;
  const values = { user_id: userId, key, request_hash: hash, status, sealed, created_at: now };
  await tx.all(query.insertInto('idempotency_keys').values(values));
}

/** For the job that cleans up; gives how many keys were forgotten. */
export function forgetOldKeys(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  return deleteInBatches(db, service('idempotency-keys'), async (tx, atMost) => {
    const old = query.selectFrom('idempotency_keys').select(['user_id', 'key']).where('created_at', '<', before).limit(atMost);
    const gone = query
      .deleteFrom('idempotency_keys')
      .where(({ eb, refTuple }) => eb(refTuple('user_id', 'key'), 'in', old.$asTuple('user_id', 'key')))
      .returning('key');
    return (await tx.all(gone)).length;
  });
}
