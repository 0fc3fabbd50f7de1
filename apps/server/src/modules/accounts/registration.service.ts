import { randomUUIDv7 } from 'node:crypto';
import { POLICY_VERSION } from '@1numbers/contract';
import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { accountExists, verifyEmail } from '../../mail/index.ts';
import { recordConsent } from '../privacy/index.ts';
import { findUserByEmail, insertUser, type UserRow, updateUser } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { linkOf } from './links.ts';
import { emailOf, indexOfEmail, sealEmail } from './sealed-email.ts';
import { voidTokens } from './single-use-tokens.repository.ts';

export type Wanted = {
  readonly email: string;
  readonly password: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly ageConfirmed?: true;
};

export type Registration = {
  /** A new account, or a mail to the one there is. Whoever asks cannot tell which. */
  readonly register: (ctx: Ctx, wanted: Wanted) => Promise<void>;
  /** Throws a `RequestError` when the token is not good. */
  readonly verifyEmail: (ctx: Ctx, token: string) => Promise<void>;
  readonly resendVerification: (ctx: Ctx, email: string) => Promise<void>;
  /**
   * The account of an address that a provider vouches for, a new one where there is none. An account whose own address nobody proved is
   * not joined: whoever registered it may not be who comes now.
   */
  readonly join: (
    db: Ctx['db'],
    email: string,
  ) => Promise<{ readonly userId: string } | { readonly error: 'account_not_verified' | 'account_disabled' }>;
};

const OLD_ENOUGH = { purpose: 'minimum_age', granted: true } as const;
const HOUR_MS = 60 * 60 * 1000;
const MAX_NOTICES_PER_HOUR = 5;

export function createRegistration(parts: Parts): Registration {
  const { sealing, audit, passwordHash, tokens, mailer, publicUrl, now, failureCounts } = parts;

  const verification = (to: string, token: string) => ({ to, ...verifyEmail({ link: linkOf(publicUrl, 'verify', token) }) });

  mailer.writes<{ readonly email: string }>('verify_email', async (tx, { email }) => {
    const user = await findUserByEmail(tx, indexOfEmail(sealing, email));
    if (user === undefined || user.email_verified_at !== null || user.disabled_at !== null) return null;
    const token = await tokens.issue(tx, user.id, 'verify_email');
    return token === null ? null : verification(emailOf(sealing, user), token);
  });

  // By mail alone, and not so often that it could be used to fill a mailbox.
  mailer.writes<{ readonly email: string }>('account_exists', async (_tx, { email }) => {
    const name = `notice ${indexOfEmail(sealing, email).toString('hex')}`;
    const time = now().getTime();
    await failureCounts.add(name, time, HOUR_MS);
    if ((await failureCounts.since(name, time - HOUR_MS)).count > MAX_NOTICES_PER_HOUR) return null;
    return { to: email, ...accountExists({ publicUrl }) };
  });

  return {
    async register({ db }, { email, password, locale = 'en', timeZone = 'UTC', ageConfirmed }) {
      const hash = await passwordHash.hash(password, email);
      const id = randomUUIDv7();
      const emailIndex = indexOfEmail(sealing, email);
      const user = { id, emailIndex, sealed: sealEmail(sealing, id, email), passwordHash: hash, verifiedAt: null, role: 'user' } as const;
      await db.transaction(service('register'), async (tx) => {
        const isNew = await insertUser(tx, { ...user, locale, timeZone, now: now() });
        const token = isNew ? await tokens.issue(tx, id, 'verify_email') : null;
        if (token !== null) await mailer.put(tx, verification(email, token), id);
        else await mailer.order(tx, 'account_exists', { email }, null);
        if (isNew && ageConfirmed) await recordConsent(tx, id, { ...OLD_ENOUGH, policyVersion: POLICY_VERSION }, 'registration', now());
        if (isNew) await audit.record(tx, { actor: ANONYMOUS, action: 'registered', userId: id });
      });
    },

    async verifyEmail({ db }, token) {
      await db.transaction(service('verify-email'), async (tx) => {
        const { userId } = await tokens.spend(tx, token, 'verify_email');
        await updateUser(tx, userId, now(), { email_verified_at: now() });
        await voidTokens(tx, userId, ['verify_email'], now());
        await audit.record(tx, { actor: ANONYMOUS, action: 'email_verified', userId });
      });
    },

    /** Who has the address is looked up when the mail is written, so that the time of the answer tells nothing. */
    resendVerification: ({ db }, email) => db.transaction(service('resend'), (tx) => mailer.order(tx, 'verify_email', { email }, null)),

    join: (db, email) =>
      db.transaction(service('join'), async (tx) => {
        const id = randomUUIDv7();
        const emailIndex = indexOfEmail(sealing, email);
        const sealed = sealEmail(sealing, id, email);
        const user = {
          id,
          emailIndex,
          sealed,
          passwordHash: null,
          verifiedAt: now(),
          role: 'user',
          locale: 'en',
          timeZone: 'UTC',
        } as const;
        if (await insertUser(tx, { ...user, now: now() })) {
          await audit.record(tx, { actor: ANONYMOUS, action: 'registered', userId: id });
          return { userId: id };
        }
        const found = (await findUserByEmail(tx, emailIndex)) as UserRow;
        if (found.disabled_at !== null) return { error: 'account_disabled' };
        return found.email_verified_at === null ? { error: 'account_not_verified' } : { userId: found.id };
      }),
  };
}
