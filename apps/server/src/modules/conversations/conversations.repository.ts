import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'profile_id', 'language', 'sealed', 'created_at', 'updated_at'] as const;

export type ConversationRow = {
  readonly id: string;
  readonly profile_id: string | null;
  readonly language: string;
  readonly sealed: Buffer;
  readonly created_at: Date;
  readonly updated_at: Date;
};
/** A row of a list, with its time as exact as the database has it. */
type Listed = ConversationRow & { readonly key: string };
type Page = { readonly after: { readonly key: string; readonly id: string } | null; readonly limit: number };

export async function insertConversation(tx: Transaction, userId: string, row: ConversationRow): Promise<void> {
  await tx.all(query.insertInto('conversations').values({ user_id: userId, ...row }));
}

export async function countConversations(tx: Transaction, userId: string): Promise<number> {
  const all = query.selectFrom('conversations').select(sql<number>`count(*)::int`.as('count')).where('user_id', '=', userId);
  return (await tx.first(all))?.count ?? 0;
}

export async function listConversations(tx: Transaction, userId: string, { after, limit }: Page): Promise<Listed[]> {
  return tx.all(
    query
      .selectFrom('conversations')
      .select(COLUMNS)
      .select(sql<string>`created_at::text`.as('key'))
      .where('user_id', '=', userId)
      .$if(after !== null, (all) => all.where(sql<boolean>`(created_at, id) < (${after?.key}::timestamptz, ${after?.id}::uuid)`))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
}

export async function findConversation(tx: Transaction, userId: string, id: string): Promise<ConversationRow | undefined> {
  return tx.first(query.selectFrom('conversations').select(COLUMNS).where('user_id', '=', userId).where('id', '=', id));
}

/** The same, and nobody else writes in it until the transaction ends. */
export async function lockConversation(tx: Transaction, userId: string, id: string): Promise<ConversationRow | undefined> {
  return tx.first(query.selectFrom('conversations').select(COLUMNS).where('user_id', '=', userId).where('id', '=', id).forUpdate());
}

export async function updateConversation(
  tx: Transaction,
  userId: string,
  { id, language, sealed, updated_at }: ConversationRow,
): Promise<void> {
  await tx.all(query.updateTable('conversations').set({ language, sealed, updated_at }).where('user_id', '=', userId).where('id', '=', id));
}

export async function deleteConversation(tx: Transaction, userId: string, id: string): Promise<{ readonly id: string } | undefined> {
  return tx.first(query.deleteFrom('conversations').where('user_id', '=', userId).where('id', '=', id).returning('id'));
}

/** Of everybody, for the service alone. Gives how many are gone. */
export async function deleteOldConversations(tx: Transaction, before: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('conversations').select('id').where('updated_at', '<', before).limit(atMost);
  return (await tx.all(query.deleteFrom('conversations').where('id', 'in', old).returning('id'))).length;
}

const MOST_LABELS = 500;

/** What a person calls those they have saved. */
export async function listLabels(tx: Transaction, userId: string): Promise<{ readonly id: string; readonly label: string }[]> {
  return tx.all(
    query
      .selectFrom('profiles')
      .select(['id', 'label'])
      .where('user_id', '=', userId)
      .where('deleted_at', 'is', null)
      .orderBy('updated_at', 'desc')
      .limit(MOST_LABELS),
  );
}

export async function findAccount(
  tx: Transaction,
  userId: string,
): Promise<{ readonly locale: string; readonly time_zone: string } | undefined> {
  return tx.first(query.selectFrom('users').select(['locale', 'time_zone']).where('id', '=', userId));
}
