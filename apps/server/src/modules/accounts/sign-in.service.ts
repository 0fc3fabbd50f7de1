import { RequestError } from '@1numbers/contract';
import { LRUCache } from 'lru-cache';
import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError, SecondFactorRequired } from '../../errors.ts';
import type { Origin } from '../audit/index.ts';
import type { Tokens } from '../sessions/index.ts';
import { accountOf } from './account-of.ts';
import { findUser, findUserByEmail, type UserRow } from './accounts.repository.ts';
import type { Account, Parts } from './accounts.service.ts';
import { indexOfEmail } from './sealed-email.ts';
import { takeCode } from './second-factors.service.ts';
import { findWaysIn } from './ways-in.repository.ts';

/** By what somebody proved who they are. A passkey is two factors by itself: the thing, and the finger or PIN that unlocks it. */
type Method = 'password' | 'passkey' | `provider:${string}`;

/** Somebody who proved who they are by one way in. */
type Proven = { readonly userId: string; readonly method: Method };

export type SignedInAccount = { readonly tokens: Tokens; readonly account: Account };

type Credentials = { readonly email: string; readonly password: string; readonly code?: string };
type Asked = Pick<Ctx, 'db' | 'log'>;

export type SignIn = {
  /**
   * Throws `unauthenticated` alike for a wrong password and an unknown address, `rate_limited` after too many guesses, and where a second
   * factor is on and no code came along `second_factor_required`, to the right password alone.
   */
  readonly login: (ctx: Ctx, credentials: Credentials, origin: Origin) => Promise<SignedInAccount>;
  /** Goes on from `second_factor_required`. Throws a `RequestError` for a token that is not good or a wrong code. */
  readonly finishLogin: (ctx: Ctx, given: { readonly token: string; readonly code: string }, origin: Origin) => Promise<SignedInAccount>;
  /** Signs in whoever `prove` finds, in its transaction. Throws as `login` does where more is needed. */
  readonly enter: (ctx: Asked, origin: Origin, prove: (tx: Transaction) => Promise<Proven>, code?: string) => Promise<SignedInAccount>;
  readonly refresh: (ctx: Ctx, refreshToken: string) => Promise<SignedInAccount>;
};

const SECOND_FACTOR_SECONDS = 300;
/** A failed sign-in is written down this often for an account. */
const NOTED_EVERY_MS = 10 * 60_000;
const MAX_NOTED = 100_000;

export function createSignIn(parts: Parts): SignIn {
  const { sealing, audit, sessions, challenges, passwordHash, guessing, now } = parts;
  const noted = new LRUCache<string, number>({ max: MAX_NOTED });

  /** Once in a while for each account, so that guessing fills no log; and nobody waits for it, so that it tells nothing. */
  function noteFailure({ db, log }: Asked, userId: string, origin: Origin): void {
    const time = now().getTime();
    if (time - (noted.get(userId) ?? Number.NEGATIVE_INFINITY) < NOTED_EVERY_MS) return;
    noted.set(userId, time);
    db.transaction(service('login'), (tx) => audit.record(tx, { actor: ANONYMOUS, action: 'sign_in_failed', userId, origin })).catch(
      (error: { readonly code?: string }) => log.error({ message: 'A failed sign-in was not written down.', code: error.code }),
    );
  }

  async function start(tx: Transaction, row: UserRow, origin: Origin, how: { method: Method; factor?: string }): Promise<SignedInAccount> {
    const account = await accountOf(sealing, tx, row);
    const tokens = await sessions.start(tx, { userId: row.id, role: row.role as 'user' | 'admin' }, origin, how);
    await guessing({ account: row.email_index.toString('hex'), ip: origin.ip }).succeeded();
    return { tokens, account };
  }

  async function enabledUser(tx: Transaction, userId: string): Promise<UserRow> {
    const row = await findUser(tx, userId);
    if (row === undefined) throw refused();
    if (row.disabled_at !== null) throw new AppError('forbidden', 'This account is disabled.');
    return row;
  }

  async function secondFactor(ctx: Asked, tx: Transaction, userId: string, code: string, origin: Origin) {
    const factor = await takeCode(parts, tx, userId, code, origin.ip).catch((error: unknown) => {
      if (error instanceof RequestError) noteFailure(ctx, userId, origin);
      throw error;
    });
    return factor === null ? {} : { factor };
  }

  const enter: SignIn['enter'] = async (ctx, origin, prove, code) => {
    const entered = await ctx.db.transaction(service('login'), async (tx) => {
      const { userId, method } = await prove(tx);
      const row = await enabledUser(tx, userId);
      if (method === 'passkey' || !(await findWaysIn(tx, userId)).totp) return start(tx, row, origin, { method });
      if (code !== undefined) return start(tx, row, origin, { method, ...(await secondFactor(ctx, tx, userId, code, origin)) });
      return challenges.issue(tx, 'second_factor', { userId, content: { method }, goodForMs: SECOND_FACTOR_SECONDS * 1000 });
    });
    if (typeof entered !== 'string') return entered;
    throw new SecondFactorRequired({ token: entered, methods: ['totp', 'recovery_code'], expiresIn: SECOND_FACTOR_SECONDS });
  };

  return {
    enter,

    async login(ctx, { email, password, code }, origin) {
      const { db } = ctx;
      const emailIndex = indexOfEmail(sealing, email);
      const guess = guessing({ account: emailIndex.toString('hex'), ip: origin.ip });
      await guess.before();
      const user = await db.transaction(service('login'), (tx) => findUserByEmail(tx, emailIndex));
      const isRight = await passwordHash.matches(password, user?.password_hash ?? null, guess);
      if (user !== undefined && !isRight) noteFailure(ctx, user.id, origin);
      if (user === undefined || !isRight) throw refused();
      const prove = async (tx: Transaction): Promise<Proven> => {
        const row = await findUser(tx, user.id);
        // Changed while the password was compared.
        if (row === undefined || row.password_hash !== user.password_hash) throw refused();
        return { userId: row.id, method: 'password' };
      };
      return enter(ctx, origin, prove, code);
    },

    finishLogin: (ctx, { token, code }, origin) =>
      ctx.db.transaction(service('login'), async (tx) => {
        const found = await challenges.find<{ method: Method }>(tx, 'second_factor', token);
        if (found?.userId == null) throw new RequestError([{ pointer: '/token', code: 'token_not_valid' }]);
        const { method } = found.content;
        const row = await enabledUser(tx, found.userId);
        const factor = await secondFactor(ctx, tx, row.id, code, origin);
        await challenges.spend(tx, 'second_factor', token);
        return start(tx, row, origin, { method, ...factor });
      }),

    async refresh(ctx, refreshToken) {
      const { userId, role, ...tokens } = await sessions.refresh(ctx, refreshToken);
      return ctx.db.transaction(service('refresh'), async (tx) => {
        const row = await findUser(tx, userId);
        if (row === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
        return { tokens, account: await accountOf(sealing, tx, row) };
      });
    },
  };
}

function refused(): AppError {
  return new AppError('unauthenticated', 'The address or the password is not right.');
}
