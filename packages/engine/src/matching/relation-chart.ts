/** How two numbers get on in the Life Path chart. `challenge` asks for more patience; it is no verdict. */
export const NUMBER_RELATIONS = ['natural', 'compatible', 'neutral', 'challenge'] as const;
export type NumberRelation = (typeof NUMBER_RELATIONS)[number];

/** The three families whose members get on of themselves: the common core of the Western charts. */
export const CONCORDS = [
  [1, 5, 7],
  [2, 4, 8],
  [3, 6, 9],
] as const satisfies readonly (readonly number[])[];
export type Concord = (typeof CONCORDS)[number];

/**
 * How two roots from 1 to 9 get on in the Life Path chart. A master is read by its root. The chart says the same in both directions.
 * Source: lovetoknow.com, Numerology Compatibility Chart; docs/methods/things/compatibility.md
 *
 * @example numberRelation(4, 1) //=> 'challenge'
 */
export function numberRelation(first: number, second: number): NumberRelation {
  return NUMBER_RELATIONS.find((relation) => CHART[first - 1]?.[relation].includes(second)) as NumberRelation;
}

/**
 * The concord both roots belong to, or null when they belong to two.
 * Source: Glynis McCants and other Western authors; docs/methods/things/compatibility.md
 *
 * @example sharedConcord(5, 7) //=> [1, 5, 7]
 */
export function sharedConcord(first: number, second: number): Concord | null {
  return CONCORDS.find((concord) => has(concord, first) && has(concord, second)) ?? null;
}

function has(concord: readonly number[], root: number): boolean {
  return concord.includes(root);
}

/** One row for each number from 1 to 9, as the source prints them. */
const CHART: readonly Readonly<Record<NumberRelation, readonly number[]>>[] = [
  { natural: [1, 5, 7], compatible: [3, 9], neutral: [8], challenge: [2, 4, 6] },
  { natural: [2, 4, 8], compatible: [3, 6], neutral: [9], challenge: [1, 5, 7] },
  { natural: [3, 6, 9], compatible: [1, 2, 5], neutral: [], challenge: [4, 7, 8] },
  { natural: [2, 4, 8], compatible: [6, 7], neutral: [], challenge: [1, 3, 5, 9] },
  { natural: [1, 5, 7], compatible: [3, 9], neutral: [8], challenge: [2, 4, 6] },
  { natural: [3, 6, 9], compatible: [2, 4, 8], neutral: [], challenge: [1, 5, 7] },
  { natural: [1, 5, 7], compatible: [4], neutral: [9], challenge: [2, 3, 6, 8] },
  { natural: [2, 4, 8], compatible: [6], neutral: [1, 5], challenge: [3, 7, 9] },
  { natural: [3, 6, 9], compatible: [1, 5], neutral: [2, 7], challenge: [4, 8] },
];
