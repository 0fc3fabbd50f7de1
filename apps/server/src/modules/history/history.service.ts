import { randomUUIDv7 } from 'node:crypto';
import { type HistoryKind, MAX_HISTORY, type noteRequest, RequestError } from '@1numbers/contract';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import type { ProfilesService } from '../profiles/index.ts';
import {
  deleteEntries,
  deleteEntriesBeyond,
  deleteEntry,
  deleteOldEntries,
  type EntryRow,
  insertEntry,
  listEntries,
} from './history.repository.ts';

/** The same asked again within this time is one entry. */
const REPEATED_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const KEPT_MS = keptMs('history');
const DEFAULT_LIMIT = 50;
/** As JSON. What is longer is calculated and not noted. */
const LONGEST_REQUEST = 16 * 1024;

export type Entry = { readonly row: EntryRow; readonly request: Record<string, unknown> | null };
type Noted = { readonly kind: HistoryKind; readonly profileId?: string | null; readonly request?: object | null };
type Query = { readonly limit?: number; readonly cursor?: string; readonly kind?: HistoryKind };

export type HistoryService = {
  /** Notes what somebody calculated; whether it was noted. */
  readonly note: (ctx: Ctx, noted: z.output<typeof noteRequest>) => Promise<boolean>;
  /** The same beside a calculation, which goes on whatever becomes of it. Of a key, and what is too long, nothing is noted. */
  readonly noteIfPossible: (ctx: Ctx, noted: Noted) => Promise<void>;
  readonly list: (ctx: Ctx, query: Query) => Promise<{ readonly items: readonly Entry[]; readonly nextCursor: string | null }>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  readonly clear: (ctx: Ctx) => Promise<void>;
  /** Deletes what is older than twelve months, and what somebody has beyond the last 1,000; gives how many. For the job that does so. */
  readonly forgetOld: (db: Database, now: Date) => Promise<number>;
};

type Parts = {
  readonly sealing: Sealing;
  readonly profiles: ProfilesService;
  readonly audit: AuditService;
  readonly now: () => Date;
};

export function createHistory({ sealing, profiles, audit, now }: Parts): HistoryService {
  async function insert(tx: Transaction, userId: string, { kind, profileId = null, request = null }: Noted): Promise<boolean> {
    const id = randomUUIDv7();
    const at = now();
    const asked = JSON.stringify([userId, kind, profileId, request]);
    const row = {
      id,
      user_id: userId,
      at,
      kind,
      profile_id: profileId,
      request_index: sealing.blindIndex(asked, 'history_entries.request_index'),
      sealed: request === null ? null : sealing.seal(request, placeFor(id)),
    };
    return insertEntry(tx, row, new Date(at.getTime() - REPEATED_MS));
  }

  const open = (row: EntryRow): Entry => ({
    row,
    request: row.sealed && sealing.open<Record<string, unknown>>(row.sealed, placeFor(row.id)),
  });

  return {
    async note({ db, actor }, noted) {
      const { userId } = personOf(actor);
      if (isTooLong(noted))
        throw new RequestError([{ pointer: '/request', code: 'too_large', params: { highest: LONGEST_REQUEST, unit: 'bytes' } }]);
      return db.transaction(actor, async (tx) => {
        if (noted.profileId) await profiles.find(tx, userId, noted.profileId);
        return insert(tx, userId, noted);
      });
    },

    async noteIfPossible({ db, actor, log }, noted) {
      if (actor.kind !== 'user' || isTooLong(noted)) return;
      try {
        await db.transaction(actor, (tx) => insert(tx, actor.userId, noted));
      } catch (error) {
        // Its code alone: a message of the database may name what stands in a row.
        log.error({ event: 'calculation_not_noted', code: (error as { readonly code?: string }).code });
      }
    },

    async list({ db, actor }, { limit = DEFAULT_LIMIT, cursor, kind }) {
      const { userId } = personOf(actor);
      const list = `history/${userId}/${kind ?? ''}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const page = { ...(kind !== undefined && { kind }), after, limit: limit + 1 };
      const rows = await db.transaction(actor, (tx) => listEntries(tx, userId, page));
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
      return { items: shown.map(open), nextCursor };
    },

    async remove({ db, actor }, id) {
      const gone = await db.transaction(actor, (tx) => deleteEntry(tx, personOf(actor).userId, id));
      if (gone === undefined) throw new AppError('not_found', 'There is no such entry.');
    },

    async clear({ db, actor }) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        const entries = await deleteEntries(tx, userId);
        await audit.record(tx, { actor, action: 'history_cleared', userId, details: { entries } });
      });
    },

    async forgetOld(db, at) {
      const actor = service('history');
      const old = new Date(at.getTime() - KEPT_MS);
      // More than an hour, for a job that was late.
      const lately = new Date(at.getTime() - 2 * DAY_MS);
      const gone = await deleteInBatches(db, actor, (tx, atMost) => deleteOldEntries(tx, old, atMost));
      return gone + (await deleteInBatches(db, actor, (tx, atMost) => deleteEntriesBeyond(tx, MAX_HISTORY, lately, atMost)));
    },
  };
}

function isTooLong({ request = null }: Noted): boolean {
  return Buffer.byteLength(JSON.stringify(request)) > LONGEST_REQUEST;
}

function placeFor(id: string): string {
  return `history_entries/${id}`;
}
