import type { Transaction } from '../../db/database.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { UserRow } from './accounts.repository.ts';
import type { Account } from './accounts.service.ts';
import { findOwnProfile } from './own-profile.repository.ts';
import { emailOf } from './sealed-email.ts';
import { findWaysIn } from './ways-in.repository.ts';

/** A user with what is sealed opened, and what of them stands in other tables. */
export async function accountOf(sealing: Sealing, tx: Transaction, row: UserRow): Promise<Account> {
  const [waysIn, profileId] = await Promise.all([findWaysIn(tx, row.id), findOwnProfile(tx, row.id)]);
  const { display_name: sealed } = row;
  const displayName = sealed === null ? null : sealing.open<string>(sealed, placeOfDisplayName(row.id));
  return { row, email: emailOf(sealing, row), displayName, profileId, waysIn };
}

export function sealDisplayName(sealing: Sealing, userId: string, displayName: string): Buffer {
  return sealing.seal(displayName, placeOfDisplayName(userId));
}

function placeOfDisplayName(userId: string): string {
  return `users/${userId}/display_name`;
}
