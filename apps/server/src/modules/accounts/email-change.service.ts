import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { accountExists, changeEmail, emailChanged } from '../../mail/index.ts';
import { findUserByEmail, lockUser, updateUser } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { confirmPerson } from './confirmation.ts';
import { linkOf } from './links.ts';
import { emailOf, indexOfEmail, sealEmail } from './sealed-email.ts';
import { voidTokens } from './single-use-tokens.repository.ts';
import { notValid } from './single-use-tokens.ts';

export type EmailChange = {
  /** A mail to the new address, whoever has it. Throws a `RequestError` when the password is wrong. */
  readonly changeEmail: (ctx: Ctx, wanted: { readonly currentPassword?: string; readonly email: string }, ip: string) => Promise<void>;
  /** Moves the account, and tells the old address. */
  readonly confirmEmail: (ctx: Ctx, token: string) => Promise<void>;
};

export function createEmailChange(parts: Parts): EmailChange {
  const { sealing, audit, tokens, mailer, notify, publicUrl, now } = parts;

  mailer.writes<{ readonly userId: string; readonly email: string }>('change_email', async (tx, { userId, email }) => {
    const token = await tokens.issue(tx, userId, 'change_email', { email });
    if (token === null) return null;
    const isTaken = (await findUserByEmail(tx, indexOfEmail(sealing, email))) !== undefined;
    if (isTaken) return { to: email, ...accountExists({ publicUrl }) };
    return { to: email, ...changeEmail({ link: linkOf(publicUrl, 'email', token) }) };
  });

  return {
    async changeEmail(ctx, { currentPassword, email }, ip) {
      const { db, actor } = ctx;
      const { id: userId } = await confirmPerson(parts, ctx, currentPassword, ip);
      // Whether the address has an account is looked up when the mail is written, so that the time of the answer tells nothing.
      await db.transaction(actor, async (tx) => {
        await mailer.order(tx, 'change_email', { userId, email }, userId);
        await audit.record(tx, { actor, action: 'email_change_asked', userId, origin: { ip, userAgent: null } });
      });
    },

    async confirmEmail({ db }, token) {
      await db.transaction(service('change-email'), async (tx) => {
        const { userId, content } = await tokens.spend<{ email: string }>(tx, token, 'change_email');
        const row = await lockUser(tx, userId);
        if (row === undefined) throw notValid();
        const emailIndex = indexOfEmail(sealing, content.email);
        if ((await findUserByEmail(tx, emailIndex)) !== undefined) throw new AppError('conflict', 'This address has an account by now.');
        const sealed = sealEmail(sealing, userId, content.email);
        await updateUser(tx, userId, now(), { email_index: emailIndex, sealed, email_verified_at: now() });
        // Links in mails to the old address are good no longer.
        await voidTokens(tx, userId, ['verify_email', 'reset_password', 'change_email'], now());
        await mailer.put(tx, { to: emailOf(sealing, row), ...emailChanged({}) }, userId);
        await notify(tx, userId, 'email_changed');
        await audit.record(tx, { actor: ANONYMOUS, action: 'email_changed', userId });
      });
    },
  };
}
