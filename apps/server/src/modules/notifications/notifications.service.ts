import { randomUUIDv7 } from 'node:crypto';
import type { NotificationCode } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import type { Emitter } from '../events/index.ts';
import {
  countNotifications,
  deleteNotification,
  deleteOldNotifications,
  insertNotification,
  listNotifications,
  markAllRead,
  markRead,
  type NotificationRow,
} from './notifications.repository.ts';
import { isWanted, type Kind } from './wishes.ts';

export type Details = Readonly<Record<string, string | number | boolean | null>>;
export type Notification = { readonly row: NotificationRow; readonly details: Details };
type Page = {
  readonly items: readonly Notification[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly unread: number;
};
type ListQuery = { readonly limit?: number; readonly cursor?: string; readonly unread?: boolean };

/** What other modules need to tell a person of something. */
export type Notifier = {
  /** Tells a person in the app, where they want it, within the transaction of what happened: undone with it, there is nothing to tell. */
  readonly notify: (tx: Transaction, userId: string, code: NotificationCode, details?: Details) => Promise<void>;
};

export type NotificationsService = Notifier & {
  readonly list: (ctx: Ctx, query: ListQuery) => Promise<Page>;
  readonly read: (ctx: Ctx, id: string) => Promise<void>;
  /** Gives how many were not read before. */
  readonly readAll: (ctx: Ctx) => Promise<number>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  /** Deletes what is too old to be of use; gives how many. For the job that does so. */
  readonly forgetOld: (db: Database, now: Date) => Promise<number>;
};

const DEFAULT_LIMIT = 50;

export function createNotifications({
  sealing,
  events,
  now,
}: {
  readonly sealing: Sealing;
  readonly events: Emitter;
  readonly now: () => Date;
}): NotificationsService {
  /** Does something with a person's notifications, and tells their devices where that changed any. */
  async function change<Result>(
    { db, actor }: Ctx,
    work: (tx: Transaction, userId: string) => Promise<Result>,
    changed: (result: Result) => boolean,
  ) {
    const { userId } = personOf(actor);
    return db.transaction(actor, async (tx) => {
      const result = await work(tx, userId);
      if (changed(result)) events.emit(tx, userId, { type: 'notifications_changed' });
      return result;
    });
  }

  return {
    async notify(tx, userId, code, details = {}) {
      const kind = kindOf(code);
      if (!(await isWanted(tx, userId, kind, 'in_app'))) return;
      const id = randomUUIDv7();
      const sealed = sealing.seal(details, placeFor(id));
      await insertNotification(tx, { id, user_id: userId, kind, code, sealed, created_at: now() });
      events.emit(tx, userId, { type: 'notification_added', id });
    },

    async list({ db, actor }, { limit = DEFAULT_LIMIT, cursor, unread }) {
      const { userId } = personOf(actor);
      const list = `notifications/${userId}/${unread ?? ''}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const page = { ...(unread !== undefined && { unread }), after, limit: limit + 1 };
      return db.transaction(actor, async (tx) => {
        const [rows, total, left] = await Promise.all([
          listNotifications(tx, userId, page),
          countNotifications(tx, userId, unread),
          countNotifications(tx, userId, true),
        ]);
        const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
        const items = shown.map((row) => ({ row, details: sealing.open<Details>(row.sealed, placeFor(row.id)) }));
        return { items, nextCursor, total, unread: left };
      });
    },

    async read(ctx, id) {
      await change(ctx, async (tx, userId) => found(await markRead(tx, userId, id, now())), Boolean);
    },

    readAll: async (ctx) =>
      (
        await change(
          ctx,
          (tx, userId) => markAllRead(tx, userId, now()),
          (read) => read.length > 0,
        )
      ).length,

    async remove(ctx, id) {
      await change(ctx, async (tx, userId) => found(await deleteNotification(tx, userId, id)), Boolean);
    },

    forgetOld(db, at) {
      const before = new Date(at.getTime() - keptMs('notifications'));
      return deleteInBatches(db, service('notifications'), (tx, atMost) => deleteOldNotifications(tx, before, atMost));
    },
  };
}

/** What is not named here has to do with the account itself, and is always told. */
function kindOf(code: NotificationCode): Kind {
  return code === 'export_ready' || code === 'report_ready' ? code : 'security';
}

function found(isThere: boolean): true {
  if (!isThere) throw new AppError('not_found', 'There is no such notification.');
  return isThere;
}

function placeFor(id: string): string {
  return `notifications/${id}`;
}
