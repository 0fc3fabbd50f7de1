import { randomUUIDv7 } from 'node:crypto';
import { type AuditAction, type createProfileRequest, type FingerprintedChart, MAX_PROFILES } from '@1numbers/contract';
import type { ChartRequest } from '@1numbers/engine';
import type { z } from 'zod';
import { type Actor, service } from '../../actor.ts';
import type { Cache } from '../../cache/cache.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import { placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { AuditService, Details } from '../audit/index.ts';
import { calculateChart } from '../charts/index.ts';
import type { Emitter } from '../events/index.ts';
import { type ShownProfile, withChildhood } from './childhood.ts';
import { judgePerson } from './judge-person.ts';
import { ownerOf } from './owner.ts';
import { type Change, isChild, NOBODY, type Person, plainOf, withChange } from './person.ts';
import { chartRequestOf } from './preferences.ts';
import { createProfileList, type ListQuery, type ProfilePage } from './profile-list.ts';
import { createPages, type Page } from './profile-pages.ts';
import { createProfileSealing, type Profile } from './profile-sealing.ts';
import { eraserOf, readerOf, writerOf } from './profiles.policy.ts';
import {
  countAll,
  countTrash,
  deleteFromTrash,
  deleteThrownAway,
  findProfile,
  findSamePeople,
  insertProfile,
  listTrash,
  lockProfile,
  type Plain,
  type ProfileRow,
  type TrashedRow,
  takeBack,
  throwAway,
  updateProfile,
} from './profiles.repository.ts';

/** How long the trash keeps what is put into it. */
export const TRASH_MS = keptMs('trash');
const DEFAULT_LIMIT = 50;
/** So many at once take less time than a statement may. */
const DELETED_AT_ONCE = 1_000;

export type NewProfile = { readonly profile: ShownProfile; readonly duplicates: readonly string[] };
type PageQuery = { readonly limit?: number; readonly cursor?: string };
type Listing = PageQuery & Partial<Pick<ListQuery, 'sort'>> & Omit<ListQuery, 'sort' | 'limit'>;
type ChartQuery = { readonly asOf?: string; readonly timeZone?: string; readonly explain: boolean; readonly include?: readonly string[] };
/** The versions a change may be made to; null for any. */
type Versions = readonly number[] | null;

/** A profile with what its chart is made of: its request without a day, and the zone that says which day is today. */
export type FoundProfile = {
  readonly profile: Profile;
  readonly chartRequest: ChartRequest;
  readonly timeZone: string;
  /** The language of the account. */
  readonly locale: string;
  /** When the profile, or the account with its preferences, was changed last. */
  readonly changedAt: Date;
};

export type ProfilesService = {
  readonly create: (ctx: Ctx, wanted: z.output<typeof createProfileRequest>) => Promise<NewProfile>;
  /** A page of a list, as `textOf` writes it: kept while nothing of it changes. */
  readonly list: (ctx: Ctx, query: Listing, textOf: (page: ProfilePage) => string) => Promise<Buffer>;
  readonly get: (ctx: Ctx, id: string) => Promise<ShownProfile>;
  readonly change: (ctx: Ctx, id: string, change: Change, versions: Versions) => Promise<ShownProfile>;
  /** Puts a profile into the trash. */
  readonly remove: (ctx: Ctx, id: string, versions: Versions) => Promise<void>;
  /** The same with many; gives the ids of those that were there. */
  readonly removeMany: (ctx: Ctx, ids: readonly string[]) => Promise<readonly string[]>;
  readonly restore: (ctx: Ctx, id: string) => Promise<ShownProfile>;
  readonly duplicate: (ctx: Ctx, id: string) => Promise<NewProfile>;
  readonly trash: (ctx: Ctx, query: PageQuery) => Promise<Page<ShownProfile<TrashedRow>>>;
  /** Deletes for good what is in the trash, or those of these ids that are in it; gives how many. */
  readonly emptyTrash: (ctx: Ctx, ids: readonly string[] | null) => Promise<number>;
  readonly chart: (ctx: Ctx, id: string, query: ChartQuery) => Promise<FingerprintedChart>;
  /** Of this person, within a transaction of whatever belongs to a profile; in the trash it is not there. Throws `not_found`. */
  readonly find: (tx: Transaction, userId: string, id: string) => Promise<FoundProfile>;
  /** Deletes for good what has been in the trash for 30 days; gives how many. For the job that does so. */
  readonly purgeTrash: (db: Database, now: Date) => Promise<number>;
};

export type ProfilesDeps = {
  readonly sealing: Sealing;
  readonly audit: AuditService;
  readonly now: () => Date;
  readonly events: Emitter;
};

export function createProfiles(deps: ProfilesDeps & { readonly cache: Cache; readonly pages: Cache }): ProfilesService {
  const { sealing, audit, now, events } = deps;
  const profileSealing = createProfileSealing(sealing);
  const { open, columns } = profileSealing;
  const { pageWith } = createPages(sealing, profileSealing);
  const list = createProfileList({ ...deps, pageWith });

  async function insert(tx: Transaction, actor: Actor, plain: Plain, person: Person, today: string, from?: string): Promise<NewProfile> {
    const userId = writerOf(actor);
    if ((await countAll(tx, userId)) >= MAX_PROFILES)
      throw new AppError('conflict', `There are ${MAX_PROFILES} profiles already, with those in the trash. Delete one first.`);
    const id = randomUUIDv7();
    const sealed = columns(id, userId, person);
    const row = await insertProfile(tx, userId, { id, ...plain, ...sealed, created_at: now() });
    tellChanged(tx, userId, row);
    const same = await findSamePeople(tx, userId, sealed.person_index, id);
    await note(tx, actor, 'profile_created', id, from === undefined ? {} : { duplicate_of: from });
    return { profile: { row, person, ofAChild: isChild(person, today) }, duplicates: same.map((other) => other.id) };
  }

  function tellChanged(tx: Transaction, userId: string, { id, version }: ProfileRow): void {
    events.emit(tx, userId, { type: 'profile_changed', id, version });
  }

  function tellDeleted(tx: Transaction, userId: string, gone: readonly { readonly id: string }[]): void {
    if (gone.length > 0) events.emit(tx, userId, ...gone.map(({ id }) => ({ type: 'profile_deleted', id }) as const));
  }

  async function find(tx: Transaction, userId: string, id: string): Promise<FoundProfile> {
    const [row, { preferences, timeZone, locale, changedAt }] = await Promise.all([
      findProfile(tx, userId, id),
      ownerOf(tx, userId, now()),
    ]);
    const profile = open(found(row));
    const latest = new Date(Math.max(profile.row.updated_at.getTime(), changedAt.getTime()));
    return { profile, chartRequest: chartRequestOf(profile.person, preferences), timeZone, locale, changedAt: latest };
  }

  async function note(tx: Transaction, actor: Actor, action: AuditAction, id: string, details: Details = {}): Promise<void> {
    await audit.record(tx, { actor, action, userId: writerOf(actor), target: { kind: 'profile', id }, details });
  }

  /** Of whoever acts, where nothing else is asked about the account. */
  const todayOf =
    ({ db, actor }: Pick<Ctx, 'db' | 'actor'>) =>
    async () =>
      (await db.read(actor, (tx) => ownerOf(tx, readerOf(actor), now()))).today;

  return {
    async create({ db, actor }, wanted) {
      const userId = writerOf(actor);
      return db.transaction(actor, async (tx) => {
        const { preferences, today } = await ownerOf(tx, userId, now());
        const person = withChange(NOBODY, wanted);
        judgePerson(person, preferences, today);
        return insert(tx, actor, plainOf(wanted), person, today);
      });
    },

    list: (ctx, { limit = DEFAULT_LIMIT, sort = 'created', ...query }, textOf) => list(ctx, { ...query, limit, sort }, textOf),

    async get({ db, actor }, id) {
      const profile = open(found(await db.read(actor, (tx) => findProfile(tx, readerOf(actor), id))));
      const [shown] = await withChildhood([profile], now(), todayOf({ db, actor }));
      return shown as ShownProfile;
    },

    async change({ db, actor }, id, change, versions) {
      const userId = writerOf(actor);
      return db.transaction(actor, async (tx) => {
        const before = open(unchanged(await lockProfile(tx, userId, id), versions));
        const { preferences, today } = await ownerOf(tx, userId, now());
        const person = withChange(before.person, change);
        judgePerson(person, preferences, today);
        const row = { ...before.row, ...plainChange(change), ...columns(id, userId, person), updated_at: now() };
        const changed = { row: await updateProfile(tx, userId, row), person, ofAChild: isChild(person, today) };
        tellChanged(tx, userId, changed.row);
        await note(tx, actor, 'profile_changed', id);
        return changed;
      });
    },

    async remove({ db, actor }, id, versions) {
      const userId = writerOf(actor);
      await db.transaction(actor, async (tx) => {
        unchanged(await lockProfile(tx, userId, id), versions);
        tellDeleted(tx, userId, await throwAway(tx, userId, [id], now()));
        await note(tx, actor, 'profile_deleted', id);
      });
    },

    async removeMany({ db, actor }, ids) {
      const userId = writerOf(actor);
      return db.transaction(actor, async (tx) => {
        const gone = await throwAway(tx, userId, ids, now());
        tellDeleted(tx, userId, gone);
        const details = { count: gone.length };
        if (gone.length > 0) await audit.record(tx, { actor, action: 'profiles_deleted', userId, details });
        return gone.map(({ id }) => id);
      });
    },

    async restore({ db, actor }, id) {
      const userId = writerOf(actor);
      return db.transaction(actor, async (tx) => {
        const row = found(await takeBack(tx, userId, id));
        tellChanged(tx, userId, row);
        await note(tx, actor, 'profile_restored', id);
        const profile = open(row);
        const { today } = await ownerOf(tx, userId, now());
        return { ...profile, ofAChild: isChild(profile.person, today) };
      });
    },

    async duplicate({ db, actor }, id) {
      const userId = writerOf(actor);
      return db.transaction(actor, async (tx) => {
        const { row, person } = open(found(await findProfile(tx, userId, id)));
        const { label, tags, relation, favourite } = row;
        const { today } = await ownerOf(tx, userId, now());
        return insert(tx, actor, { label, tags, relation, favourite }, person, today, id);
      });
    },

    async trash({ db, actor }, { limit = DEFAULT_LIMIT, cursor }) {
      const userId = readerOf(actor);
      const place = `profiles/${userId}/trash`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, place);
      return db.transaction(actor, async (tx) => {
        const [rows, total] = await Promise.all([listTrash(tx, userId, after, limit + 1), countTrash(tx, userId)]);
        return pageWith(rows, { limit, total, list: place }, now(), async () => (await ownerOf(tx, userId, now())).today);
      });
    },

    async emptyTrash({ db, actor }, ids) {
      const userId = eraserOf(actor);
      return db.transaction(actor, async (tx) => {
        let count = 0;
        for (let last = DELETED_AT_ONCE; last === DELETED_AT_ONCE; count += last)
          last = await deleteFromTrash(tx, userId, ids, DELETED_AT_ONCE);
        if (count === 0) return count;
        events.emit(tx, userId, { type: 'profiles_changed' });
        await audit.record(tx, { actor, action: 'trash_emptied', userId, details: { count } });
        return count;
      });
    },

    async chart({ db, actor }, id, { timeZone, ...wanted }) {
      const userId = readerOf(actor);
      return db.transaction(actor, async (tx) => {
        const { chartRequest, timeZone: zone } = await find(tx, userId, id);
        return calculateChart({ ...chartRequest, ...wanted, timeZone: timeZone ?? zone }, now(), { explain: true });
      });
    },

    find,

    purgeTrash(db, at) {
      const before = new Date(at.getTime() - TRASH_MS);
      const actor = service('trash');
      return deleteInBatches(db, actor, async (tx, atMost) => {
        const owners = await deleteThrownAway(tx, before, atMost);
        const counts = new Map<string, number>();
        for (const userId of owners) counts.set(userId, (counts.get(userId) ?? 0) + 1);
        for (const [userId, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
          await audit.record(tx, { actor, action: 'profiles_purged', userId, details: { count } });
        return owners.length;
      });
    },
  };
}

function plainChange({ label, tags, relation, favourite }: Change): Partial<Plain> {
  return {
    ...(label !== undefined && { label }),
    ...(tags !== undefined && { tags }),
    ...(relation !== undefined && { relation }),
    ...(favourite !== undefined && { favourite }),
  };
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new AppError('not_found', 'There is no such profile.');
  return row;
}

function unchanged(row: ProfileRow | undefined, versions: Versions): ProfileRow {
  const there = found(row);
  if (versions !== null && !versions.includes(there.version))
    throw new AppError('precondition_failed', 'The profile was changed meanwhile. Read it again, and send its new ETag.');
  return there;
}
