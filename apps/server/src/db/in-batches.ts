import type { Actor } from '../actor.ts';
import type { Database, Transaction } from './database.ts';

const AT_ONCE = 1_000;

/** Deletes in small transactions until nothing is left to delete, so that nobody waits long for a row; gives how many. */
export async function deleteInBatches(
  db: Database,
  actor: Actor,
  deleteSome: (tx: Transaction, atMost: number) => Promise<number>,
): Promise<number> {
  let gone = 0;
  for (let last = AT_ONCE; last === AT_ONCE; gone += last) last = await db.transaction(actor, (tx) => deleteSome(tx, AT_ONCE));
  return gone;
}
