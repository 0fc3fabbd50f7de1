import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { prepared, query } from '../../db/query.ts';
import type { Place } from '../../secrets/cursor.ts';

/** What somebody is shown of a profile. */
const SHOWN = ['id', 'label', 'tags', 'relation', 'favourite', 'sealed', 'created_at', 'updated_at'] as const;
const COLUMNS = [...SHOWN, 'person_index', 'version', 'deleted_at'] as const;

export type ProfileRow = {
  readonly id: string;
  readonly label: string;
  readonly tags: string[];
  readonly relation: string | null;
  readonly favourite: boolean;
  readonly sealed: Buffer;
  readonly person_index: Buffer | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly deleted_at: Date | null;
};
export type ShownRow = Pick<ProfileRow, (typeof SHOWN)[number]>;
/** A row of a list, with the value it is sorted by as exact as the database has it. */
export type ListedRow = ShownRow & { readonly key: string };
export type TrashedRow = ListedRow & Pick<ProfileRow, 'deleted_at'>;
/** What of a profile is not sealed. */
export type Plain = Pick<ProfileRow, 'label' | 'tags' | 'relation' | 'favourite'>;
export type Sort = 'created' | 'label';
export type Filter = { readonly q?: string; readonly tag?: string; readonly favourite?: boolean };

export type ListedPage = { readonly filter: Filter; readonly sort: Sort; readonly after: Place | null; readonly limit: number };

/** What of the account a profile depends on. */
export async function findOwner(
  tx: Transaction,
  userId: string,
): Promise<{ readonly time_zone: string; readonly locale: string; readonly settings: unknown; readonly updated_at: Date } | undefined> {
  return tx.first(query.selectFrom('users').select(['time_zone', 'locale', 'settings', 'updated_at']).where('id', '=', userId));
}

export async function countAll(tx: Transaction, userId: string): Promise<number> {
  const counted = query.selectFrom('profiles').select(({ fn }) => fn.countAll<number>().as('count'));
  return (await tx.first(counted.where('user_id', '=', userId)))?.count ?? 0;
}

export type NewRow = Omit<ProfileRow, 'version' | 'updated_at' | 'deleted_at'>;

export async function insertProfile(tx: Transaction, userId: string, row: NewRow): Promise<ProfileRow> {
  return (await tx.first(query.insertInto('profiles').values(valuesOf(userId, row)).returning(COLUMNS))) as ProfileRow;
}

/** In an order that lists keep: `made` were made before these, and each is older than the one before it by a microsecond. */
export async function insertProfiles(tx: Transaction, userId: string, rows: readonly NewRow[], made: number): Promise<void> {
  const values = rows.map((row, index) => {
    const at = sql<Date>`${row.created_at}::timestamptz - ${made + index} * interval '1 microsecond'`;
    return { ...valuesOf(userId, row), created_at: at, updated_at: at };
  });
  await tx.all(query.insertInto('profiles').values(values));
}

function valuesOf(userId: string, row: NewRow) {
  return { ...row, user_id: userId, tags: [...row.tags], updated_at: row.created_at };
}

/** Of these people those that are there already. */
export async function findPeople(tx: Transaction, userId: string, indexes: readonly Buffer[]) {
  return tx.all(
    living(userId)
      .select(['id', 'person_index'])
      .where(({ eb, val }) => eb('person_index', '=', ({ fn }) => fn.any(val([...indexes])))),
  );
}

export async function findProfile(tx: Transaction, userId: string, id: string): Promise<ProfileRow | undefined> {
  return tx.first(oneProfile({ userId, id }));
}

const oneProfile = prepared(({ userId, id }: { readonly userId: string; readonly id: string }) =>
  living(userId).select(COLUMNS).where('id', '=', id),
);

/** The same, and nobody else changes it until the transaction ends. */
export async function lockProfile(tx: Transaction, userId: string, id: string): Promise<ProfileRow | undefined> {
  return tx.first(living(userId).select(COLUMNS).where('id', '=', id).forUpdate());
}

export async function findSamePeople(
  tx: Transaction,
  userId: string,
  personIndex: Buffer,
  but: string,
): Promise<{ readonly id: string }[]> {
  return tx.all(living(userId).select('id').where('person_index', '=', personIndex).where('id', '!=', but).orderBy('id').limit(5));
}

export async function updateProfile(
  tx: Transaction,
  userId: string,
  {
    id,
    created_at: _,
    ...row
  }: Pick<ProfileRow, 'id' | 'label' | 'tags' | 'relation' | 'favourite' | 'sealed' | 'person_index' | 'updated_at' | 'created_at'>,
): Promise<ProfileRow> {
  const updated = query
    .updateTable('profiles')
    .set((where) => ({ ...row, version: where('version', '+', 1) }))
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .returning(COLUMNS);
  return (await tx.first(updated)) as ProfileRow;
}

export async function listProfiles(tx: Transaction, userId: string, { filter, sort, after, limit }: ListedPage): Promise<ListedRow[]> {
  return tx.all((sort === 'label' ? pageByLabel : pageByAge)({ userId, limit, ...filter, ...after }));
}

type AskedPage = Filter & Partial<Place> & { readonly userId: string; readonly limit: number };

const pageByLabel = prepared(({ userId, limit, key, id, ...filter }: AskedPage) =>
  matching(userId, filter)
    .select(SHOWN)
    .select('label_key as key')
    .$if(key !== undefined, (all) => all.where(sql<boolean>`(label_key, id) > (${key}, ${id}::uuid)`))
    .orderBy('label_key')
    .orderBy('id')
    .limit(limit),
);

const pageByAge = prepared(({ userId, limit, key, id, ...filter }: AskedPage) =>
  matching(userId, filter)
    .select(SHOWN)
    .select(sql<string>`created_at::text`.as('key'))
    .$if(key !== undefined, (all) => all.where(sql<boolean>`(created_at, id) < (${key}::timestamptz, ${id}::uuid)`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit),
);

/** What the list of somebody is now; null before they kept anything. It changes with whatever changes a profile of theirs. */
export async function findListVersion(tx: Transaction, userId: string): Promise<string | null> {
  return (await tx.first(listVersion({ userId })))?.version ?? null;
}

const listVersion = prepared(({ userId }: { readonly userId: string }) =>
  query
    .selectFrom('profile_list_marks')
    .select(sql<string | null>`string_agg(mark::text, ' ' order by mark)`.as('version'))
    .where('user_id', '=', userId),
);

export async function countProfiles(tx: Transaction, userId: string, filter: Filter): Promise<number> {
  return (await tx.first(matching(userId, filter).select(({ fn }) => fn.countAll<number>().as('count'))))?.count ?? 0;
}

/** Puts profiles into the trash; gives those that were not in it. */
export async function throwAway(tx: Transaction, userId: string, ids: readonly string[], now: Date): Promise<{ readonly id: string }[]> {
  return tx.all(
    query
      .updateTable('profiles')
      .set({ deleted_at: now })
      .where('user_id', '=', userId)
      .where(({ eb, val }) => eb('id', '=', ({ fn }) => fn.any(val([...ids]))))
      .where('deleted_at', 'is', null)
      .returning('id'),
  );
}

export async function takeBack(tx: Transaction, userId: string, id: string): Promise<ProfileRow | undefined> {
  return tx.first(
    query.updateTable('profiles').set({ deleted_at: null }).where('user_id', '=', userId).where('id', '=', id).returning(COLUMNS),
  );
}

export async function listTrash(tx: Transaction, userId: string, after: Place | null, limit: number): Promise<TrashedRow[]> {
  const found = trash(userId).select(SHOWN).select('deleted_at').select(sql<string>`deleted_at::text`.as('key'));
  const sorted = found.orderBy('deleted_at', 'desc').orderBy('id', 'desc').limit(limit);
  return tx.all(after === null ? sorted : sorted.where(sql<boolean>`(deleted_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`));
}

export async function countTrash(tx: Transaction, userId: string): Promise<number> {
  return (await tx.first(trash(userId).select(({ fn }) => fn.countAll<number>().as('count'))))?.count ?? 0;
}

/** Deletes for good some of what is in the trash, of `ids` or of all; gives how many. */
export async function deleteFromTrash(tx: Transaction, userId: string, ids: readonly string[] | null, atMost: number): Promise<number> {
  const some = trash(userId)
    .select('id')
    .$if(ids !== null, (all) => all.where(({ eb, val }) => eb('id', '=', ({ fn }) => fn.any(val([...(ids ?? [])])))))
    .limit(atMost);
  return (await tx.all(query.deleteFrom('profiles').where('id', 'in', some).returning('id'))).length;
}

/** Of everybody, for the service alone. Gives whose each was that is gone. */
export async function deleteThrownAway(tx: Transaction, before: Date, atMost: number): Promise<string[]> {
  const old = query.selectFrom('profiles').select('id').where('deleted_at', '<', before).limit(atMost);
  return (await tx.all(query.deleteFrom('profiles').where('id', 'in', old).returning('user_id'))).map((row) => row.user_id);
}

function living(userId: string) {
  return query.selectFrom('profiles').where('user_id', '=', userId).where('deleted_at', 'is', null);
}

function trash(userId: string) {
  return query.selectFrom('profiles').where('user_id', '=', userId).where('deleted_at', 'is not', null);
}

function matching(userId: string, { q, tag, favourite }: Filter) {
  return living(userId)
    .$if(q !== undefined, (all) => all.where(sql<boolean>`strpos(found_by, (select folded(${q}::text))) > 0`))
    .$if(tag !== undefined, (all) => all.where(sql<boolean>`tags @> array[${tag}::text]`))
    .$if(favourite !== undefined, (all) => all.where('favourite', '=', favourite ?? false));
}
