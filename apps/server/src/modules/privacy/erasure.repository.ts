import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** The date that counts: a second request leaves the first one's. */
export async function planErasure(tx: Transaction, userId: string, at: Date, undoHash: Buffer): Promise<Date | undefined> {
  const planned = query
    .updateTable('users')
    .set(({ fn, val }) => ({ erase_at: fn.coalesce('erase_at', val(at)), undo_erasure_hash: undoHash }))
    .where('id', '=', userId);
  return (await tx.first(planned.returning('erase_at')))?.erase_at ?? undefined;
}

/** Takes an erasure back whose time has not come. */
export async function takeErasureBack(
  tx: Transaction,
  whose: { readonly userId: string } | { readonly undoHash: Buffer },
  now: Date,
): Promise<{ readonly id: string } | undefined> {
  const taken = query.updateTable('users').set({ erase_at: null, undo_erasure_hash: null }).where('erase_at', '>', now);
  const one = 'userId' in whose ? taken.where('id', '=', whose.userId) : taken.where('undo_erasure_hash', '=', whose.undoHash);
  return tx.first(one.returning('id'));
}

export async function findErasure(tx: Transaction, userId: string): Promise<Date | null> {
  return (await tx.first(query.selectFrom('users').select('erase_at').where('id', '=', userId)))?.erase_at ?? null;
}

/** Whose time has come. */
export async function listDue(tx: Transaction, now: Date): Promise<readonly string[]> {
  const due = query.selectFrom('users').select('id').where('erase_at', '<=', now).orderBy('erase_at').limit(1_000);
  return (await tx.all(due)).map(({ id }) => id);
}

/** Nobody signs in any more, whatever happens to the erasure now. Gives what holds the address. */
export async function closeAccount(tx: Transaction, userId: string, now: Date): Promise<Buffer | undefined> {
  const closed = query.updateTable('users').set(({ fn, val }) => ({ disabled_at: fn.coalesce('disabled_at', val(now)) }));
  return (await tx.first(closed.where('id', '=', userId).where('erase_at', '<=', now).returning('sealed')))?.sealed;
}

export async function deleteUser(tx: Transaction, userId: string): Promise<void> {
  await tx.all(query.deleteFrom('users').where('id', '=', userId));
}
