import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** What a challenge is for. One for something else is none. */
export type Purpose = 'second_factor' | 'passkey_add' | 'passkey_sign_in' | 'oauth' | 'oauth_exchange';

export type NewChallenge = {
  readonly hash: Buffer;
  readonly userId: string | null;
  readonly purpose: Purpose;
  readonly sealed: Buffer;
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function insertChallenge(tx: Transaction, { hash, userId, purpose, sealed, now, expiresAt }: NewChallenge): Promise<void> {
  const values = { hash, user_id: userId, purpose, sealed, created_at: now, expires_at: expiresAt };
  await tx.all(query.insertInto('challenges').values(values));
}

/** A challenge that is good, kept from others until the transaction ends. */
export async function lockChallenge(tx: Transaction, hash: Buffer, purpose: Purpose, now: Date) {
  return tx.first(
    query
      .selectFrom('challenges')
      .select(['user_id', 'sealed'])
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .forUpdate(),
  );
}

/** Takes a challenge away. Of several who send it at once, one is given what it holds. */
export async function takeChallenge(tx: Transaction, hash: Buffer, purpose: Purpose, now: Date) {
  return tx.first(
    query
      .deleteFrom('challenges')
      .where('hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .returning(['user_id', 'sealed']),
  );
}

export async function deleteChallengesOf(tx: Transaction, userId: string): Promise<void> {
  await tx.all(query.deleteFrom('challenges').where('user_id', '=', userId));
}

/** Deletes challenges that are over; gives how many. */
export async function deleteOldChallenges(tx: Transaction, now: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('challenges').select('hash').where('expires_at', '<=', now).limit(atMost);
  return (await tx.all(query.deleteFrom('challenges').where('hash', 'in', old).returning('purpose'))).length;
}
