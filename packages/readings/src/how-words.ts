import type { Ingredient, PlaneId } from '@1numbers/engine';
import type { Counted } from './counted.ts';
import type { HowTableWords } from './how-table-words.ts';
import type { Pattern } from './phrases.ts';

/** Numbers that are worked out and that no statement is written of. */
export const OTHER_NUMBERS = [
  'rationalThought',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'habitChallenge',
  'ageDigit',
  'kua',
  'nameNumber',
  'universalYear',
  'universalMonth',
  'universalDay',
  'transits.physical',
  'transits.mental',
  'transits.spiritual',
  'cornerstone',
  'capstone',
  'firstVowel',
  'inclusion',
  'masters',
  'nineYears',
  'tantric',
  'tantric.soul',
  'tantric.karma',
  'tantric.divineGift',
  'tantric.pastLife',
  'tantric.path',
  'dashas',
  'dashas.maha',
  'dashas.antar',
  'dashas.pratyantar',
  'dashas.daily',
  'vedic',
  'psychomatrix',
] as const;
export type OtherNumber = (typeof OTHER_NUMBERS)[number];

/**
 * How one language tells the way to a number. A pattern is the beginning of a sentence that sums can follow: it has no mark at its end.
 * `{n}` is the value, `{month}` the name of a month, `{text}` a word of the name, `{name}` a number by its name, `{letter}` a letter,
 * `{count}` how many.
 */
export type HowWords = {
  /** What the numbers are called that have no name in the phrases. */
  readonly names: Readonly<Record<OtherNumber, string>>;
  /** Between words and their sum, between sums, and at the end. */
  readonly marks: { readonly sum: string; readonly next: string; readonly end: string };
  readonly takes: Readonly<Record<Exclude<Ingredient, `number:${string}`>, Pattern | Counted>>;
  /** Another number that is taken. */
  readonly takesNumber: Pattern;
  /** The letters of a word that count: all, some, the first, or none. */
  readonly letters: Readonly<Record<'all' | 'vowels' | 'consonants' | 'initial' | 'none', Pattern>>;
  /** Before a sum of what was said: several values, their digits one by one, and a difference. */
  readonly together: Pattern;
  readonly digits: Pattern;
  readonly difference: Pattern;
  /** After a sum whose end is kept. */
  readonly master: Pattern;
  readonly result: Pattern;
  readonly debt: Pattern;
  readonly pinnacles: readonly [Pattern, Pattern, Pattern, Pattern];
  readonly challenges: readonly [Pattern, Pattern, Pattern, Pattern];
  readonly periods: readonly [Pattern, Pattern, Pattern];
  readonly karmicLesson: Pattern;
  /** `{times}` is how often it is there. */
  readonly hiddenPassion: Pattern;
  /** `{count}` letters, which they are, their share of all and their sum `{n}`. */
  readonly plane: Counted;
  readonly planes: Readonly<Record<PlaneId, string>>;
  readonly cornerstone: Pattern;
  readonly capstone: Pattern;
  readonly firstVowel: Pattern;
  readonly transit: Pattern;
  /** The chart has none of them. */
  readonly none: Pattern;
  readonly tables: HowTableWords;
};
