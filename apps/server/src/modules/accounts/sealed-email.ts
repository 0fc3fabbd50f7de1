import type { Sealing } from '../../secrets/sealing.ts';
import type { UserRow } from './accounts.repository.ts';
import { normaliseEmail } from './email-address.ts';

/** What finds an address among the users without showing it. */
export function indexOfEmail(sealing: Sealing, email: string): Buffer {
  return sealing.blindIndex(normaliseEmail(email), 'users.email');
}

export function sealEmail(sealing: Sealing, userId: string, email: string): Buffer {
  return sealing.seal({ email }, `users/${userId}`);
}

export function emailOf(sealing: Sealing, { id, sealed }: Pick<UserRow, 'id' | 'sealed'>): string {
  return sealing.open<{ email: string }>(sealed, `users/${id}`).email;
}
