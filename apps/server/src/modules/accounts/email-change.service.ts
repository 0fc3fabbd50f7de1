import { ANONYMOUS, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { accountExists, changeEmail, emailChanged } from '../../mail/index.ts';
import { findUserByEmail, lockUser, updateUser } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { confirmPassword } from './confirmation.ts';
import { linkOf } from './links.ts';
import { emailOf, indexOfEmail, sealEmail } from './sealed-email.ts';
import { voidTokens } from './single-use-tokens.repository.ts';
import { notValid } from './single-use-tokens.ts';

export type EmailChange = {
  /** A mail to the new address, whoever has it. Throws a `RequestError` when the password is wrong. */
  readonly changeEmail: (ctx: Ctx, wanted: { readonly currentPassword: string; readonly email: string }, ip: string) => Promise<void>;
  /** Moves the account, and tells the old address. */
  readonly confirmEmail: (ctx: Ctx, token: string) => Promise<void>;
};

export function createEmailChange(parts: Parts): EmailChange {
  const { sealing, audit, tokens, mailer, publicUrl, now } = parts;

  return {
    async changeEmail(ctx, { currentPassword, email }, ip) {
      const { db, actor } = ctx;
      const user = await confirmPassword(parts, ctx, currentPassword, ip);
      // Nobody waits for it, so that the time of the answer does not tell whether the address has an account.
      mailer.send(async () => {
        const { token, isTaken } = await db.transaction(service('change-email'), async (tx) => {
          const issued = await tokens.issue(tx, user.id, 'change_email', { email });
          const other = await findUserByEmail(tx, indexOfEmail(sealing, email));
          const asked = { actor, action: 'email_change_asked', userId: user.id, origin: { ip, userAgent: null } } as const;
          if (issued !== null) await audit.record(tx, asked);
          return { token: issued, isTaken: other !== undefined };
        });
        if (token === null) return null;
        if (isTaken) return { to: email, ...accountExists({ publicUrl }) };
        return { to: email, ...changeEmail({ link: linkOf(publicUrl, 'email', token) }) };
      });
    },

    async confirmEmail({ db }, token) {
      const old = await db.transaction(service('change-email'), async (tx) => {
        const { userId, content } = await tokens.spend<{ email: string }>(tx, token, 'change_email');
        const row = await lockUser(tx, userId);
        if (row === undefined) throw notValid();
        const emailIndex = indexOfEmail(sealing, content.email);
        if ((await findUserByEmail(tx, emailIndex)) !== undefined) throw new AppError('conflict', 'This address has an account by now.');
        const sealed = sealEmail(sealing, userId, content.email);
        await updateUser(tx, userId, now(), { email_index: emailIndex, sealed, email_verified_at: now() });
        // Links in mails to the old address are good no longer.
        await voidTokens(tx, userId, ['verify_email', 'reset_password', 'change_email'], now());
        await audit.record(tx, { actor: ANONYMOUS, action: 'email_changed', userId });
        return emailOf(sealing, row);
      });
      mailer.send({ to: old, ...emailChanged({}) });
    },
  };
}
