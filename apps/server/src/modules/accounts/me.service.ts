import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { personOf } from '../../signed-in.ts';
import { findUser, lockUser, type UserRow, updateUser } from './accounts.repository.ts';
import type { Account, Parts } from './accounts.service.ts';
import { emailOf } from './sealed-email.ts';
import { findWaysIn } from './ways-in.repository.ts';

export type Preferences = {
  readonly locale?: string;
  readonly timeZone?: string;
  /** Each that is null is taken back; what is not named stays. */
  readonly settings?: Readonly<Record<string, unknown>>;
};

export type Me = {
  readonly me: (ctx: Ctx) => Promise<Account>;
  readonly changeMe: (ctx: Ctx, changes: Preferences) => Promise<Account>;
};

export function createMe({ sealing, audit, now }: Parts): Me {
  const accountOf = async (tx: Transaction, row: UserRow | undefined): Promise<Account> => {
    if (row === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
    return { row, email: emailOf(sealing, row), waysIn: await findWaysIn(tx, row.id) };
  };

  return {
    me: ({ db, actor }) => db.transaction(actor, async (tx) => accountOf(tx, await findUser(tx, personOf(actor).userId))),

    async changeMe({ db, actor }, { locale, timeZone, settings }) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        const before = await lockUser(tx, userId);
        const row = await updateUser(tx, userId, now(), {
          ...(locale !== undefined && { locale }),
          ...(timeZone !== undefined && { time_zone: timeZone }),
          ...(settings !== undefined && { settings: JSON.stringify(merged(before?.settings as object, settings)) }),
        });
        await audit.record(tx, { actor, action: 'preferences_changed', userId });
        return accountOf(tx, row);
      });
    },
  };
}

function merged(before: object, changes: object): object {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));
}
