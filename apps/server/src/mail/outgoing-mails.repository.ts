import type { Transaction } from '../db/database.ts';
import { query } from '../db/query.ts';

export type ClaimedMail = { readonly id: string; readonly sealed: Buffer; readonly tries: number };

export async function insertMail(
  tx: Transaction,
  { id, userId, sealed, now }: { readonly id: string; readonly userId: string | null; readonly sealed: Buffer; readonly now: Date },
): Promise<void> {
  await tx.all(query.insertInto('outgoing_mails').values({ id, user_id: userId, sealed, created_at: now, next_try_at: now }));
}

/** Takes mails that are due, for as long as `until`: no other server takes them before. */
export async function claimMails(tx: Transaction, now: Date, until: Date, atMost: number): Promise<ClaimedMail[]> {
  const due = query
    .selectFrom('outgoing_mails')
    .select('id')
    .where('given_up_at', 'is', null)
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .limit(atMost)
    .forUpdate()
    .skipLocked();
  return tx.all(
    query
      .updateTable('outgoing_mails')
      .set((where) => ({ tries: where('tries', '+', 1), next_try_at: until }))
      .where('id', 'in', due)
      .returning(['id', 'sealed', 'tries']),
  );
}

/** Mails to addresses of which it is not known whose they are. Those of a person go with the person. */
export async function listMailsOfNobody(tx: Transaction): Promise<Pick<ClaimedMail, 'id' | 'sealed'>[]> {
  return tx.all(query.selectFrom('outgoing_mails').select(['id', 'sealed']).where('user_id', 'is', null));
}

export async function rewriteMail(tx: Transaction, id: string, sealed: Buffer): Promise<void> {
  await tx.all(query.updateTable('outgoing_mails').set({ sealed }).where('id', '=', id));
}

export async function postponeMail(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.all(query.updateTable('outgoing_mails').set({ next_try_at: until }).where('id', '=', id));
}

export async function giveUpMail(tx: Transaction, id: string, now: Date, reason: string): Promise<void> {
  await tx.all(query.updateTable('outgoing_mails').set({ given_up_at: now, reason }).where('id', '=', id));
}

export async function deleteMail(tx: Transaction, id: string): Promise<void> {
  await tx.all(query.deleteFrom('outgoing_mails').where('id', '=', id));
}

/** Gives how many of those are gone that were given up before a time. */
export async function deleteGivenUp(tx: Transaction, before: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('outgoing_mails').select('id').where('given_up_at', '<', before).limit(atMost);
  return (await tx.all(query.deleteFrom('outgoing_mails').where('id', 'in', old).returning('id'))).length;
}
