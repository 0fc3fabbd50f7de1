import type { Chart, Debt, DigitCounts, MissingReason, NameAnswer, NumberResult, Numbers } from '../answer.ts';
import { MATCHED_NUMBERS, type MatchedNumber } from './match-score.ts';

/** Whose Soul Urge, Expression (Power Name) and Personality are compared: those of the name at birth, or of the name in use. */
export const MATCH_BASES = ['birthName', 'currentName'] as const;
export type MatchBasis = (typeof MATCH_BASES)[number];

/** What of one person is compared. */
export type MatchedPerson = {
  /** The full name at birth as it was read. */
  readonly name: NameAnswer | null;
  readonly numbers: Readonly<Record<MatchedNumber, NumberResult | null>>;
  readonly moolank: NumberResult | null;
  readonly personalYear: NumberResult | null;
  readonly karmicLessons: readonly number[] | null;
  /** The masters anywhere in the person's numbers, each once, ascending; and so the karmic debts. */
  readonly masters: readonly number[];
  readonly karmicDebts: readonly Debt[];
  /** Why something is null. */
  readonly missing: Readonly<Record<string, MissingReason>>;
};

/** What a chart has to hold so that a person can be taken from it. */
export const MATCHED_PARTS = [
  ...MATCHED_NUMBERS,
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'moolank',
  'karmicLessons',
  'inclusion',
  'karmicDebts',
  'masters',
  'personalYear',
  'methods',
];

/** A person of a chart, and the inclusion of the name at birth. */
export type FoundPerson = { readonly person: MatchedPerson; readonly inclusion: DigitCounts | null };

/** Takes a person from a chart that holds `MATCHED_PARTS`. Without a current name the name in use is the name at birth. */
export function matchedPerson({ name, numbers, cycles, missing: reasons }: Chart, basis: MatchBasis): FoundPerson {
  const chart = numbers as Numbers;
  const inUse = basis === 'currentName' && reasons.minorExpression !== 'no_current_name';
  const missing: Record<string, MissingReason> = {};
  const found = <Result>(id: string, result: Result | null, from = id): Result | null => {
    if (result === null) missing[id] = reasons[from] as MissingReason;
    return result;
  };
  const ofName = (id: 'expression' | 'soulUrge' | 'personality', minor: 'minorExpression' | 'minorSoulUrge' | 'minorPersonality') =>
    inUse ? found(id, chart[minor], minor) : found(id, chart[id]);
  return {
    person: {
      name,
      numbers: {
        lifePath: found('lifePath', chart.lifePath),
        soulUrge: ofName('soulUrge', 'minorSoulUrge'),
        expression: ofName('expression', 'minorExpression'),
        personality: ofName('personality', 'minorPersonality'),
        birthday: found('birthday', chart.birthday),
        attitude: found('attitude', chart.attitude),
        maturity: found('maturity', chart.maturity),
      },
      moolank: found('moolank', chart.moolank),
      personalYear: found('personalYear', (cycles as NonNullable<typeof cycles>).personalYear as NumberResult | null),
      karmicLessons: found('karmicLessons', chart.karmicLessons),
      masters: onceAscending((chart.masters as NonNullable<Numbers['masters']>).map(({ value }) => value)),
      karmicDebts: onceAscending((chart.karmicDebts as NonNullable<Numbers['karmicDebts']>).map(({ debt }) => debt)),
      missing,
    },
    inclusion: chart.inclusion,
  };
}

function onceAscending<Value extends number>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort((first, second) => first - second);
}
