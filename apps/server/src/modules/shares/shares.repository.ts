import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'user_id', 'profile_id', 'show_name', 'show_birth_date', 'created_at', 'expires_at'] as const;

export type ShareRow = {
  readonly id: string;
  readonly user_id: string;
  readonly profile_id: string;
  readonly show_name: string;
  readonly show_birth_date: boolean;
  readonly created_at: Date;
  readonly expires_at: Date | null;
};

export async function insertShare(tx: Transaction, row: ShareRow & { readonly hash: Buffer }): Promise<void> {
  await tx.all(query.insertInto('shares').values(row));
}

export async function listWorkingShares(tx: Transaction, userId: string, profileId: string, now: Date): Promise<ShareRow[]> {
  return tx.all(
    working(now)
      .where('share.user_id', '=', userId)
      .where('share.profile_id', '=', profileId)
      .orderBy('share.created_at', 'desc')
      .orderBy('share.id', 'desc'),
  );
}

/** A link that works, by the hash of its secret; its owner is not disabled. For the service, which does not know yet whose it is. */
export async function findWorkingShare(tx: Transaction, hash: Buffer, now: Date): Promise<ShareRow | undefined> {
  return tx.first(
    working(now)
      .innerJoin('users as user', 'user.id', 'share.user_id')
      .where('share.hash', '=', hash)
      .where('user.disabled_at', 'is', null)
      // Who will be erased shows nothing to others any more.
      .where('user.erase_at', 'is', null),
  );
}

export async function deleteShare(tx: Transaction, userId: string, id: string): Promise<{ readonly profile_id: string } | undefined> {
  return tx.first(query.deleteFrom('shares').where('user_id', '=', userId).where('id', '=', id).returning('profile_id'));
}

/** Of everybody, for the service alone. Gives how many are gone. */
export async function deleteExpiredShares(tx: Transaction, now: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('shares').select('id').where('expires_at', '<=', now).limit(atMost);
  return (await tx.all(query.deleteFrom('shares').where('id', 'in', old).returning('id'))).length;
}

function working(now: Date) {
  return query
    .selectFrom('shares as share')
    .select(COLUMNS.map((column) => `share.${column}` as const))
    .where((where) => where.or([where('share.expires_at', 'is', null), where('share.expires_at', '>', now)]));
}
