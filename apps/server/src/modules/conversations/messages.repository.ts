import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'conversation_id', 'place', 'role', 'rating', 'sealed', 'created_at'] as const;

export type MessageRow = {
  readonly id: string;
  readonly conversation_id: string;
  readonly place: number;
  readonly role: string;
  readonly rating: string | null;
  readonly sealed: Buffer;
  readonly created_at: Date;
};

export async function insertMessage(tx: Transaction, userId: string, row: MessageRow): Promise<void> {
  await tx.all(query.insertInto('chat_messages').values({ user_id: userId, ...row }));
}

/** The last first, those before a place. */
export async function listMessages(
  tx: Transaction,
  userId: string,
  conversationId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<MessageRow[]> {
  return tx.all(
    query
      .selectFrom('chat_messages')
      .select(COLUMNS)
      .where('user_id', '=', userId)
      .where('conversation_id', '=', conversationId)
      .$if(before !== null, (all) => all.where('place', '<', before ?? 0))
      .orderBy('place', 'desc')
      .limit(limit),
  );
}

export async function findMessage(tx: Transaction, userId: string, id: string): Promise<MessageRow | undefined> {
  return tx.first(query.selectFrom('chat_messages').select(COLUMNS).where('user_id', '=', userId).where('id', '=', id));
}

/** What stands after a place in a conversation. */
export async function findNext(tx: Transaction, { conversation_id: id, place }: MessageRow): Promise<MessageRow | undefined> {
  const later = query
    .selectFrom('chat_messages')
    .select(COLUMNS)
    .where('conversation_id', '=', id)
    .where('place', '=', place + 1);
  return tx.first(later);
}

export async function rateMessage(
  tx: Transaction,
  userId: string,
  { id, rating, sealed }: Pick<MessageRow, 'id' | 'rating' | 'sealed'>,
): Promise<void> {
  await tx.all(query.updateTable('chat_messages').set({ rating, sealed }).where('user_id', '=', userId).where('id', '=', id));
}

export async function deleteMessage(tx: Transaction, userId: string, id: string): Promise<void> {
  await tx.all(query.deleteFrom('chat_messages').where('user_id', '=', userId).where('id', '=', id));
}

export type FactRow = { readonly id: string; readonly sealed: Buffer; readonly created_at: Date };

export async function listFacts(tx: Transaction, userId: string): Promise<FactRow[]> {
  const all = query.selectFrom('chat_facts').select(['id', 'sealed', 'created_at']).where('user_id', '=', userId);
  return tx.all(all.orderBy('created_at', 'desc').orderBy('id', 'desc'));
}

export async function insertFact(tx: Transaction, userId: string, row: FactRow): Promise<void> {
  await tx.all(query.insertInto('chat_facts').values({ user_id: userId, ...row }));
}

export async function deleteFact(tx: Transaction, userId: string, id: string): Promise<{ readonly id: string } | undefined> {
  return tx.first(query.deleteFrom('chat_facts').where('user_id', '=', userId).where('id', '=', id).returning('id'));
}

/** Whether a person lets facts be kept: what was decided last counts. */
export async function mayKeepFacts(tx: Transaction, userId: string): Promise<boolean> {
  const last = query
    .selectFrom('consents')
    .select(sql<boolean>`granted`.as('granted'))
    .where('user_id', '=', userId)
    .where('purpose', '=', 'chat_memory')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1);
  return (await tx.first(last))?.granted ?? false;
}
