import type { Chart, Debt, MissingReason, NumberResult } from '../answer.ts';
import type { Methods } from '../request.ts';
import { type Relationship, relation } from '../systems/friend-tables.ts';
import { checkCompatibility } from './check-compatibility.ts';
import type { CompatibilityRequest, MatchPerson } from './compatibility-request.ts';
import { exchangeLessons, type LessonExchange } from './lesson-exchange.ts';
import {
  countRelations,
  MATCH_WEIGHTS,
  MATCHED_NUMBERS,
  type MatchedNumber,
  type MatchedPairNumber,
  type MatchScore,
  matchNumber,
  matchScore,
} from './match-score.ts';
import { type FoundPerson, type MatchBasis, type MatchedPerson, matchedPerson } from './matched-person.ts';
import type { NumberRelation } from './relation-chart.ts';
import { relationshipNumber } from './relationship-number.ts';

export {
  MATCH_WEIGHTS,
  MATCHED_NUMBERS,
  type MatchedNumber,
  type MatchedPairNumber,
  type MatchScore,
  type ScoreStep,
} from './match-score.ts';
export { MATCH_BASES, type MatchBasis, type MatchedPerson } from './matched-person.ts';
export { type Concord, NUMBER_RELATIONS, type NumberRelation } from './relation-chart.ts';
export type { CompatibilityRequest, LessonExchange, MatchPerson };

/** A number that one of the two lacks, which the score is found without. */
export type LeftOutNumber = {
  readonly number: MatchedNumber;
  readonly weight: number;
  /** In the order of the pair; null for the one who has it. */
  readonly reasons: readonly [MissingReason | null, MissingReason | null];
};

/** Two people set against each other. What has two sides has them in the order of `people`. */
export type MatchedPair = {
  /** Positions in the answer's `people`, the lower first. */
  readonly people: readonly [number, number];
  readonly compared: readonly MatchedPairNumber[];
  readonly leftOut: readonly LeftOutNumber[];
  readonly counts: Readonly<Record<NumberRelation, number>>;
  /** Null when no number of the two can be compared. */
  readonly score: MatchScore | null;
  readonly relationshipNumber: NumberResult | null;
  readonly karmicLessons: LessonExchange | null;
  /** The roots of both personal years at `asOf`. */
  readonly personalYears: { readonly roots: readonly [number, number]; readonly same: boolean } | null;
  readonly moolank: (Relationship & { readonly roots: readonly [number, number] }) | null;
  /** What both have. */
  readonly shared: { readonly masters: readonly number[]; readonly karmicDebts: readonly Debt[] };
};

export type CompatibilityAnswer = {
  readonly system: string;
  /** Every option as it took effect for all. */
  readonly methods: Omit<Methods, 'letterOverrides'>;
  readonly basis: MatchBasis;
  /** In the order of the request. */
  readonly people: readonly MatchedPerson[];
  /** Everyone with everyone after them: 0 and 1, 0 and 2, 1 and 2. */
  readonly pairs: readonly MatchedPair[];
};

/**
 * Compares two people, or everyone of a group of up to twelve with everyone: seven numbers by the Life Path chart with a score of 0–100
 * and its arithmetic, the relationship number, karmic lessons one has for the other, personal years at `asOf`, moolanks by the friend
 * table, and masters and karmic debts of both. It is the same whoever comes first, and it is for reflection: it judges nobody.
 * Source: lovetoknow.com (the chart), Glynis McCants (which numbers); docs/methods/things/compatibility.md
 * Throws an `EngineError` with every problem of the request; what is wrong with a person is at `/people/0/…`.
 *
 * @example computeCompatibility({ people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }] }).pairs[0].counts //=> { natural: 0, compatible: 0, neutral: 0, challenge: 3 }
 */
export function computeCompatibility(request: CompatibilityRequest): CompatibilityAnswer {
  const { charts, basis, explain } = checkCompatibility(request);
  const people = charts.map((chart) => matchedPerson(chart, basis));
  const [chart] = charts as readonly [Chart, ...Chart[]];
  const { letterOverrides: _, ...methods } = chart.methods as Methods;
  const pairs = people.flatMap((first, index) =>
    people.slice(index + 1).map((second, after) => ({
      people: [index, index + 1 + after] as const,
      ...matchPair(first, second, methods.friendTable, explain),
    })),
  );
  return { system: chart.system, methods, basis, people: people.map(({ person }) => person), pairs };
}

function matchPair(
  { person: first, inclusion: firstInclusion }: FoundPerson,
  { person: second, inclusion: secondInclusion }: FoundPerson,
  table: Methods['friendTable'],
  explain: boolean,
): Omit<MatchedPair, 'people'> {
  const compared = comparedNumbers(first, second);
  const bothNamed = firstInclusion !== null && secondInclusion !== null;
  const [firstPath, secondPath] = [first.numbers.lifePath, second.numbers.lifePath];
  return {
    compared,
    leftOut: leftOutNumbers(first, second),
    counts: countRelations(compared),
    score: matchScore(compared, explain),
    relationshipNumber: firstPath && secondPath && relationshipNumber(firstPath, secondPath, explain ? [] : null),
    karmicLessons: bothNamed
      ? exchangeLessons(
          { karmicLessons: first.karmicLessons as readonly number[], inclusion: firstInclusion },
          { karmicLessons: second.karmicLessons as readonly number[], inclusion: secondInclusion },
        )
      : null,
    personalYears: personalYears(first.personalYear, second.personalYear),
    moolank: moolanks(first.moolank, second.moolank, table),
    shared: {
      masters: first.masters.filter((master) => second.masters.includes(master)),
      karmicDebts: first.karmicDebts.filter((debt) => second.karmicDebts.includes(debt)),
    },
  };
}

function comparedNumbers({ numbers: first }: MatchedPerson, { numbers: second }: MatchedPerson): MatchedPairNumber[] {
  return MATCHED_NUMBERS.flatMap((id) => {
    const [one, other] = [first[id], second[id]];
    return one === null || other === null ? [] : [matchNumber(id, one.root, other.root)];
  });
}

function leftOutNumbers(first: MatchedPerson, second: MatchedPerson): LeftOutNumber[] {
  return MATCHED_NUMBERS.filter((id) => first.numbers[id] === null || second.numbers[id] === null).map((number) => ({
    number,
    weight: MATCH_WEIGHTS[number],
    reasons: [first.missing[number] ?? null, second.missing[number] ?? null],
  }));
}

function personalYears(first: NumberResult | null, second: NumberResult | null): MatchedPair['personalYears'] {
  if (first === null || second === null) return null;
  return { roots: [first.root, second.root], same: first.root === second.root };
}

function moolanks(first: NumberResult | null, second: NumberResult | null, table: Methods['friendTable']): MatchedPair['moolank'] {
  if (first === null || second === null) return null;
  return { roots: [first.root, second.root], ...relation(first.root, second.root, table) };
}
