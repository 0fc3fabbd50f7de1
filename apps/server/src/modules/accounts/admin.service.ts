import { randomUUIDv7 } from 'node:crypto';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { findUserByEmail, insertUser, type UserRow, updateUser } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';
import { linkOf } from './links.ts';
import { indexOfEmail, sealEmail } from './sealed-email.ts';
import { voidTokens } from './single-use-tokens.repository.ts';

export type Admins = {
  /** Makes an account an admin, and the account where there is none. Gives a link to set its password, which works once. */
  readonly createAdmin: (ctx: Pick<Ctx, 'db'>, email: string) => Promise<{ readonly isNew: boolean; readonly link: string | null }>;
};

export function createAdmins({ sealing, audit, sessions, apiKeys, challenges, tokens, publicUrl, now }: Parts): Admins {
  async function promote(tx: Transaction, emailIndex: Buffer): Promise<string> {
    const user = (await findUserByEmail(tx, emailIndex)) as UserRow;
    const changes = { role: 'admin', email_verified_at: user.email_verified_at ?? now() } as const;
    await updateUser(tx, user.id, now(), user.email_verified_at === null ? { ...changes, password_hash: null } : changes);
    // An address that nobody proved may have been registered by another: the password, sessions, keys and links of that one end.
    if (user.email_verified_at === null) {
      await sessions.endOthers(tx, user.id, null);
      await apiKeys.revokeAll(tx, user.id);
      await challenges.voidAll(tx, user.id);
      await voidTokens(tx, user.id, ['reset_password', 'change_email', 'verify_email'], now());
    }
    return user.id;
  }

  return {
    createAdmin: ({ db }, email) =>
      db.transaction(service('admin-create'), async (tx) => {
        const id = randomUUIDv7();
        const emailIndex = indexOfEmail(sealing, email);
        const sealed = sealEmail(sealing, id, email);
        // Whoever runs the command vouches for the address.
        const admin = {
          id,
          emailIndex,
          sealed,
          passwordHash: null,
          verifiedAt: now(),
          role: 'admin',
          locale: 'en',
          timeZone: 'UTC',
        } as const;
        const isNew = await insertUser(tx, { ...admin, now: now() });
        const userId = isNew ? id : await promote(tx, emailIndex);
        const token = await tokens.issue(tx, userId, 'reset_password');
        const details = { is_new: isNew };
        await audit.record(tx, { actor: service('admin-create'), action: 'admin_made', userId, details });
        return { isNew, link: token === null ? null : linkOf(publicUrl, 'reset', token) };
      }),
  };
}
