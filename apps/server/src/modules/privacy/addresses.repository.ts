import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** What holds a person's address. */
export async function findSealedUser(tx: Transaction, userId: string): Promise<Buffer | undefined> {
  return (await tx.first(query.selectFrom('users').select('sealed').where('id', '=', userId)))?.sealed;
}
