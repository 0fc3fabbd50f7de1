import { RequestError } from '@1numbers/contract';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { personOf } from '../../signed-in.ts';
import { accountOf, sealDisplayName } from './account-of.ts';
import { findUser, lockUser, type UserRow, updateUser } from './accounts.repository.ts';
import type { Account, Parts } from './accounts.service.ts';
import { deleteOwnProfile, putOwnProfile } from './own-profile.repository.ts';

export type Preferences = {
  readonly locale?: string;
  readonly timeZone?: string;
  /** Each that is null is taken back; what is not named stays. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the person is called; null for nothing. */
  readonly displayName?: string | null;
  /** Which of their profiles is the person; null for none. */
  readonly profileId?: string | null;
};

export type Me = {
  readonly me: (ctx: Ctx) => Promise<Account>;
  readonly changeMe: (ctx: Ctx, changes: Preferences) => Promise<Account>;
};

export function createMe({ sealing, audit, now }: Parts): Me {
  const known = async (tx: Transaction, row: UserRow | undefined): Promise<Account> => {
    if (row === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
    return accountOf(sealing, tx, row);
  };

  return {
    me: ({ db, actor }) => db.transaction(actor, async (tx) => known(tx, await findUser(tx, personOf(actor).userId))),

    async changeMe({ db, actor }, { locale, timeZone, settings, displayName, profileId }) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        const before = await lockUser(tx, userId);
        if (profileId !== undefined) await changeOwnProfile(tx, userId, profileId);
        const row = await updateUser(tx, userId, now(), {
          ...(locale !== undefined && { locale }),
          ...(timeZone !== undefined && { time_zone: timeZone }),
          ...(settings !== undefined && { settings: JSON.stringify(merged(before?.settings as object, settings)) }),
          ...(displayName !== undefined && { display_name: displayName === null ? null : sealDisplayName(sealing, userId, displayName) }),
        });
        await audit.record(tx, { actor, action: 'preferences_changed', userId });
        return known(tx, row);
      });
    },
  };
}

async function changeOwnProfile(tx: Transaction, userId: string, profileId: string | null): Promise<void> {
  if (profileId === null) return deleteOwnProfile(tx, userId);
  if (!(await putOwnProfile(tx, userId, profileId)))
    throw new RequestError([{ pointer: '/profileId', code: 'invalid_option', params: { expected: 'profile' } }]);
}

function merged(before: object, changes: object): object {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));
}
