import { type FingerprintedChart, todayIn } from '@1numbers/contract';
import { type ChartRequest, CYCLE_IDS, computeChart, GRID_IDS, NUMBER_IDS, type NumberResult } from '@1numbers/engine';

/** How much of somebody a link shows. */
export type Shown = { readonly fullName: boolean; readonly birthDate: boolean };

export type SharedChart = {
  readonly chart: FingerprintedChart;
  /** Numbers of which the root alone is told. */
  readonly rootOnly: readonly string[];
  readonly withheld: readonly string[];
};

/** Letters of the name, which are told with the full name alone. */
const LETTERS: readonly string[] = ['cornerstone', 'capstone', 'firstVowel', 'transits'];

/**
 * What may be told without the birth date: the numbers of the name, and of the date the root of the Life Path, which one day in nine
 * has, in every year alike, by every method. A list of what is told and not of what is left out, so that a number that is new to the
 * engine is not told before somebody thought of it.
 */
const DATELESS: readonly string[] = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
  'maturity',
  'balance',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'subconsciousSelf',
  'habitChallenge',
  'nameNumber',
  'bridges',
  'hiddenPassion',
  'karmicLessons',
  'cornerstone',
  'capstone',
  'firstVowel',
  'planes',
  'inclusion',
];

/** A master number is rarer than its root: in many years one or two days have the Life Path 33. Maturity is made of it. */
const ROOT_ONLY = ['lifePath', 'maturity'] as const;

const ALL: readonly string[] = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS];

/** The chart as far as a link shows it. No fingerprint: whoever tries every date finds the one that gives it. */
export function sharedChart(request: ChartRequest, shown: Shown, timeZone: string, now: Date): SharedChart {
  const told = (shown.birthDate ? ALL : DATELESS).filter((id) => shown.fullName || !LETTERS.includes(id));
  const whole = computeChart({
    ...request,
    asOf: todayIn(timeZone, now),
    explain: shown.fullName,
    include: [...told, 'methods'] as NonNullable<ChartRequest['include']>,
  });
  const chart = shown.fullName ? whole : { ...whole, name: null };
  const withheld = ALL.filter((id) => !told.includes(id));
  if (shown.birthDate) return { chart, rootOnly: [], withheld };
  const numbers = { ...chart.numbers };
  const rootOnly = ROOT_ONLY.filter((id) => numbers[id]);
  for (const id of rootOnly) numbers[id] = rootOf(numbers[id] as NumberResult);
  return { chart: { ...chart, numbers }, rootOnly, withheld };
}

/** As if the root were all that was ever added up. */
function rootOf({ root }: NumberResult): NumberResult {
  return { value: root, root, total: root, chain: [root], kind: 'plain', karmicDebt: null, display: String(root) };
}
