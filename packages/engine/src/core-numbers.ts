import type { NumberResult } from './answer.ts';
import { daysInMonth } from './calendar-date.ts';
import { computeChart } from './chart.ts';
import { countName } from './counted-name.ts';
import { letterSystem } from './letters.ts';
import { DEFAULT_MASTERS } from './methods.ts';
import { MAX_NAME_LENGTH, readName } from './names.ts';
import { nameSum } from './numbers/name-sum.ts';
import { numberResult, reduce, reductionRules } from './reduce.ts';
import { METHOD_VALUES } from './request.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';
import { mayBeTitle } from './titles.ts';
import { letterReason, roleOf } from './vowels.ts';

/** The four numbers most charts begin with. A name number is null where the name has no such letter, or none that can be counted. */
export type CoreNumbers = {
  readonly lifePath: NumberResult;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
};

/**
 * Life Path, Expression, Soul Urge and Personality by the default methods, without steps: the same results as a chart,
 * for lists of a million names. A name of A–Z and spaces is counted in one pass; any other goes the way of the chart.
 * Throws an `EngineError` for a name or a date that is none, at `/name` and `/birthDate`.
 * Source: docs/methods/README.md
 *
 * @example coreNumbers('Thomas John Hancock', '1936-10-12').soulUrge.value //=> 2
 */
export function coreNumbers(name: string, birthDate: string): CoreNumbers {
  const lifePath = plainLifePathTotal(birthDate);
  return (
    (lifePath === 0 ? null : (plainCoreNumbers(name, lifePath) ?? foldedCoreNumbers(name, lifePath))) ?? chartCoreNumbers(name, birthDate)
  );
}

const RULES = reductionRules(DEFAULT_MASTERS, true);
const SYSTEM = letterSystem(PYTHAGOREAN);
const VOWEL_RULES = { yRule: METHOD_VALUES.yRule[0], wRule: METHOD_VALUES.wRule[0], letterOverrides: [] };
const NAME_RULES = { hyphen: METHOD_VALUES.hyphen[0], titles: METHOD_VALUES.titles[0], diacritics: METHOD_VALUES.diacritics[0] };
/** `reduce` for every total that a date, or a name of the longest length, can have. */
const REDUCED = Uint8Array.from({ length: 10_000 }, (_, total) => reduce(total, DEFAULT_MASTERS));
/** By ASCII code, both cases. */
const VALUES = new Uint8Array(128);
const VOWEL_VALUES = new Uint8Array(128);
for (const [letter, value] of Object.entries(PYTHAGOREAN.letters)) {
  for (const code of [letter.charCodeAt(0), letter.toLowerCase().charCodeAt(0)]) {
    VALUES[code] = value;
    VOWEL_VALUES[code] = SYSTEM.isVowel(letter.charCodeAt(0)) ? value : 0;
  }
}
const UPPER_Y = 89;
const TO_UPPER = 0xdf;
const DASH = 45;
const ZERO = 48;

function chartCoreNumbers(name: string, birthDate: string): CoreNumbers {
  const { numbers } = computeChart({ name, birthDate, include: ['lifePath', 'expression', 'soulUrge', 'personality'] });
  return numbers as CoreNumbers;
}

/** Null where letters have no value, so that the chart can say so. */
function foldedCoreNumbers(name: string, lifePath: number): CoreNumbers | null {
  const { parts, refusal } = readName(name, SYSTEM, NAME_RULES, '/name');
  if (refusal !== null) return null;
  const counted = countName(parts, SYSTEM, VOWEL_RULES);
  return {
    lifePath: numberResult(lifePath, RULES),
    expression: nameSum(counted, 'all', 'perWord', RULES, null),
    soulUrge: nameSum(counted, 'vowels', 'perWord', RULES, null),
    personality: nameSum(counted, 'consonants', 'perWord', RULES, null),
  };
}

/** Null where the name needs normalisation or could hold a title. */
function plainCoreNumbers(name: string, lifePath: number): CoreNumbers | null {
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

function wordEnd(name: string, start: number): number {
  const end = name.indexOf(' ', start);
  return end < 0 ? name.length : end;
}

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

/** 0 when the text is not plainly a date: whoever can say what is wrong with it is asked then. */
function plainLifePathTotal(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return 0;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return 0;
  return (REDUCED[month] as number) + (REDUCED[day] as number) + (REDUCED[year] as number);
}

/** NaN when one of the two is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
