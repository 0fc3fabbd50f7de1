import { RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError, SecondFactorRequired } from '../../errors.ts';
import type { Tokens } from '../sessions/index.ts';
import { findUser, findUserByEmail, type UserRow } from './accounts.repository.ts';
import type { Account, Parts } from './accounts.service.ts';
import { emailOf, indexOfEmail } from './sealed-email.ts';
import { takeCode } from './second-factors.service.ts';
import { findWaysIn } from './ways-in.repository.ts';

/** From where somebody signs in. */
export type Place = { readonly ip: string; readonly userAgent: string | null };

/** By what somebody proved who they are. A passkey is two factors by itself: the thing, and the finger or PIN that unlocks it. */
type Method = 'password' | 'passkey' | `provider:${string}`;

/** Somebody who proved who they are by one way in. */
type Proven = { readonly userId: string; readonly method: Method };

export type SignedInAccount = { readonly tokens: Tokens; readonly account: Account };

type Credentials = { readonly email: string; readonly password: string; readonly code?: string };

export type SignIn = {
  /**
   * Throws `unauthenticated` alike for a wrong password and an unknown address, `rate_limited` after too many guesses, and where a second
   * factor is on and no code came along `second_factor_required`, to the right password alone.
   */
  readonly login: (ctx: Ctx, credentials: Credentials, place: Place) => Promise<SignedInAccount>;
  /** Goes on from `second_factor_required`. Throws a `RequestError` for a token that is not good or a wrong code. */
  readonly finishLogin: (ctx: Ctx, given: { readonly token: string; readonly code: string }, place: Place) => Promise<SignedInAccount>;
  /** Signs in whoever `prove` finds, in its transaction. Throws as `login` does where more is needed. */
  readonly enter: (db: Ctx['db'], place: Place, prove: (tx: Transaction) => Promise<Proven>, code?: string) => Promise<SignedInAccount>;
  readonly refresh: (ctx: Ctx, refreshToken: string) => Promise<SignedInAccount>;
};

const SECOND_FACTOR_SECONDS = 300;

export function createSignIn(parts: Parts): SignIn {
  const { sealing, sessions, challenges, passwordHash, guessing } = parts;

  async function accountOf(tx: Transaction, row: UserRow): Promise<Account> {
    return { row, email: emailOf(sealing, row), waysIn: await findWaysIn(tx, row.id) };
  }

  async function start(tx: Transaction, row: UserRow, { ip, userAgent }: Place): Promise<SignedInAccount> {
    const tokens = await sessions.start(tx, { userId: row.id, role: row.role as 'user' | 'admin' }, userAgent);
    await guessing({ account: row.email_index.toString('hex'), ip }).succeeded();
    return { tokens, account: await accountOf(tx, row) };
  }

  async function personOf(tx: Transaction, userId: string): Promise<UserRow> {
    const row = await findUser(tx, userId);
    if (row === undefined) throw refused();
    if (row.disabled_at !== null) throw new AppError('forbidden', 'This account is disabled.');
    return row;
  }

  const enter: SignIn['enter'] = async (db, place, prove, code) => {
    const entered = await db.transaction(service('login'), async (tx) => {
      const { userId, method } = await prove(tx);
      const row = await personOf(tx, userId);
      const needsCode = method !== 'passkey' && (await findWaysIn(tx, userId)).totp;
      if (needsCode && code === undefined)
        return challenges.issue(tx, 'second_factor', { userId, content: { method }, goodForMs: SECOND_FACTOR_SECONDS * 1000 });
      if (needsCode && code !== undefined) await takeCode(parts, tx, userId, code, place.ip);
      return start(tx, row, place);
    });
    if (typeof entered !== 'string') return entered;
    throw new SecondFactorRequired({ token: entered, methods: ['totp', 'recovery_code'], expiresIn: SECOND_FACTOR_SECONDS });
  };

  return {
    enter,

    async login({ db }, { email, password, code }, place) {
      const emailIndex = indexOfEmail(sealing, email);
      const guess = guessing({ account: emailIndex.toString('hex'), ip: place.ip });
      await guess.before();
      const user = await db.transaction(service('login'), (tx) => findUserByEmail(tx, emailIndex));
      const isRight = await passwordHash.matches(password, user?.password_hash ?? null, guess);
      if (user === undefined || !isRight) throw refused();
      const prove = async (tx: Transaction): Promise<Proven> => {
        const row = await findUser(tx, user.id);
        // Changed while the password was compared.
        if (row === undefined || row.password_hash !== user.password_hash) throw refused();
        return { userId: row.id, method: 'password' };
      };
      return enter(db, place, prove, code);
    },

    finishLogin: ({ db }, { token, code }, place) =>
      db.transaction(service('login'), async (tx) => {
        const found = await challenges.find<{ method: Method }>(tx, 'second_factor', token);
        if (found?.userId == null) throw new RequestError([{ pointer: '/token', code: 'token_not_valid' }]);
        const row = await personOf(tx, found.userId);
        await takeCode(parts, tx, row.id, code, place.ip);
        await challenges.spend(tx, 'second_factor', token);
        return start(tx, row, place);
      }),

    async refresh(ctx, refreshToken) {
      const { userId, role, ...tokens } = await sessions.refresh(ctx, refreshToken);
      return ctx.db.transaction(service('refresh'), async (tx) => {
        const row = await findUser(tx, userId);
        if (row === undefined) throw new AppError('unauthenticated', 'This account is no longer there.');
        return { tokens, account: await accountOf(tx, row) };
      });
    },
  };
}

function refused(): AppError {
  return new AppError('unauthenticated', 'The address or the password is not right.');
}
