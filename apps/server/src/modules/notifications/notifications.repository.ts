import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';
import type { Place } from '../../secrets/cursor.ts';

const COLUMNS = ['id', 'kind', 'code', 'sealed', 'created_at', 'read_at'] as const;

export type NotificationRow = {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly sealed: Buffer;
  readonly created_at: Date;
  readonly read_at: Date | null;
};
/** A row of a list, with its time as exact as the database has it. */
export type ListedRow = NotificationRow & { readonly key: string };
type Page = { readonly unread?: boolean; readonly after: Place | null; readonly limit: number };

export async function insertNotification(
  tx: Transaction,
  row: Omit<NotificationRow, 'read_at'> & { readonly user_id: string },
): Promise<void> {
  await tx.all(query.insertInto('notifications').values(row));
}

export async function listNotifications(tx: Transaction, userId: string, { unread, after, limit }: Page): Promise<ListedRow[]> {
  const found = mine(userId, unread).select(COLUMNS).select(sql<string>`created_at::text`.as('key'));
  const sorted = found.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
  return tx.all(after === null ? sorted : sorted.where(sql<boolean>`(created_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`));
}

export async function countNotifications(tx: Transaction, userId: string, unread?: boolean): Promise<number> {
  return (await tx.first(mine(userId, unread).select(({ fn }) => fn.countAll<number>().as('count'))))?.count ?? 0;
}

/** Gives the ids of those that were not read before. */
export async function markAllRead(tx: Transaction, userId: string, now: Date): Promise<{ readonly id: string }[]> {
  const unread = query.updateTable('notifications').set({ read_at: now }).where('user_id', '=', userId).where('read_at', 'is', null);
  return tx.all(unread.returning('id'));
}

/** One that is read keeps its time. Gives whether it is there. */
export async function markRead(tx: Transaction, userId: string, id: string, now: Date): Promise<boolean> {
  const one = query
    .updateTable('notifications')
    .set(({ fn, val }) => ({ read_at: fn.coalesce('read_at', val(now)) }))
    .where('user_id', '=', userId)
    .where('id', '=', id);
  return (await tx.first(one.returning('id'))) !== undefined;
}

export async function deleteNotification(tx: Transaction, userId: string, id: string): Promise<boolean> {
  const one = query.deleteFrom('notifications').where('user_id', '=', userId).where('id', '=', id);
  return (await tx.first(one.returning('id'))) !== undefined;
}

/** Of everybody, for the service alone. Gives how many are gone. */
export async function deleteOldNotifications(tx: Transaction, before: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('notifications').select('id').where('created_at', '<', before).limit(atMost);
  return (await tx.all(query.deleteFrom('notifications').where('id', 'in', old).returning('id'))).length;
}

function mine(userId: string, unread?: boolean) {
  return query
    .selectFrom('notifications')
    .where('user_id', '=', userId)
    .$if(unread !== undefined, (all) => all.where('read_at', unread ? 'is' : 'is not', null));
}
