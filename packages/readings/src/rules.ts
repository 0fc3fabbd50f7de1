import type { Methods } from '@1numbers/engine';
import type { ReadingSection, Rules } from './reading.ts';

type Option = keyof Methods;

const NAME = ['titles', 'hyphen', 'diacritics', 'table'] as const satisfies readonly Option[];
const SUM = ['nameSum', 'masters', 'kolel', ...NAME] as const satisfies readonly Option[];
const VOWELS = ['yRule', 'wRule', 'letterOverrides', ...SUM.filter((option) => option !== 'kolel')] as const;
const LIFE_PATH = ['lifePath', 'masters'] as const satisfies readonly Option[];
const YEAR = ['personalYear', 'personalCycles'] as const satisfies readonly Option[];
const COMPOUND = ['compound', 'compoundAbove52', 'chaldeanMasters', ...NAME] as const satisfies readonly Option[];

/** Which options of the methods decide what a number is; a number that is not here is found in one way alone. */
const DECIDING: Readonly<Record<string, readonly Option[]>> = {
  lifePath: LIFE_PATH,
  expression: SUM,
  soulUrge: VOWELS,
  personality: VOWELS,
  minorExpression: SUM,
  minorSoulUrge: VOWELS,
  minorPersonality: VOWELS,
  birthday: ['masters'],
  maturity: [...LIFE_PATH, ...SUM],
  destiny: ['destinyBasis'],
  rationalThought: ['masters', ...NAME],
  firstName: ['masters', ...NAME],
  surname: ['masters', ...NAME],
  balance: NAME,
  habitChallenge: NAME,
  subconsciousSelf: NAME,
  hiddenPassion: NAME,
  karmicLessons: NAME,
  cornerstone: NAME,
  capstone: NAME,
  firstVowel: ['yRule', 'wRule', 'letterOverrides', ...NAME],
  planes: NAME,
  nameNumber: COMPOUND,
  bridges: [...LIFE_PATH, ...VOWELS],
  pinnacles: LIFE_PATH,
  periods: ['periodTiming', ...LIFE_PATH],
  challenges: ['challengeSpans'],
  essence: ['personalCycles', ...NAME],
  transits: NAME,
  personalYear: YEAR,
  personalMonth: YEAR,
  personalDay: YEAR,
  universalYear: ['personalCycles'],
  universalMonth: ['personalCycles'],
  universalDay: ['personalCycles'],
  loShu: ['loShu'],
  relationshipNumber: LIFE_PATH,
  personalYears: YEAR,
};

/**
 * By which options of the methods the numbers of a reading were found, as they took effect, for each number that a sentence rests on and
 * that more than one way leads to.
 */
export function rulesOf(methods: Partial<Methods> | undefined, sections: readonly ReadingSection[]): Readonly<Record<string, Rules>> {
  const ids = new Set(sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ restsOn }) => restsOn.map(({ id }) => id))));
  const found = [...ids].map((id): readonly [string, Rules] => [id, chosen(methods ?? {}, DECIDING[numberOf(id)] ?? [])]);
  return Object.fromEntries(found.filter(([, rules]) => Object.keys(rules).length > 0));
}

/** `pinnacles` of `pinnacles.1`, `lifePath` of `pairs.0.lifePath`. */
function numberOf(id: string): string {
  return id.replace(OF_WHOM, '').split('.')[0] ?? '';
}
const OF_WHOM = /^(?:(?:pairs|people)\.\d+|group)\./u;

function chosen(methods: Partial<Methods>, options: readonly Option[]): Rules {
  return Object.fromEntries(options.flatMap((option) => (methods[option] === undefined ? [] : [[option, methods[option]]])));
}
