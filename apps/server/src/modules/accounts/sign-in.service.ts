import { LRUCache } from 'lru-cache';
import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import type { Origin } from '../audit/index.ts';
import type { Tokens } from '../sessions/index.ts';
import { findUser, findUserByEmail, type UserRow } from './accounts.repository.ts';
import type { Account, Parts } from './accounts.service.ts';
import { emailOf, indexOfEmail } from './sealed-email.ts';

/** A failed sign-in is written down this often for an account. */
const NOTED_EVERY_MS = 10 * 60_000;
const MAX_NOTED = 100_000;

export type SignedInAccount = { readonly tokens: Tokens; readonly account: Account };

export type SignIn = {
  /** Throws `unauthenticated` alike for a wrong password and an unknown address, and `rate_limited` after too many guesses. */
  readonly login: (
    ctx: Ctx,
    credentials: { readonly email: string; readonly password: string },
    origin: Origin,
  ) => Promise<SignedInAccount>;
  readonly refresh: (ctx: Ctx, refreshToken: string) => Promise<SignedInAccount>;
};

export function createSignIn({ sealing, audit, sessions, passwordHash, guessing, now }: Parts): SignIn {
  const accountOf = (row: UserRow): Account => ({ row, email: emailOf(sealing, row) });
  const noted = new LRUCache<string, number>({ max: MAX_NOTED });

  /** Once in a while for each account, so that guessing fills no log; and nobody waits for it, so that it tells nothing. */
  function noteFailure({ db, log }: Pick<Ctx, 'db' | 'log'>, userId: string, origin: Origin): void {
    const time = now().getTime();
    if (time - (noted.get(userId) ?? Number.NEGATIVE_INFINITY) < NOTED_EVERY_MS) return;
    noted.set(userId, time);
    db.transaction(service('login'), (tx) => audit.record(tx, { actor: ANONYMOUS, action: 'sign_in_failed', userId, origin })).catch(
      (error: { readonly code?: string }) => log.error({ message: 'A failed sign-in was not written down.', code: error.code }),
    );
  }

  return {
    async login(ctx, { email, password }, origin) {
      const { db } = ctx;
      const emailIndex = indexOfEmail(sealing, email);
      const guess = guessing({ account: emailIndex.toString('hex'), ip: origin.ip });
      await guess.before();
      const user = await db.transaction(service('login'), (tx) => findUserByEmail(tx, emailIndex));
      const isRight = await passwordHash.matches(password, user?.password_hash ?? null, guess);
      if (user !== undefined && !isRight) noteFailure(ctx, user.id, origin);
      if (user === undefined || !isRight) throw refused();
      const signedIn = await db.transaction(service('login'), async (tx) => {
        const row = await findUser(tx, user.id);
        // Changed while the password was compared.
        if (row === undefined || row.password_hash !== user.password_hash) throw refused();
        if (row.disabled_at !== null) throw new AppError('forbidden', 'This account is disabled.');
        return {
          tokens: await sessions.start(tx, { userId: row.id, role: row.role as 'user' | 'admin' }, origin),
          account: accountOf(row),
        };
      });
      await guess.succeeded();
      return signedIn;
    },

    async refresh(ctx, refreshToken) {
      const { userId, role, ...tokens } = await sessions.refresh(ctx, refreshToken);
      const row = await ctx.db.transaction(service('refresh'), (tx) => findUser(tx, userId));
      if (row === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
      return { tokens, account: accountOf(row) };
    },
  };
}

function refused(): AppError {
  return new AppError('unauthenticated', 'The address or the password is not right.');
}
