import type { NumberResult } from './answer.ts';
import type { CalendarDate } from './calendar-date.ts';
import { letterSystem, VOWEL } from './letters.ts';
import { DEFAULT_MASTERS } from './methods.ts';
import { MAX_NAME_LENGTH, TO_UPPER, wordEnd } from './names.ts';
import { numberResult, reduce, reductionRules } from './reduce.ts';
import { METHOD_VALUES } from './request.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';
import { mayBeTitle } from './title-signatures.ts';
import { letterReason, roleOf } from './vowels.ts';

/** The four numbers most charts begin with. A name number is null where the name has no such letter, or none that can be counted. */
export type CoreNumbers = {
  readonly lifePath: NumberResult;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
};

/** The sum of the reduced month, day and year: the total of the default Life Path. */
export function plainLifePathTotal({ year, month, day }: CalendarDate): number {
  return (REDUCED[month] as number) + (REDUCED[day] as number) + (REDUCED[year] as number);
}

/**
 * The four core numbers of a name of A–Z and spaces by the default methods, counted in one pass.
 * Null where the name needs normalisation or could hold a title.
 */
export function plainCoreNumbers(name: string, lifePath: number): CoreNumbers | null {
  if (name.length > MAX_NAME_LENGTH) return null;
  let all = 0;
  let vowels = 0;
  let consonants = 0;
  for (let start = 0; start < name.length; ) {
    const end = wordEnd(name, start);
    if (end > start) {
      if (mayBeTitle(name, start, end)) return null;
      const total = letterTotal(name, start, end);
      if (total === 0) return null;
      const vowelTotal = vowelTotalOf(name, start, end);
      all = addWord(all, total);
      if (vowelTotal > 0) vowels = addWord(vowels, vowelTotal);
      if (vowelTotal < total) consonants = addWord(consonants, total - vowelTotal);
    }
    start = end + 1;
  }
  if (all === 0) return null;
  return {
    lifePath: numberResult(lifePath, RULES),
    expression: numberResult(totalOf(all), RULES),
    soulUrge: vowels === 0 ? null : numberResult(totalOf(vowels), RULES),
    personality: consonants === 0 ? null : numberResult(totalOf(consonants), RULES),
  };
}

const RULES = reductionRules(DEFAULT_MASTERS, true);
const SYSTEM = letterSystem(PYTHAGOREAN);
const VOWEL_RULES = { yRule: METHOD_VALUES.yRule[0], wRule: METHOD_VALUES.wRule[0] };
/** `reduce` for every total that a date, or a name of the longest length, can have. */
const REDUCED = Uint8Array.from({ length: 10_000 }, (_, total) => reduce(total, DEFAULT_MASTERS));
/** By ASCII code, both cases. */
const VALUES = new Uint8Array(128);
const VOWEL_VALUES = new Uint8Array(128);
for (const [letter, value] of Object.entries(PYTHAGOREAN.letters)) {
  for (const code of [letter.charCodeAt(0), letter.toLowerCase().charCodeAt(0)]) {
    VALUES[code] = value;
    VOWEL_VALUES[code] = SYSTEM.kinds[letter.charCodeAt(0)] === VOWEL ? value : 0;
  }
}
const UPPER_Y = 89;

/**
 * A sum over words in one whole number, so that counting a name allocates nothing: one word's letter sum as it is, from the
 * second word on the sum of the reduced words, told apart by the flag.
 */
function addWord(sum: number, total: number): number {
  if (sum === 0) return total;
  const before = sum >= SEVERAL ? sum : SEVERAL + (REDUCED[sum] as number);
  return before + (REDUCED[total] as number);
}

function totalOf(sum: number): number {
  return sum >= SEVERAL ? sum - SEVERAL : sum;
}

const SEVERAL = 10_000;

/** 0 when a character is no letter A–Z. */
function letterTotal(name: string, start: number, end: number): number {
  let total = 0;
  for (let index = start; index < end; index += 1) {
    const code = name.charCodeAt(index);
    const value = code < 128 ? (VALUES[code] as number) : 0;
    if (value === 0) return 0;
    total += value;
  }
  return total;
}

function vowelTotalOf(name: string, start: number, end: number): number {
  let total = 0;
  for (let index = start; index < end; index += 1) {
    const code = name.charCodeAt(index);
    total += VOWEL_VALUES[code] as number;
    if ((code & TO_UPPER) === UPPER_Y && isVowelY(name, start, index, end)) total += VALUES[code] as number;
  }
  return total;
}

function isVowelY(name: string, start: number, index: number, end: number): boolean {
  const reason = letterReason(name.slice(start, end).toUpperCase(), index - start, SYSTEM, VOWEL_RULES);
  return roleOf(reason, VOWEL_RULES.yRule) === 'vowel';
}
