import { pageOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { type ShownProfile, withChildhood } from './childhood.ts';
import type { ProfileSealing } from './profile-sealing.ts';
import type { ListedRow } from './profiles.repository.ts';

export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null; readonly total: number };

/** Opens what a list shows of rows that were asked for one more than its limit. */
export type Pages = {
  readonly pageWith: <Row extends ListedRow>(
    rows: readonly Row[],
    of: { readonly limit: number; readonly total: number; readonly list: string },
    now: Date,
    todayOfKeeper: () => Promise<string>,
  ) => Promise<Page<ShownProfile<Row>>>;
};

export function createPages(sealing: Sealing, { open }: Pick<ProfileSealing, 'open'>): Pages {
  return {
    async pageWith(rows, { limit, total, list }, now, todayOfKeeper) {
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: (row) => row });
      return { items: await withChildhood(shown.map(open), now, todayOfKeeper), nextCursor, total };
    },
  };
}
