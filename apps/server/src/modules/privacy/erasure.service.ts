import { RequestError } from '@1numbers/contract';
import { type Actor, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { erasureAsked } from '../../mail/index.ts';
import { keptMs } from '../../retention.ts';
import { newToken, tokenHash } from '../../secrets/token.ts';
import { personOf } from '../../signed-in.ts';
import type { Origin } from '../audit/index.ts';
import { closeAccount, deleteUser, findErasure, listDue, planErasure, takeErasureBack } from './erasure.repository.ts';
import { deleteJobsOf, deleteSome } from './personal-rows.repository.ts';
import { GOING } from './personal-tables.ts';
import type { Parts } from './privacy.service.ts';

export type Erasure = {
  /** Gives when. Ends all other sessions. Throws a `RequestError` when the password is wrong, which counts as a guess. */
  readonly askErasure: (ctx: Ctx, currentPassword: string | undefined, origin: Origin) => Promise<Date>;
  /** Throws `conflict` when it is too late. */
  readonly undoErasure: (ctx: Ctx) => Promise<void>;
  /** Throws a `RequestError` when the token is not good. */
  readonly undoErasureByMail: (ctx: Ctx, token: string) => Promise<void>;
  /** Erases everybody whose time has come; gives how many. For the job that does so: what is cut short is gone on with. */
  readonly eraseDue: (db: Database) => Promise<number>;
};

const ERASER = service('erasure');

export function createErasure(parts: Parts): Erasure {
  const { sealing, audit, accounts, sessions, mailer, notify, forgetKept, publicUrl, now } = parts;

  async function erase(db: Database, userId: string): Promise<void> {
    const sealed = await db.transaction(ERASER, async (tx) => {
      await sessions.endOthers(tx, userId, null);
      return closeAccount(tx, userId, now());
    });
    if (sealed === undefined) return;
    await mailer.forget(sealing.open<{ email: string }>(sealed, `users/${userId}`).email);
    for (const going of GOING) await deleteInBatches(db, ERASER, (tx, atMost) => deleteSome(tx, { ...going, userId }, atMost));
    // The row that says that there is something to erase goes last.
    await db.transaction(ERASER, async (tx) => {
      await deleteJobsOf(tx, userId);
      await deleteUser(tx, userId);
      await audit.record(tx, { actor: ERASER, action: 'erased', userId });
      tx.afterwards(() => forgetKept(userId));
    });
  }

  async function noteUndone(tx: Transaction, actor: Actor, userId: string): Promise<void> {
    await notify(tx, userId, 'erasure_undone');
    await audit.record(tx, { actor, action: 'erasure_undone', userId });
  }

  return {
    async askErasure(ctx, currentPassword, origin) {
      const { db, actor } = ctx;
      const { userId, sessionId } = personOf(actor);
      const { email } = await accounts.confirm(ctx, currentPassword, origin.ip);
      const token = newToken('t');
      const at = await db.transaction(actor, async (tx) => {
        const planned = await planErasure(tx, userId, new Date(now().getTime() + keptMs('erasure')), tokenHash(token));
        if (planned === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
        await sessions.endOthers(tx, userId, sessionId);
        await mailer.put(
          tx,
          { to: email, ...erasureAsked({ link: `${publicUrl}/#/keep?token=${token}`, publicUrl, at: planned }) },
          userId,
        );
        await notify(tx, userId, 'erasure_asked', { erasureAt: planned.toISOString() });
        await audit.record(tx, { actor, action: 'erasure_asked', userId, origin });
        return planned;
      });
      return at;
    },

    async undoErasure({ db, actor }) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        if ((await takeErasureBack(tx, { userId }, now())) !== undefined) await noteUndone(tx, actor, userId);
        else if ((await findErasure(tx, userId)) !== null) throw new AppError('conflict', 'The time is over: the account is being erased.');
      });
    },

    async undoErasureByMail({ db }, token) {
      const actor = service('undo-erasure');
      await db.transaction(actor, async (tx) => {
        const kept = await takeErasureBack(tx, { undoHash: tokenHash(token) }, now());
        if (kept === undefined) throw new RequestError([{ pointer: '/token', code: 'token_not_valid' }]);
        await noteUndone(tx, actor, kept.id);
      });
    },

    async eraseDue(db) {
      const due = await db.transaction(ERASER, (tx) => listDue(tx, now()));
      const failures: unknown[] = [];
      // One that cannot be erased keeps nobody else from it.
      for (const userId of due) await erase(db, userId).catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
      return due.length;
    },
  };
}
