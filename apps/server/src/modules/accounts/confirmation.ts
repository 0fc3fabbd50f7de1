import { RequestError } from '@1numbers/contract';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { personOf } from '../../signed-in.ts';
import { findUser, type UserRow } from './accounts.repository.ts';
import type { Parts } from './accounts.service.ts';

type Asked = Pick<Ctx, 'db' | 'actor'>;

/** The person, who proves it with the password once more. Throws a `RequestError` when it is wrong, and counts that as a guess. */
export async function confirmPassword(parts: Parts, { db, actor }: Asked, password: string, ip: string): Promise<UserRow> {
  const { userId } = personOf(actor);
  const user = await db.transaction(actor, (tx) => findUser(tx, userId));
  if (!user?.password_hash) throw wrongPassword();
  const guess = parts.guessing({ account: user.email_index.toString('hex'), ip });
  await guess.before();
  if (!(await parts.passwordHash.matches(password, user.password_hash, guess))) throw wrongPassword();
  return user;
}

/** The same. Who has no password proves it by having signed in a moment ago. */
export async function confirmPerson(parts: Parts, { db, actor }: Asked, password: string | undefined, ip: string): Promise<UserRow> {
  if (password !== undefined) return confirmPassword(parts, { db, actor }, password, ip);
  const { userId, sessionId } = personOf(actor);
  return db.transaction(actor, async (tx) => {
    const user = await findUser(tx, userId);
    if (user === undefined || user.password_hash !== null) throw new RequestError([{ pointer: '/currentPassword', code: 'required' }]);
    if (!(await parts.sessions.isFresh(tx, sessionId)))
      throw new AppError('forbidden', 'Sign in again first: this needs a sign-in of the last 15 minutes.');
    return user;
  });
}

/**
 * Refuses one more way in for an account whose address nobody proved: when the owner of the address takes the account over, whoever
 * registered it must have no way left.
 */
export function refuseUnverified({ email_verified_at: verifiedAt }: UserRow): void {
  if (verifiedAt === null) throw new AppError('forbidden', 'Verify your e-mail address first: follow the link in the mail.');
}

export function wrongPassword(): RequestError {
  return new RequestError([{ pointer: '/currentPassword', code: 'password_wrong' }]);
}
