import type { MissingReason, SystemId } from '@1numbers/engine';
import type { Facet, Position } from '@1numbers/readings';
import type { ChapterId } from '../report.ts';

/** Numbers that are told under the name of another one: of the compound, and of what the name lacks and has most of. */
export const MORE_NUMBERS = ['nameNumber', 'inclusion'] as const;
export type MoreNumber = (typeof MORE_NUMBERS)[number];

/** The numbers that are told one by one. */
export const TOLD_NUMBERS = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
  'birthday',
  'maturity',
  'attitude',
  'destiny',
  'balance',
  'hiddenPassion',
  'subconsciousSelf',
  'karmicLesson',
  'karmicDebt',
  'bridge',
  'plane',
  'compound',
  'moolank',
  'bhagyank',
  'rationalThought',
  'firstName',
  'surname',
  'cornerstone',
  'capstone',
  'firstVowel',
  'habitChallenge',
  'ageDigit',
  'kua',
  'tantricSoul',
  'tantricKarma',
  'tantricGift',
  'tantricPast',
  'tantricPath',
] as const satisfies readonly Position[];
/** The numbers of times that are told one by one. */
export const TOLD_TIMES = [
  'pinnacle',
  'challenge',
  'period',
  'dasha',
  'personalYear',
  'essence',
  'transitPhysical',
  'transitMental',
  'transitSpiritual',
  'universalYear',
  'universalMonth',
  'universalDay',
] as const satisfies readonly Position[];
type Told = (typeof TOLD_NUMBERS)[number] | (typeof TOLD_TIMES)[number];

/** Parts of one set are counted from the same. */
const SETS = {
  tantricSoul: 'tantric',
  tantricKarma: 'tantric',
  tantricGift: 'tantric',
  tantricPast: 'tantric',
  tantricPath: 'tantric',
  transitPhysical: 'transits',
  transitMental: 'transits',
  transitSpiritual: 'transits',
  dasha: 'dashas',
} as const satisfies Partial<Record<Told, string>>;
type SetOf<P extends Told> = P extends keyof typeof SETS ? (typeof SETS)[P] : P;
type WhatId = SetOf<Told> | MoreNumber | 'minorExpression' | 'minorSoulUrge' | 'minorPersonality';

/** What a number that is told is counted from. */
export function whatOf({ what }: Pick<ReportWords, 'what'>, position: Told): string {
  return what[((SETS as Partial<Record<Told, WhatId>>)[position] ?? position) as WhatId];
}

/** Every word of a report that is not of the readings. `{…}` are places. */
export type ReportWords = {
  readonly title: { readonly named: string; readonly unnamed: string };
  readonly kind: string;
  readonly cover: Readonly<Record<'born' | 'asOf' | 'system', string>>;
  readonly contents: string;
  /** Of a page: `{n}` of `{all}`. */
  readonly page: string;
  readonly chapters: Readonly<Record<ChapterId, { readonly title: string; readonly intro: string }>>;
  readonly method: readonly string[];
  readonly disclaimer: readonly string[];
  readonly systems: Readonly<Record<SystemId, string>> & { readonly own: string };
  readonly facets: Readonly<Record<Facet, string>>;
  /** What each number is counted from. */
  readonly what: Readonly<Record<WhatId, string>>;
  readonly table: Readonly<Record<'number' | 'value' | 'from' | 'setting' | 'years' | 'ages' | 'digit' | 'times', string>>;
  /** Letters of the name: above the vowels, below the consonants. */
  readonly letters: Readonly<Record<'caption' | 'vowels' | 'consonants' | 'noVowels' | 'inclusion', string>>;
  readonly timeline: { readonly caption: string; readonly today: string; readonly open: string };
  /** Of a month whose number a month before it had. */
  readonly monthAgain: string;
  readonly others: string;
  readonly settings: string;
  /** Above the rules, which stand by the names that the API gives them. */
  readonly settingsNote: string;
  /** Of what other accepted rules would give. */
  readonly otherWays: string;
  /** Of the name: what was changed, and what was left out. */
  readonly changes: Readonly<Record<'title' | 'written' | 'counted' | 'leftOut', string>>;
  readonly missing: { readonly title: string; readonly reason: string; readonly reasons: Readonly<Record<MissingReason, string>> };
  readonly grids: Readonly<Record<'loShu' | 'birthGrid' | 'vedic' | 'psychomatrix', { readonly name: string; readonly about: string }>>;
  /** Of a digit in a square: none, one, or so many. */
  readonly cell: Readonly<Record<'once' | 'has' | 'empty', string>>;
  readonly lines: { readonly complete: string; readonly empty: string };
  readonly loShuLines: Readonly<Record<string, string>>;
  readonly arrows: Readonly<Record<string, string>>;
  /** Under the picture that is shared. */
  readonly card: string;
};
