import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';
import type { Place } from '../../secrets/cursor.ts';

const COLUMNS = ['id', 'passage', 'language', 'reason', 'for_editors', 'sealed', 'created_at'] as const;

export type MarkRow = {
  readonly id: string;
  readonly passage: string;
  readonly language: string;
  readonly reason: string;
  readonly for_editors: boolean;
  readonly sealed: Buffer;
  readonly created_at: Date;
};
/** A row of a list, with its time as exact as the database has it. */
export type ListedMark = MarkRow & { readonly key: string };
export type MarkCount = { readonly passage: string; readonly language: string; readonly reason: string; readonly count: number };

/** The id of a mark that is there already, for its comment is sealed for that id. */
export async function findMarkId(tx: Transaction, userId: string, language: string, passage: string): Promise<string | undefined> {
  const found = query.selectFrom('marked_passages').select('id').where('user_id', '=', userId);
  return (await tx.first(found.where('language', '=', language).where('passage', '=', passage)))?.id;
}

export async function putMark(tx: Transaction, row: MarkRow & { readonly user_id: string }): Promise<MarkRow> {
  const { reason, for_editors, sealed, created_at } = row;
  const put = query
    .insertInto('marked_passages')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ reason, for_editors, sealed, created_at }))
    .returning(COLUMNS);
  return (await tx.first(put)) as MarkRow;
}

export async function countMarks(tx: Transaction, userId: string): Promise<number> {
  const all = query.selectFrom('marked_passages').where('user_id', '=', userId);
  return (await tx.first(all.select(({ fn }) => fn.countAll<number>().as('count'))))?.count ?? 0;
}

export async function listMarks(
  tx: Transaction,
  userId: string,
  { after, limit }: { readonly after: Place | null; readonly limit: number },
): Promise<ListedMark[]> {
  const found = query
    .selectFrom('marked_passages')
    .select(COLUMNS)
    .select(sql<string>`created_at::text`.as('key'))
    .where('user_id', '=', userId);
  const sorted = found.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
  return tx.all(after === null ? sorted : sorted.where(sql<boolean>`(created_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`));
}

export async function listMarkedPassages(tx: Transaction, userId: string, language: string): Promise<{ readonly passage: string }[]> {
  return tx.all(query.selectFrom('marked_passages').select('passage').where('user_id', '=', userId).where('language', '=', language));
}

export async function deleteMark(tx: Transaction, userId: string, id: string): Promise<Pick<MarkRow, 'passage' | 'language'> | undefined> {
  return tx.first(
    query.deleteFrom('marked_passages').where('user_id', '=', userId).where('id', '=', id).returning(['passage', 'language']),
  );
}

/** Of everybody who agreed, the most often marked first. For the service alone. */
export async function countMarkedPassages(tx: Transaction, most: number): Promise<MarkCount[]> {
  const often = query
    .selectFrom('marked_passages')
    .select(['language', 'passage'])
    .where('for_editors', '=', true)
    .groupBy(['language', 'passage'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('language')
    .orderBy('passage')
    .limit(most);
  return tx.all(
    query
      .selectFrom('marked_passages as mark')
      .innerJoin(often.as('often'), (join) =>
        join.onRef('often.language', '=', 'mark.language').onRef('often.passage', '=', 'mark.passage'),
      )
      .select(['mark.language', 'mark.passage', 'mark.reason'])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('mark.for_editors', '=', true)
      .groupBy(['mark.language', 'mark.passage', 'mark.reason']),
  );
}

/** The newest marks of a passage that editors may read. */
export async function newestMarks(tx: Transaction, language: string, passage: string, most: number): Promise<MarkRow[]> {
  const shown = query.selectFrom('marked_passages').select(COLUMNS).where('for_editors', '=', true);
  return tx.all(shown.where('language', '=', language).where('passage', '=', passage).orderBy('created_at', 'desc').limit(most));
}
