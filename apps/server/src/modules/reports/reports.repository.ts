import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type ReportRow = {
  readonly id: string;
  readonly user_id: string;
  readonly profile_id: string | null;
  readonly sealed: Buffer;
  readonly lang: string;
  readonly format: string;
  readonly paper: string;
  readonly state: string;
  readonly progress: number;
  readonly size: number | null;
  readonly created_at: Date;
  readonly ready_at: Date | null;
  readonly expires_at: Date;
};

const COLUMNS = [
  'id',
  'user_id',
  'profile_id',
  'sealed',
  'lang',
  'format',
  'paper',
  'state',
  'progress',
  'size',
  'created_at',
  'ready_at',
  'expires_at',
] as const;

type NewReport = Omit<ReportRow, 'state' | 'progress' | 'size' | 'ready_at'> & { readonly brand: Buffer | null };

export async function insertReport(tx: Transaction, row: NewReport): Promise<ReportRow> {
  const inserted = await tx.first(query.insertInto('reports').values(row).returning(COLUMNS));
  return inserted as ReportRow;
}

/** When a person asked for reports since a time, the first first. Others of that person wait until the transaction ends. */
export async function listAskedSince(tx: Transaction, userId: string, since: Date): Promise<readonly Date[]> {
  await tx.first(query.selectFrom('users').select('id').where('id', '=', userId).forUpdate());
  const asked = query.selectFrom('reports').select('created_at').where('user_id', '=', userId).where('created_at', '>', since);
  return (await tx.all(asked.orderBy('created_at'))).map((row) => row.created_at);
}

export async function listReports(tx: Transaction, userId: string, now: Date): Promise<ReportRow[]> {
  const mine = query.selectFrom('reports').select(COLUMNS).where('user_id', '=', userId).where('expires_at', '>', now);
  return tx.all(mine.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1_000));
}

export async function findReport(tx: Transaction, userId: string, id: string, now: Date): Promise<ReportRow | undefined> {
  const mine = query.selectFrom('reports').select(COLUMNS).where('user_id', '=', userId).where('expires_at', '>', now);
  return tx.first(mine.where('id', '=', id));
}

/** How a report shall look, sealed; null for the look of the house. */
export async function findBrand(tx: Transaction, userId: string, id: string): Promise<Buffer | null> {
  const mine = query.selectFrom('reports').select('brand').where('user_id', '=', userId).where('id', '=', id);
  return (await tx.first(mine))?.brand ?? null;
}

export async function deleteReport(tx: Transaction, userId: string, id: string): Promise<boolean> {
  const gone = query.deleteFrom('reports').where('user_id', '=', userId).where('id', '=', id).returning('id');
  return (await tx.first(gone)) !== undefined;
}

/** Never backwards: what was told earlier may arrive later. Whether it went on. */
export async function noteProgress(tx: Transaction, id: string, progress: number): Promise<boolean> {
  const further = query.updateTable('reports').set({ progress }).where('id', '=', id).where('progress', '<', progress);
  return (await tx.first(further.returning('id'))) !== undefined;
}
