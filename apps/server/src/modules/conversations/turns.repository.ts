import { type SqlBool, sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** Which turn in which conversation of whom. */
export type Turn = { readonly userId: string; readonly conversationId: string; readonly turn: string };

/** A server that puts it off no more for so long has died. By the clock of the database, which all servers share. */
const UNTIL = sql<Date>`clock_timestamp() + interval '15 seconds'`;

/** Gives the turn to whoever asks, unless somebody has it; says whether. */
export async function takeTurn(tx: Transaction, { userId, conversationId, turn }: Turn): Promise<boolean> {
  const taken = query
    .updateTable('conversations')
    .set({ turn, turn_until: UNTIL, turn_stopped: false })
    .where('user_id', '=', userId)
    .where('id', '=', conversationId)
    .where(sql<SqlBool>`(turn is null or turn_until < clock_timestamp())`);
  return (await tx.first(taken.returning('id'))) !== undefined;
}

/** Puts the end of a turn off. Undefined where somebody else has it now. */
export async function keepTurn(
  tx: Transaction,
  { userId, conversationId, turn }: Turn,
): Promise<{ readonly turn_stopped: boolean } | undefined> {
  const kept = query
    .updateTable('conversations')
    .set({ turn_until: UNTIL })
    .where('user_id', '=', userId)
    .where('id', '=', conversationId)
    .where('turn', '=', turn);
  return tx.first(kept.returning('turn_stopped'));
}

/** Gives a turn back; says whether it was still one's own. */
export async function endTurn(tx: Transaction, { userId, conversationId, turn }: Turn): Promise<boolean> {
  const ended = query
    .updateTable('conversations')
    .set({ turn: null, turn_until: null })
    .where('user_id', '=', userId)
    .where('id', '=', conversationId)
    .where('turn', '=', turn);
  return (await tx.first(ended.returning('id'))) !== undefined;
}

/** Has whoever has the turn stop. */
export async function stopTurn(tx: Transaction, { userId, conversationId }: Omit<Turn, 'turn'>): Promise<void> {
  const stopped = query.updateTable('conversations').set({ turn_stopped: true }).where('user_id', '=', userId);
  await tx.all(stopped.where('id', '=', conversationId).where('turn', 'is not', null));
}
