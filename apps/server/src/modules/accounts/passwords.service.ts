import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { passwordChanged, resetPassword } from '../../mail/index.ts';
import { personOf } from '../../signed-in.ts';
import { findUser, findUserByEmail, lockUser, updateUser } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { confirmPassword, confirmPerson, wrongPassword } from './confirmation.ts';
import { linkOf } from './links.ts';
import { emailOf, indexOfEmail } from './sealed-email.ts';
import { voidTokens } from './single-use-tokens.repository.ts';
import { notValid } from './single-use-tokens.ts';

export type Passwords = {
  /** Ends all other sessions. Throws a `RequestError` when the current password is wrong, which counts as a guess. */
  readonly changePassword: (
    ctx: Ctx,
    passwords: { readonly currentPassword: string; readonly password: string },
    ip: string,
  ) => Promise<void>;
  /** The person, who proves it with the password once more; gives the address. Throws and counts as above. */
  readonly confirm: (
    ctx: Ctx,
    currentPassword: string | undefined,
    ip: string,
  ) => Promise<{ readonly userId: string; readonly email: string }>;
  readonly forgotPassword: (ctx: Ctx, email: string) => Promise<void>;
  /** Ends all sessions. Where the address was not verified, whoever had the account before may have been another: keys end too. */
  readonly resetPassword: (ctx: Ctx, wanted: { readonly token: string; readonly password: string }, ip: string) => Promise<void>;
};

export function createPasswords(parts: Parts): Passwords {
  const { sealing, audit, sessions, apiKeys, challenges, passwordHash, tokens, guessing, mailer, notify, publicUrl, now } = parts;

  mailer.writes<{ readonly email: string }>('reset_password', async (tx, { email }) => {
    const user = await findUserByEmail(tx, indexOfEmail(sealing, email));
    if (user === undefined || user.disabled_at !== null) return null;
    const token = await tokens.issue(tx, user.id, 'reset_password');
    if (token === null) return null;
    await audit.record(tx, { actor: ANONYMOUS, action: 'password_reset_asked', userId: user.id });
    return { to: emailOf(sealing, user), ...resetPassword({ link: linkOf(publicUrl, 'reset', token) }) };
  });

  return {
    async changePassword({ db, actor }, { currentPassword, password }, ip) {
      const { userId, sessionId } = personOf(actor);
      const user = await confirmPassword(parts, { db, actor }, currentPassword, ip);
      const email = emailOf(sealing, user);
      const hash = await passwordHash.hash(password, email);
      await db.transaction(actor, async (tx) => {
        const row = await lockUser(tx, userId);
        if (row?.password_hash !== user.password_hash) throw wrongPassword();
        await updateUser(tx, userId, now(), { password_hash: hash });
        await voidTokens(tx, userId, ['reset_password', 'change_email'], now());
        await challenges.voidAll(tx, userId);
        const ended = await sessions.endOthers(tx, userId, sessionId);
        const details = { sessions_ended: ended };
        await mailer.put(tx, { to: email, ...passwordChanged({ publicUrl }) }, userId);
        await notify(tx, userId, 'password_changed');
        await audit.record(tx, { actor, action: 'password_changed', userId, details, origin: { ip, userAgent: null } });
      });
    },

    async confirm(ctx, currentPassword, ip) {
      const user = await confirmPerson(parts, ctx, currentPassword, ip);
      return { userId: user.id, email: emailOf(sealing, user) };
    },

    /** Who has the address is looked up when the mail is written, so that the time of the answer tells nothing. */
    forgotPassword: ({ db }, email) => db.transaction(service('forgot'), (tx) => mailer.order(tx, 'reset_password', { email }, null)),

    async resetPassword({ db }, { token, password }, ip) {
      const actor = service('reset');
      const asked = await db.transaction(actor, async (tx) => {
        const userId = await tokens.find(tx, token, 'reset_password');
        return findUser(tx, userId);
      });
      if (asked === undefined) throw notValid();
      const email = emailOf(sealing, asked);
      const hash = await passwordHash.hash(password, email);
      await db.transaction(actor, async (tx) => {
        const { userId } = await tokens.spend(tx, token, 'reset_password');
        const row = await lockUser(tx, userId);
        await updateUser(tx, userId, now(), { password_hash: hash, email_verified_at: row?.email_verified_at ?? now() });
        if (row?.email_verified_at === null) await apiKeys.revokeAll(tx, userId);
        await voidTokens(tx, userId, ['reset_password', 'change_email', 'verify_email'], now());
        await challenges.voidAll(tx, userId);
        const ended = await sessions.endOthers(tx, userId, null);
        const details = { sessions_ended: ended };
        await mailer.put(tx, { to: email, ...passwordChanged({ publicUrl }) }, userId);
        await notify(tx, userId, 'password_changed');
        await audit.record(tx, { actor: ANONYMOUS, action: 'password_reset', userId, details, origin: { ip, userAgent: null } });
      });
      await guessing({ account: asked.email_index.toString('hex'), ip }).succeeded();
    },
  };
}
