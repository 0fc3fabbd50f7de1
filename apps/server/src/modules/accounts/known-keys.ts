import { service } from '../../actor.ts';
import type { Database } from '../../db/database.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { oldestUser } from './accounts.repository.ts';
import { emailOf, indexOfEmail } from './sealed-email.ts';

/**
 * Whether the master keys are those of the data. The oldest account tells: its address opens only with the key it was sealed with, and is
 * found again only by the first key. Where there is no account nothing was sealed for anybody.
 */
export async function areKeysOfData(database: Database, sealing: Sealing): Promise<boolean> {
  const user = await database.transaction(service('known-keys'), oldestUser);
  if (user === undefined) return true;
  try {
    return indexOfEmail(sealing, emailOf(sealing, user)).equals(user.email_index);
  } catch {
    return false;
  }
}
