import { type Concord, NUMBER_RELATIONS, type NumberRelation, numberRelation, sharedConcord } from './relation-chart.ts';

/** The numbers of two people that are set against each other, and how much each weighs. Together the weights are 100. */
export const MATCH_WEIGHTS = {
  lifePath: 30,
  soulUrge: 25,
  expression: 15,
  personality: 10,
  birthday: 10,
  attitude: 5,
  maturity: 5,
} as const;
export type MatchedNumber = keyof typeof MATCH_WEIGHTS;
export const MATCHED_NUMBERS = Object.keys(MATCH_WEIGHTS) as readonly MatchedNumber[];

/** One number of two people, set against each other by its roots. */
export type MatchedPairNumber = {
  readonly number: MatchedNumber;
  /** In the order of the pair. */
  readonly roots: readonly [number, number];
  readonly relation: NumberRelation;
  /** The concord both belong to; null when they belong to two. */
  readonly concord: Concord | null;
  readonly weight: number;
};

/** One step of a score. `weigh` and `highest` multiply, `share` is `100 × total ÷ highest`, rounded. */
export type ScoreStep =
  | {
      readonly code: 'weigh';
      readonly number: MatchedNumber;
      readonly points: number;
      readonly weight: number;
      readonly total: number;
    }
  | { readonly code: 'add'; readonly terms: readonly number[]; readonly total: number }
  | { readonly code: 'highest'; readonly points: number; readonly weight: number; readonly total: number }
  | { readonly code: 'share'; readonly total: number; readonly highest: number; readonly value: number };

export type MatchScore = {
  /** 0–100: 100 when every number is a natural match, 0 when every one is a challenge. */
  readonly value: number;
  /** The weight of the numbers that were there to be counted, of 100. */
  readonly weight: number;
  /** Only when the request says `explain`. */
  readonly steps?: readonly ScoreStep[];
};

/**
 * One number of two people by their roots from 1 to 9: its relation, the concord they share, and its weight.
 * Source: lovetoknow.com for the relation; docs/methods/things/compatibility.md
 *
 * @example matchNumber('lifePath', 5, 7) //=> { number: 'lifePath', roots: [5, 7], relation: 'natural', concord: [1, 5, 7], weight: 30 }
 */
export function matchNumber(number: MatchedNumber, first: number, second: number): MatchedPairNumber {
  return {
    number,
    roots: [first, second],
    relation: numberRelation(first, second),
    concord: sharedConcord(first, second),
    weight: MATCH_WEIGHTS[number],
  };
}

/**
 * How many numbers stand in each relation.
 * Source: Glynis McCants; docs/methods/things/compatibility.md
 *
 * @example countRelations([matchNumber('lifePath', 5, 7), matchNumber('birthday', 1, 2)]) //=> { natural: 1, compatible: 0, neutral: 0, challenge: 1 }
 */
export function countRelations(compared: readonly MatchedPairNumber[]): Readonly<Record<NumberRelation, number>> {
  const count = (relation: NumberRelation) => compared.filter((each) => each.relation === relation).length;
  const [natural, compatible, neutral, challenge] = NUMBER_RELATIONS;
  return {
    natural: count(natural),
    compatible: count(compatible),
    neutral: count(neutral),
    challenge: count(challenge),
  };
}

/**
 * The score of the compared numbers, 0–100: a natural match counts 3, a compatible one 2, a neutral one 1, a challenge 0, each times the
 * weight of its number; the sum as a share of the highest that these numbers can reach, rounded, a half upwards. Numbers that are not
 * there therefore change nothing. Null when no number is compared. Points and weights are a convention of this engine.
 * Source: docs/methods/things/compatibility.md
 *
 * @example matchScore([matchNumber('lifePath', 5, 3), matchNumber('birthday', 1, 2)], false) //=> { value: 50, weight: 40 }
 */
export function matchScore(compared: readonly MatchedPairNumber[], explain: boolean): MatchScore | null {
  if (compared.length === 0) return null;
  const terms = compared.map(({ relation, weight }) => POINTS[relation] * weight);
  const total = sum(terms);
  const weight = sum(compared.map((each) => each.weight));
  const highest = POINTS.natural * weight;
  const value = Math.round((100 * total) / highest);
  if (!explain) return { value, weight };
  const weighed = compared.map((each, index) => ({
    code: 'weigh' as const,
    number: each.number,
    points: POINTS[each.relation],
    weight: each.weight,
    total: terms[index] as number,
  }));
  return {
    value,
    weight,
    steps: [
      ...weighed,
      { code: 'add', terms, total },
      { code: 'highest', points: POINTS.natural, weight, total: highest },
      { code: 'share', total, highest, value },
    ],
  };
}

const POINTS: Readonly<Record<NumberRelation, number>> = { natural: 3, compatible: 2, neutral: 1, challenge: 0 };

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
