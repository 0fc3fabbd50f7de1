import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'user_id', 'profile_id', 'days', 'months', 'years', 'lang', 'created_at'] as const;

export type FeedRow = {
  readonly id: string;
  readonly user_id: string;
  readonly profile_id: string;
  readonly days: boolean;
  readonly months: boolean;
  readonly years: boolean;
  readonly lang: string | null;
  readonly created_at: Date;
};

/** The one calendar of a profile: where there is one, it keeps its id and nothing else. */
export async function putFeed(tx: Transaction, row: FeedRow & { readonly hash: Buffer }): Promise<FeedRow> {
  const { hash, days, months, years, lang, created_at } = row;
  const put = query
    .insertInto('calendar_feeds')
    .values(row)
    .onConflict((conflict) => conflict.column('profile_id').doUpdateSet({ hash, days, months, years, lang, created_at }))
    .returning(COLUMNS);
  return (await tx.first(put)) as FeedRow;
}

export async function findFeed(tx: Transaction, userId: string, profileId: string): Promise<FeedRow | undefined> {
  return tx.first(query.selectFrom('calendar_feeds').select(COLUMNS).where('user_id', '=', userId).where('profile_id', '=', profileId));
}

/** By the hash of its secret; its owner is not disabled. For the service, which does not know yet whose it is. */
export async function findFeedByHash(tx: Transaction, hash: Buffer): Promise<FeedRow | undefined> {
  return tx.first(
    query
      .selectFrom('calendar_feeds as feed')
      .innerJoin('users as user', 'user.id', 'feed.user_id')
      .select(COLUMNS.map((column) => `feed.${column}` as const))
      .where('feed.hash', '=', hash)
      .where('user.disabled_at', 'is', null)
      // Who will be erased shows nothing to others any more.
      .where('user.erase_at', 'is', null),
  );
}

export async function deleteFeed(tx: Transaction, userId: string, profileId: string): Promise<{ readonly id: string } | undefined> {
  return tx.first(query.deleteFrom('calendar_feeds').where('user_id', '=', userId).where('profile_id', '=', profileId).returning('id'));
}
