import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type Purpose = 'verify_email' | 'reset_password' | 'change_email';

export type TokenRow = {
  readonly hash: Buffer;
  readonly userId: string;
  readonly purpose: Purpose;
  readonly sealed: Buffer | null;
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function insertToken(tx: Transaction, { hash, userId, purpose, sealed, now, expiresAt }: TokenRow): Promise<void> {
  const values = { hash, user_id: userId, purpose, sealed, created_at: now, expires_at: expiresAt };
  await tx.all(query.insertInto('single_use_tokens').values(values));
}

/** A token that is good, left as it is. */
export async function findToken(tx: Transaction, hash: Buffer, purpose: Purpose, now: Date) {
  return tx.first(
    query
      .selectFrom('single_use_tokens')
      .select('user_id')
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now),
  );
}

/** Uses a token up. Of several who send it at once, one is given whose it is. */
export async function spendToken(tx: Transaction, hash: Buffer, purpose: Purpose, now: Date) {
  return tx.first(
    query
      .updateTable('single_use_tokens')
      .set({ used_at: now })
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(['user_id', 'sealed']),
  );
}

/** Lets a user's tokens for some purposes be good no longer. */
export async function voidTokens(tx: Transaction, userId: string, purposes: readonly Purpose[], now: Date): Promise<void> {
  await tx.all(
    query
      .updateTable('single_use_tokens')
      .set({ used_at: now })
      .where('user_id', '=', userId)
      .where('purpose', 'in', [...purposes])
      .where('used_at', 'is', null),
  );
}

/** How many mails of a kind a user was sent since a time. */
export async function countTokensSince(tx: Transaction, userId: string, purpose: Purpose, since: Date): Promise<number> {
  const row = await tx.first(
    query
      .selectFrom('single_use_tokens')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', userId)
      .where('purpose', '=', purpose)
      .where('created_at', '>', since),
  );
  return row?.count ?? 0;
}

/** Deletes tokens that are used or over and were made before a time; gives how many. */
export async function deleteOldTokens(tx: Transaction, now: Date, madeBefore: Date, atMost: number): Promise<number> {
  const old = query
    .selectFrom('single_use_tokens')
    .select('hash')
    .where('created_at', '<', madeBefore)
    .where(({ eb, or }) => or([eb('used_at', 'is not', null), eb('expires_at', '<=', now)]))
    .limit(atMost);
  return (await tx.all(query.deleteFrom('single_use_tokens').where('hash', 'in', old).returning('purpose'))).length;
}
