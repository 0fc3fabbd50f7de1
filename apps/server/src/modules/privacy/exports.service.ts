import { randomUUIDv7 } from 'node:crypto';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import type { JobData } from '../../jobs/queue.ts';
import { createMadeFiles } from '../../made-files.ts';
import { exportReady } from '../../mail/index.ts';
import { keptMs } from '../../retention.ts';
import { personOf } from '../../signed-in.ts';
import { createOrigins, type Origin } from '../audit/index.ts';
import { everythingAbout } from './everything-about.ts';
import { claimTelling, type ExportRow, findExport, insertExport, listAskedSince, listExports, lockPerson } from './exports.repository.ts';
import { onBehalfOf } from './privacy.policy.ts';
import type { Parts } from './privacy.service.ts';
import { zipped } from './zip.ts';

export const MAKE_EXPORT = 'exports.make';
const DAY_MS = 24 * 60 * 60 * 1000;
/** How long an export can be downloaded. */
const EXPORT_MS = keptMs('exports');
const MAX_A_DAY = 5;

export type Exports = {
  /** Throws `conflict` while one is being made, and `rate_limited` after five in a day. */
  readonly askExport: (ctx: Ctx, origin: Origin) => Promise<ExportRow>;
  readonly listExports: (ctx: Ctx) => Promise<ExportRow[]>;
  /** The bytes of an export that is ready. */
  readonly downloadExport: (ctx: Ctx, id: string, origin: Origin) => AsyncGenerator<Buffer, void>;
  /** Makes an export that was asked for, once however often it is called. For the job that does so, as the next. */
  readonly makeExport: (db: Database, data: JobData) => Promise<void>;
  readonly giveUpExport: (db: Database, data: JobData) => Promise<void>;
  /** Deletes what can no longer be downloaded; gives how many exports. */
  readonly forgetExports: (db: Database) => Promise<number>;
};

export function createExports({ sealing, audit, jobs, now, tell, notify }: Parts): Exports {
  const origins = createOrigins(sealing);
  const files = createMadeFiles({ files: 'exports', pieces: 'export_chunks', key: 'export_id' }, { sealing, now });
  const ago = (ms: number) => new Date(now().getTime() - ms);

  return {
    async askExport({ db, actor }, origin) {
      const { userId } = personOf(actor);
      const id = randomUUIDv7();
      return db.transaction(actor, async (tx) => {
        await lockPerson(tx, userId);
        const asked = await listAskedSince(tx, userId, ago(DAY_MS));
        if (asked.length >= MAX_A_DAY) throw tooMany(asked[0] as Date, now());
        const row = await insertExport(tx, { id, userId, now: now(), expiresAt: ago(-EXPORT_MS) });
        if (row === undefined) throw new AppError('conflict', 'An export is being made already. A mail comes when it is ready.');
        await jobs.send(tx, MAKE_EXPORT, id, { userId, exportId: id });
        await audit.record(tx, { actor, action: 'export_asked', userId, target: { kind: 'export', id }, origin });
        return row;
      });
    },

    listExports: ({ db, actor }) => db.transaction(actor, (tx) => listExports(tx, personOf(actor).userId)),

    async *downloadExport({ db, actor }, id, origin) {
      const { userId } = personOf(actor);
      const found = await db.transaction(actor, (tx) => findExport(tx, userId, id));
      if (found === undefined || found.expires_at <= now()) throw new AppError('not_found', 'There is no such export, or no longer.');
      if (found.state !== 'ready') throw new AppError('conflict', 'This export is not ready.');
      await db.transaction(actor, (tx) =>
        audit.record(tx, { actor, action: 'export_downloaded', userId, target: { kind: 'export', id }, origin }),
      );
      yield* files.read(db, actor, { id, userId, size: found.size ?? 0 });
    },

    async makeExport(db, { userId = '', exportId = '' }) {
      const actor = onBehalfOf(userId);
      await files.write(db, actor, { id: exportId, userId }, async () => {
        const openOrigin = await db.transaction(actor, (tx) => origins.openerOf(tx, userId));
        return zipped(await everythingAbout({ db, actor, userId, sealing, openOrigin }, now()), now());
      });
      await db.transaction(actor, async (tx) => {
        const ready = await claimTelling(tx, exportId, now());
        if (ready === undefined) return;
        await tell(tx, userId, 'export_ready', (publicUrl) => exportReady({ publicUrl, until: ready.expires_at }));
        await notify(tx, userId, 'export_ready', { exportId, expiresAt: ready.expires_at.toISOString() });
      });
    },

    giveUpExport: (db, { userId = '', exportId = '' }) => files.giveUp(db, onBehalfOf(userId), exportId),

    forgetExports: (db) => files.forget(db, service('exports')),
  };
}

function tooMany(first: Date, now: Date): AppError {
  const seconds = Math.max(1, Math.ceil((first.getTime() + DAY_MS - now.getTime()) / 1000));
  return new AppError(
    'rate_limited',
    `At most ${MAX_A_DAY} exports in 24 hours. The last ones can still be downloaded.`,
    undefined,
    seconds,
  );
}
