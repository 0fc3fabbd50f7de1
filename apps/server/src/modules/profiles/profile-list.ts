import type { Chart } from '@1numbers/engine';
import { type Cache, listsOf } from '../../cache/cache.ts';
import type { Ctx } from '../../ctx.ts';
import { placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { dependsOnZone, type ShownProfile, todaysOf } from './childhood.ts';
import { ownerOf } from './owner.ts';
import { findChart } from './preferences.ts';
import type { Pages } from './profile-pages.ts';
import { readerOf } from './profiles.policy.ts';
import { countProfiles, type Filter, findListVersion, listProfiles, type ShownRow, type Sort } from './profiles.repository.ts';

export type ListQuery = Filter & { readonly limit: number; readonly cursor?: string; readonly sort: Sort; readonly withCharts: boolean };
export type ListedProfile = ShownProfile<ShownRow> & { readonly chart?: Chart | null };
export type ProfilePage = { readonly items: readonly ListedProfile[]; readonly nextCursor: string | null; readonly total: number };

/** A page of somebody's profiles, as `textOf` writes it. */
export type ProfileList = (ctx: Ctx, query: ListQuery, textOf: (page: ProfilePage) => string) => Promise<Buffer>;

export type ProfileListDeps = {
  readonly sealing: Sealing;
  readonly cache: Cache;
  readonly pages: Cache;
  readonly now: () => Date;
};

type Made = { readonly text: Buffer; readonly isLasting: boolean };

/**
 * A page is kept as it was written, under the version of the list that it shows, and given out as long as the database says that this is
 * the version: whatever server, job or command changed a profile, nobody is shown what was before. What depends on more than the profiles
 * is made each time: charts, and somebody who grows up today in one zone and tomorrow in another.
 */
export function createProfileList({ sealing, cache, pages, now, pageWith }: ProfileListDeps & Pages): ProfileList {
  return async (ctx, query, textOf) => {
    const { db, actor } = ctx;
    const userId = readerOf(actor);
    const at = now();
    const version = await db.read(actor, (tx) => findListVersion(tx, userId));
    if (query.withCharts) return (await make(ctx, query, textOf, { version, at })).text;
    const entry = JSON.stringify([version, todaysOf(at), query]);
    return (await pages.get(listsOf(userId), entry, () => make(ctx, query, textOf, { version, at }), isLasting)).text;
  };

  async function make(
    { db, actor }: Ctx,
    { limit, cursor, sort, withCharts, ...filter }: ListQuery,
    textOf: (page: ProfilePage) => string,
    { version, at }: { readonly version: string | null; readonly at: Date },
  ): Promise<Made> {
    const userId = readerOf(actor);
    const list = `profiles/${userId}/${sort}`;
    const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
    // The version comes last: where it is still the same, what was read before it belongs to it.
    const count = () => db.read(actor, (tx) => Promise.all([countProfiles(tx, userId, filter), findListVersion(tx, userId)]));
    const isCurrent = ([, current]: readonly [number, string | null]) => current === version;
    const [total, [rows, owner, current]] = await Promise.all([
      cache.get(listsOf(userId), JSON.stringify([version, filter]), count, isCurrent),
      db.read(actor, (tx) =>
        Promise.all([
          listProfiles(tx, userId, { filter, sort, after, limit: limit + 1 }),
          withCharts ? ownerOf(tx, userId, at) : null,
          findListVersion(tx, userId),
        ]),
      ),
    ]);
    const todayOf = async () => (owner ?? (await db.read(actor, (tx) => ownerOf(tx, userId, at)))).today;
    const page = await pageWith(rows, { limit, total: total[0], list }, at, todayOf);
    const items =
      owner === null ? page.items : page.items.map((item) => ({ ...item, chart: findChart(item.person, owner.preferences, owner.today) }));
    return {
      text: Buffer.from(textOf({ ...page, items })),
      isLasting: isCurrent(total) && current === version && !dependsOnZone(items, todaysOf(at)),
    };
  }
}

function isLasting(made: Made): boolean {
  return made.isLasting;
}
