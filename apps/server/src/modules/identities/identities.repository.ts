import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** A linked account with a provider as it is stored; `sealed` holds its address. */
export type IdentityRow = {
  readonly id: string;
  readonly user_id: string;
  readonly provider: string;
  readonly sealed: Buffer;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
};

const COLUMNS = ['id', 'user_id', 'provider', 'sealed', 'created_at', 'last_used_at'] as const;

type NewIdentity = {
  readonly id: string;
  readonly userId: string;
  readonly provider: string;
  readonly subjectIndex: Buffer;
  readonly sealed: Buffer;
  readonly now: Date;
};

/** False, and nothing done, where it is linked already. */
export async function insertIdentity(tx: Transaction, { id, userId, provider, subjectIndex, sealed, now }: NewIdentity): Promise<boolean> {
  const inserted = await tx.first(
    query
      .insertInto('identities')
      .values({ id, user_id: userId, provider, subject_index: subjectIndex, sealed, created_at: now })
      .onConflict((conflict) => conflict.column('subject_index').doNothing())
      .returning('id'),
  );
  return inserted !== undefined;
}

/** Whose it is. */
export async function findOwner(tx: Transaction, subjectIndex: Buffer): Promise<string | undefined> {
  return (await tx.first(query.selectFrom('identities').select('user_id').where('subject_index', '=', subjectIndex)))?.user_id;
}

export async function noteIdentityUse(tx: Transaction, subjectIndex: Buffer, now: Date): Promise<void> {
  await tx.all(query.updateTable('identities').set({ last_used_at: now }).where('subject_index', '=', subjectIndex));
}

export async function listIdentities(tx: Transaction, userId: string): Promise<IdentityRow[]> {
  return tx.all(query.selectFrom('identities').select(COLUMNS).where('user_id', '=', userId).orderBy('created_at').orderBy('id'));
}

export async function deleteIdentity(tx: Transaction, id: string, userId: string): Promise<boolean> {
  const deleted = query.deleteFrom('identities').where('id', '=', id).where('user_id', '=', userId).returning('id');
  return (await tx.first(deleted)) !== undefined;
}
