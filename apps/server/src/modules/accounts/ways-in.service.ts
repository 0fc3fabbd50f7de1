import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { type SignInChange, signInChanged } from '../../mail/index.ts';
import { personOf } from '../../signed-in.ts';
import type { Details } from '../audit/index.ts';
import { lockUser, type UserRow } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { confirmPerson, refuseUnverified } from './confirmation.ts';
import { emailOf } from './sealed-email.ts';
import { findWaysIn } from './ways-in.repository.ts';

/** What is written down of it. */
type Change = { readonly action: SignInChange; readonly details?: Details };

/** What passkeys and linked accounts share: a way in is added by whoever proves who they are, and the last one stays. */
export type WaysInService = {
  /** The person, who proves it and may have one more way in. Throws as `confirmPerson` does, and `forbidden` for an unverified address. */
  readonly confirmForNewWay: (
    ctx: Ctx,
    currentPassword: string | undefined,
    ip: string,
  ) => Promise<{ readonly userId: string; readonly email: string }>;
  /** Adds a way in and tells the person by mail. Where `add` gives null nothing was added, and there is nothing to tell. */
  readonly addWay: <Added>(
    ctx: Pick<Ctx, 'db' | 'actor'>,
    userId: string,
    change: Change,
    add: (tx: Transaction) => Promise<Added>,
  ) => Promise<Added>;
  /** Takes a way in away and tells the person. Throws `not_found` where there was none, and `conflict` where it is the last one. */
  readonly removeWay: (ctx: Ctx, change: Change, remove: (tx: Transaction, userId: string) => Promise<boolean>) => Promise<void>;
};

export function createWaysIn(parts: Parts): WaysInService {
  const { sealing, audit, mailer, notify, publicUrl } = parts;

  async function tell(tx: Transaction, user: UserRow, change: SignInChange): Promise<void> {
    await notify(tx, user.id, change);
    await mailer.put(tx, { to: emailOf(sealing, user), ...signInChanged({ change, publicUrl }) }, user.id);
  }

  return {
    async confirmForNewWay(ctx, currentPassword, ip) {
      const user = await confirmPerson(parts, ctx, currentPassword, ip);
      refuseUnverified(user);
      return { userId: user.id, email: emailOf(sealing, user) };
    },

    async addWay({ db, actor }, userId, change, add) {
      return db.transaction(actor, async (tx) => {
        const row = await lockUser(tx, userId);
        if (row === undefined || row.disabled_at !== null) throw new AppError('forbidden', 'This account is disabled.');
        const added = await add(tx);
        if (added === null) return added;
        await tell(tx, row, change.action);
        await audit.record(tx, { actor, userId, ...change });
        return added;
      });
    },

    async removeWay({ db, actor }, change, remove) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        // Whoever takes two away at once takes them one after the other.
        const row = (await lockUser(tx, userId)) as UserRow;
        if (!(await remove(tx, userId))) throw new AppError('not_found', 'There is nothing with this id.');
        const { password, passkeys, providers } = await findWaysIn(tx, userId);
        if (!password && passkeys === 0 && providers.length === 0)
          throw new AppError('conflict', 'This is the last way to sign in. Set a password or add another way first.');
        await tell(tx, row, change.action);
        await audit.record(tx, { actor, userId, ...change });
      });
    },
  };
}
