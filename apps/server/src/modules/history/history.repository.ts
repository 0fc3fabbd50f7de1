import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'at', 'kind', 'profile_id', 'sealed'] as const;

export type EntryRow = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly profile_id: string | null;
  readonly sealed: Buffer | null;
};
/** A row of a list, with its time as exact as the database has it. */
export type ListedEntry = EntryRow & { readonly key: string };
export type NewEntry = EntryRow & { readonly user_id: string; readonly request_index: Buffer };
type Page = { readonly kind?: string; readonly after: { readonly key: string; readonly id: string } | null; readonly limit: number };

/** Notes it, unless the person keeps no history, or the same was noted after `repeatedSince`. Whether it was noted. */
export async function insertEntry(tx: Transaction, entry: NewEntry, repeatedSince: Date): Promise<boolean> {
  const { id, user_id, at, kind, profile_id, request_index, sealed } = entry;
  const wanted = query
    .selectFrom('users')
    .select([
      sql<string>`${id}::uuid`.as('id'),
      'users.id as user_id',
      sql<Date>`${at}::timestamptz`.as('at'),
      sql<string>`${kind}::text`.as('kind'),
      sql<string | null>`${profile_id}::uuid`.as('profile_id'),
      sql<Buffer>`${request_index}::bytea`.as('request_index'),
      sql<Buffer | null>`${sealed}::bytea`.as('sealed'),
    ])
    .where('users.id', '=', user_id)
    .where(sql<boolean>`coalesce(settings ->> 'keepHistory', 'true') <> 'false'`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('history_entries as same')
            .select('same.id')
            .where('same.user_id', '=', user_id)
            .where('same.at', '>', repeatedSince)
            .where('same.request_index', '=', request_index),
        ),
      ),
    );
  const inserted = query
    .insertInto('history_entries')
    .columns(['id', 'user_id', 'at', 'kind', 'profile_id', 'request_index', 'sealed'])
    .expression(wanted)
    .returning('id');
  return (await tx.first(inserted)) !== undefined;
}

export async function listEntries(tx: Transaction, userId: string, { kind, after, limit }: Page): Promise<ListedEntry[]> {
  return tx.all(
    query
      .selectFrom('history_entries')
      .select(COLUMNS)
      .select(sql<string>`at::text`.as('key'))
      .where('user_id', '=', userId)
      .$if(kind !== undefined, (all) => all.where('kind', '=', kind ?? ''))
      .$if(after !== null, (all) => all.where(sql<boolean>`(at, id) < (${after?.key}::timestamptz, ${after?.id}::uuid)`))
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
}

export async function deleteEntry(tx: Transaction, userId: string, id: string): Promise<{ readonly id: string } | undefined> {
  return tx.first(query.deleteFrom('history_entries').where('user_id', '=', userId).where('id', '=', id).returning('id'));
}

/** Gives how many there were. */
export async function deleteEntries(tx: Transaction, userId: string): Promise<number> {
  return (await tx.all(query.deleteFrom('history_entries').where('user_id', '=', userId).returning('id'))).length;
}

/** Of everybody, for the service alone, as the next. Gives how many are gone. */
export async function deleteOldEntries(tx: Transaction, before: Date, atMost: number): Promise<number> {
  const old = sql<boolean>`(id, at) in (select id, at from history_entries where at < ${before} limit ${atMost})`;
  return (await tx.all(query.deleteFrom('history_entries').where(old).returning('id'))).length;
}

/** What somebody who noted something lately has beyond the last `kept`. */
export async function deleteEntriesBeyond(tx: Transaction, kept: number, since: Date, atMost: number): Promise<number> {
  const beyond = sql<boolean>`(id, at) in (
    select surplus.id, surplus.at from (select distinct user_id from history_entries where at > ${since}) as lately
    cross join lateral (
      select id, at from history_entries where user_id = lately.user_id order by at desc, id desc limit ${atMost} offset ${kept}
    ) as surplus limit ${atMost})`;
  return (await tx.all(query.deleteFrom('history_entries').where(beyond).returning('id'))).length;
}
