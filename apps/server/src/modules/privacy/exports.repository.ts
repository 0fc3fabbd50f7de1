import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query, written } from '../../db/query.ts';

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

/** Takes an export over that is not ready, from whoever was at it before; false when there is none. */
export async function beginAttempt(tx: Transaction, id: string, attempt: string): Promise<boolean> {
  const begun = query.updateTable('exports').set({ attempt, state: 'asked' }).where('id', '=', id).where('state', '<>', 'ready');
  if ((await tx.first(begun.returning('id'))) === undefined) return false;
  await tx.all(query.deleteFrom('export_chunks').where('export_id', '=', id));
  return true;
}

type Piece = { readonly exportId: string; readonly userId: string; readonly piece: number; readonly sealed: Buffer };

/** False when another attempt took over. */
export async function insertPiece(tx: Transaction, attempt: string, { exportId, userId, piece, sealed }: Piece): Promise<boolean> {
  const inserted = await tx.first(
    written(sql`
      insert into export_chunks (export_id, piece, user_id, sealed)
      select id, ${piece}::int, ${userId}::uuid, ${sealed}::bytea from exports where id = ${exportId} and attempt = ${attempt}
      returning piece`),
  );
  return inserted !== undefined;
}

export async function finishAttempt(tx: Transaction, id: string, attempt: string, size: number, now: Date): Promise<boolean> {
  const ready = query.updateTable('exports').set({ state: 'ready', size, ready_at: now }).where('id', '=', id);
  return (await tx.first(ready.where('attempt', '=', attempt).where('state', '=', 'asked').returning('id'))) !== undefined;
}

/** Of all who want to tell that an export is ready, one is told to do so. */
export async function claimTelling(tx: Transaction, id: string, now: Date): Promise<{ readonly expires_at: Date } | undefined> {
  const told = query.updateTable('exports').set({ told_at: now }).where('id', '=', id).where('state', '=', 'ready');
  return tx.first(told.where('told_at', 'is', null).returning('expires_at'));
}

export async function markFailed(tx: Transaction, id: string): Promise<void> {
  await tx.all(query.updateTable('exports').set({ state: 'failed' }).where('id', '=', id).where('state', '=', 'asked'));
}

export async function findPiece(tx: Transaction, userId: string, exportId: string, piece: number): Promise<Buffer | undefined> {
  const found = query.selectFrom('export_chunks').select('sealed').where('export_id', '=', exportId).where('piece', '=', piece);
  return (await tx.first(found.where('user_id', '=', userId)))?.sealed;
}

/** For the service alone, as the next two: what was asked for before a time and never came to be. */
export async function markAllFailed(tx: Transaction, askedBefore: Date): Promise<void> {
  await tx.all(query.updateTable('exports').set({ state: 'failed' }).where('state', '=', 'asked').where('created_at', '<', askedBefore));
}

export async function deleteExpiredPieces(tx: Transaction, now: Date, atMost: number): Promise<number> {
  const expired = query
    .selectFrom('export_chunks')
    .innerJoin('exports', 'exports.id', 'export_chunks.export_id')
    .select(['export_chunks.export_id', 'export_chunks.piece'])
    .where('exports.expires_at', '<=', now)
    .limit(atMost);
  const gone = query
    .deleteFrom('export_chunks')
    .where(({ eb, refTuple }) => eb(refTuple('export_id', 'piece'), 'in', expired.$asTuple('export_id', 'piece')))
    .returning('piece');
  return (await tx.all(gone)).length;
}

export async function deleteExpiredExports(tx: Transaction, now: Date, atMost: number): Promise<number> {
  const expired = query.selectFrom('exports').select('id').where('expires_at', '<=', now).limit(atMost);
  return (await tx.all(query.deleteFrom('exports').where('id', 'in', expired).returning('id'))).length;
}
