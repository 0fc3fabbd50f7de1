import type { Methods } from '../request.ts';

/** How one number stands to another. `own`: they are the same. `unknown`: the source has no row for the number. */
export type Relation = 'own' | 'friend' | 'neutral' | 'enemy' | 'unknown';

/** The tables are not symmetric, so both directions are shown. */
export type Relationship = {
  /** The worse of the two directions; where one is unknown, the other. */
  readonly relation: Relation;
  /** What the first number's row says of the second. */
  readonly toOther: Relation;
  /** What the second number's row says of the first. */
  readonly fromOther: Relation;
};

/**
 * How two numbers from 1 to 9 stand to each other in a table of friends and enemies.
 * Source: mahajyotish.com (`planetary`), futuresamachar.com (`sepharial`); docs/methods/systems/indian.md
 *
 * @example relation(2, 9, 'planetary') //=> { relation: 'enemy', toOther: 'enemy', fromOther: 'neutral' }
 */
export function relation(first: number, second: number, table: Methods['friendTable']): Relationship {
  const toOther = directedRelation(first, second, table);
  const fromOther = directedRelation(second, first, table);
  return { relation: SEVERITY.indexOf(toOther) > SEVERITY.indexOf(fromOther) ? toOther : fromOther, toOther, fromOther };
}

/** From what is known least of to what is worst. */
const SEVERITY: readonly Relation[] = ['unknown', 'own', 'friend', 'neutral', 'enemy'];

type Row = { readonly friends: readonly number[]; readonly enemies: readonly number[] };

const TABLES: Readonly<Record<Methods['friendTable'], readonly (Row | null)[]>> = {
  planetary: [
    { friends: [1, 2, 3, 9], enemies: [8] },
    { friends: [1, 2, 3, 5], enemies: [8, 9] },
    { friends: [1, 2, 3, 9], enemies: [6] },
    { friends: [5, 6, 8], enemies: [1, 2, 9] },
    { friends: [1, 4, 5, 6], enemies: [] },
    { friends: [4, 5, 6, 8], enemies: [1, 2] },
    { friends: [5, 6, 7], enemies: [1, 2] },
    { friends: [4, 5, 6, 8], enemies: [1, 2, 9] },
    { friends: [1, 3, 9], enemies: [4, 8] },
  ],
  sepharial: [
    { friends: [4, 8], enemies: [5, 6] },
    { friends: [7, 9], enemies: [5, 8] },
    { friends: [6, 9], enemies: [4, 8] },
    { friends: [1, 8], enemies: [3, 5] },
    { friends: [3, 9], enemies: [2, 4] },
    { friends: [3, 9], enemies: [1, 8] },
    { friends: [2, 6], enemies: [1, 9] },
    { friends: [1, 4], enemies: [3, 6] },
    // The source has no row for 9.
    null,
  ],
};

function directedRelation(from: number, to: number, table: Methods['friendTable']): Relation {
  if (from === to) return 'own';
  const row = TABLES[table][from - 1] ?? null;
  if (row === null) return 'unknown';
  if (row.enemies.includes(to)) return 'enemy';
  return row.friends.includes(to) ? 'friend' : 'neutral';
}
