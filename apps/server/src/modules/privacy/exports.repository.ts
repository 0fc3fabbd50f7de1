import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'state', 'size', 'created_at', 'ready_at', 'expires_at'] as const;

export type ExportRow = {
  readonly id: string;
  readonly state: string;
  readonly size: number | null;
  readonly created_at: Date;
  readonly ready_at: Date | null;
  readonly expires_at: Date;
};

/** Keeps a person's other requests waiting until the transaction ends; false when there is no such person. */
export async function lockPerson(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.first(query.selectFrom('users').select('id').where('id', '=', userId).forUpdate())) !== undefined;
}

/** When a person asked for exports since a time, the first first. */
export async function listAskedSince(tx: Transaction, userId: string, since: Date): Promise<readonly Date[]> {
  const asked = query.selectFrom('exports').select('created_at').where('user_id', '=', userId).where('created_at', '>', since);
  return (await tx.all(asked.orderBy('created_at'))).map((row) => row.created_at);
}

/** Nothing where one is being made already. */
export async function insertExport(
  tx: Transaction,
  { id, userId, now, expiresAt }: { readonly id: string; readonly userId: string; readonly now: Date; readonly expiresAt: Date },
): Promise<ExportRow | undefined> {
  const values = { id, user_id: userId, created_at: now, expires_at: expiresAt };
  return tx.first(
    query
      .insertInto('exports')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .returning(COLUMNS),
  );
}

export async function listExports(tx: Transaction, userId: string): Promise<ExportRow[]> {
  return tx.all(query.selectFrom('exports').select(COLUMNS).where('user_id', '=', userId).orderBy('created_at', 'desc').limit(100));
}

export async function findExport(tx: Transaction, userId: string, id: string): Promise<ExportRow | undefined> {
  return tx.first(query.selectFrom('exports').select(COLUMNS).where('user_id', '=', userId).where('id', '=', id));
}

/** Of all who want to tell that an export is ready, one is told to do so. */
export async function claimTelling(tx: Transaction, id: string, now: Date): Promise<{ readonly expires_at: Date } | undefined> {
  const told = query.updateTable('exports').set({ told_at: now }).where('id', '=', id).where('state', '=', 'ready');
  return tx.first(told.where('told_at', 'is', null).returning('expires_at'));
}
