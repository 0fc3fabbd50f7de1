import { RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { type SignInChange, signInChanged } from '../../mail/index.ts';
import { personOf } from '../../signed-in.ts';
import type { Happened } from '../audit/index.ts';
import { findUser, findUserByEmail, type UserRow } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { confirmPerson, refuseUnverified } from './confirmation.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { emailOf, indexOfEmail } from './sealed-email.ts';
import {
  deleteTotp,
  insertTotp,
  lockTotp,
  noteStep,
  replaceRecoveryCodes,
  type TotpRow,
  takeRecoveryCode,
} from './second-factors.repository.ts';
import { newTotpSecret, stepOfCode, totpUri } from './totp.ts';

type Proof = { readonly currentPassword?: string };
type BothProofs = Proof & { readonly code: string };

export type SecondFactors = {
  /** A secret that counts once it is confirmed. */
  readonly setUpTotp: (ctx: Ctx, proof: Proof, ip: string) => Promise<{ readonly secret: string; readonly uri: string }>;
  /** Switches it on; gives the recovery codes. */
  readonly confirmTotp: (ctx: Ctx, code: string, ip: string) => Promise<readonly string[]>;
  readonly disableTotp: (ctx: Ctx, proof: BothProofs, ip: string) => Promise<void>;
  readonly renewRecoveryCodes: (ctx: Ctx, proof: BothProofs, ip: string) => Promise<readonly string[]>;
  /** Switches off what somebody lost, app and codes, without any proof, and signs them out everywhere: for whoever runs the service. */
  readonly takeTotpAway: (ctx: Pick<Ctx, 'db'>, email: string) => Promise<'taken' | 'nothing_on' | 'no_account'>;
};

export function createSecondFactors(parts: Parts): SecondFactors {
  const { sealing, audit, mailer, notify, sessions, challenges, publicUrl, now } = parts;

  async function newCodes(tx: Transaction, userId: string): Promise<readonly string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => hashOfRecoveryCode(sealing, userId, code));
    await replaceRecoveryCodes(tx, userId, hashes, now());
    return codes;
  }

  async function tell(tx: Transaction, user: UserRow, change: SignInChange): Promise<void> {
    await notify(tx, user.id, change);
    await mailer.put(tx, { to: emailOf(sealing, user), ...signInChanged({ change, publicUrl }) }, user.id);
  }

  async function switchOff(tx: Transaction, user: UserRow, event: Pick<Happened, 'actor' | 'origin' | 'details'>): Promise<void> {
    await deleteTotp(tx, user.id);
    await tell(tx, user, 'totp_disabled');
    await audit.record(tx, { ...event, action: 'totp_disabled', userId: user.id });
  }

  return {
    async setUpTotp(ctx, { currentPassword }, ip) {
      const user = await confirmPerson(parts, ctx, currentPassword, ip);
      refuseUnverified(user);
      const secret = newTotpSecret();
      const sealed = sealing.seal({ secret }, placeOf(user.id));
      if (!(await ctx.db.transaction(ctx.actor, (tx) => insertTotp(tx, user.id, sealed, now())))) throw isOn();
      return { secret, uri: totpUri(secret, emailOf(sealing, user)) };
    },

    async confirmTotp({ db, actor }, code, ip) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        const row = await lockTotp(tx, userId);
        if (row === undefined) throw new AppError('conflict', 'Begin with POST /v1/auth/totp/setup.');
        if (row.confirmed_at !== null) throw isOn();
        await guessed(parts, userId, ip, () => takeTotpCode(parts, tx, userId, row, code));
        const codes = await newCodes(tx, userId);
        await tell(tx, (await findUser(tx, userId)) as UserRow, 'totp_enabled');
        await audit.record(tx, { actor, action: 'totp_enabled', userId, origin: { ip, userAgent: null } });
        return codes;
      });
    },

    async disableTotp(ctx, { currentPassword, code }, ip) {
      const user = await confirmPerson(parts, ctx, currentPassword, ip);
      await ctx.db.transaction(ctx.actor, async (tx) => {
        if ((await takeCode(parts, tx, user.id, code, ip)) === null) throw isOff();
        await switchOff(tx, user, { actor: ctx.actor, origin: { ip, userAgent: null } });
      });
    },

    async renewRecoveryCodes(ctx, { currentPassword, code }, ip) {
      const user = await confirmPerson(parts, ctx, currentPassword, ip);
      return ctx.db.transaction(ctx.actor, async (tx) => {
        if ((await takeCode(parts, tx, user.id, code, ip)) === null) throw isOff();
        const made = await newCodes(tx, user.id);
        await tell(tx, user, 'recovery_codes_made');
        await audit.record(tx, { actor: ctx.actor, action: 'recovery_codes_made', userId: user.id, origin: { ip, userAgent: null } });
        return made;
      });
    },

    takeTotpAway: ({ db }, email) =>
      db.transaction(service('second-factor-off'), async (tx) => {
        const user = await findUserByEmail(tx, indexOfEmail(sealing, email));
        if (user === undefined) return 'no_account';
        if (!(await lockTotp(tx, user.id))?.confirmed_at) return 'nothing_on';
        const ended = await sessions.endOthers(tx, user.id, null);
        // Who was half-way in begins again as well.
        await challenges.voidAll(tx, user.id);
        await switchOff(tx, user, { actor: service('second-factor-off'), details: { sessions_ended: ended } });
        return 'taken';
      }),
  };
}

/**
 * Takes a code of the app or a recovery code, which then is good no longer, and says which it was. Null, and nothing done, where no
 * second factor is on. Throws a `RequestError` for a wrong code, which counts as a guess.
 */
export async function takeCode(
  parts: Parts,
  tx: Transaction,
  userId: string,
  code: string,
  ip: string,
): Promise<'totp' | 'recovery_code' | null> {
  const row = await lockTotp(tx, userId);
  if (!row?.confirmed_at) return null;
  const isOfApp = SIX_DIGITS.test(code.replaceAll(/\s/g, ''));
  await guessed(parts, userId, ip, () =>
    isOfApp ? takeTotpCode(parts, tx, userId, row, code) : takeRecoveryCode(tx, userId, hashOfRecoveryCode(parts.sealing, userId, code)),
  );
  return isOfApp ? 'totp' : 'recovery_code';
}

async function takeTotpCode({ sealing, now }: Parts, tx: Transaction, userId: string, row: TotpRow, code: string): Promise<boolean> {
  const digits = code.replaceAll(/\s/g, '');
  if (!SIX_DIGITS.test(digits)) return false;
  const { secret } = sealing.open<{ secret: string }>(row.sealed, placeOf(userId));
  const step = stepOfCode(secret, digits, row.last_step, now());
  if (step === null) return false;
  await noteStep(tx, userId, step, row.confirmed_at ?? now());
  return true;
}

async function guessed({ codeGuessing }: Parts, userId: string, ip: string, attempt: () => Promise<boolean>): Promise<void> {
  const guess = codeGuessing({ account: userId, ip });
  await guess.before();
  if (await attempt()) return guess.succeeded();
  await guess.failed();
  throw new RequestError([{ pointer: '/code', code: 'code_wrong' }]);
}

const SIX_DIGITS = /^\d{6}$/;

function placeOf(userId: string): string {
  return `totp_factors/${userId}`;
}

function isOn(): AppError {
  return new AppError('conflict', 'A second factor is on already. Switch it off first.');
}

function isOff(): AppError {
  return new AppError('conflict', 'No second factor is on.');
}
