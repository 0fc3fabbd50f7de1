import type { Digit, DigitCounts, LetterNumber, NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { CountedPart } from '../letters.ts';
import { PLAIN, type ReductionRules } from '../reduce.ts';
import { resultOf, type Trace } from '../trace.ts';
import type { PartRoles } from '../vowels.ts';

/**
 * The number of one part of the name: its letter sum, masters kept. First name and surname are found this way.
 * Source: docs/methods/first-name-and-surname.md
 */
export function partNumber(name: CountedName, index: number, rules: ReductionRules, trace: Trace): NumberResult {
  const part = name.parts[index] as CountedPart;
  trace?.push({ code: 'letters', part: index, text: part.text, letters: name.letterSteps(index, 'all'), total: part.total });
  return resultOf(part.total, rules, trace);
}

/**
 * Balance: the initials of all parts added, always a single digit.
 * Source: docs/methods/balance.md
 */
export function balance(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (const part of name.parts) total += part.values[0] as number;
  if (trace !== null) {
    for (const [index, part] of name.parts.entries()) {
      const letters = name.letterSteps(index, 'all').map((step, at) => ({ ...step, counted: at === 0 }));
      trace.push({ code: 'letters', part: index, text: part.text, letters, total: part.values[0] as number });
    }
    trace.push({ code: 'add', terms: name.parts.map((part) => part.values[0] as number), total });
  }
  return resultOf(total, PLAIN, trace);
}

/**
 * Habit challenge: the number of letters of the whole name, to a single digit.
 * Source: docs/methods/habit-challenge.md
 */
export function habitChallenge(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (const part of name.parts) total += part.letters.length;
  trace?.push({ code: 'take', of: 'letter_count', value: total });
  return resultOf(total, PLAIN, trace);
}

/** Cornerstone: the first letter of the first name. */
export function cornerstone(name: CountedName): LetterNumber {
  return letterAt(name.parts[0] as CountedPart, 0);
}

/** Capstone: the last letter of the first name. */
export function capstone(name: CountedName): LetterNumber {
  const first = name.parts[0] as CountedPart;
  return letterAt(first, first.letters.length - 1);
}

/** First vowel of the first name, by the same rules as the Soul Urge; null when it has none. */
export function firstVowel(name: CountedName): LetterNumber | null {
  const at = (name.roles[0] as PartRoles).vowel.indexOf(true);
  return at < 0 ? null : letterAt(name.parts[0] as CountedPart, at);
}

/**
 * Hidden passion: the numbers that stand most often in the name, all of them when they tie, and how often.
 * Source: docs/methods/hidden-passion.md
 *
 * @example hiddenPassion({ 1: 5, 2: 1, 3: 0, 4: 0, 5: 5, 6: 0, 7: 0, 8: 0, 9: 2 }) //=> { values: [1, 5], count: 5 }
 */
export function hiddenPassion(counts: DigitCounts): { values: number[]; count: number } {
  let count = 0;
  for (const digit of DIGITS) count = Math.max(count, counts[digit]);
  const values: number[] = [];
  for (const digit of DIGITS) if (counts[digit] === count) values.push(Number(digit));
  return { values, count };
}

/**
 * Karmic lessons: the numbers of 1–9 that do not stand in the name. A number that no letter of the system has
 * (9 in the Chaldean table) is nobody's lesson.
 * Source: docs/methods/karmic-lessons.md
 */
export function karmicLessons(counts: DigitCounts, interval: readonly [number, number]): number[] {
  const lessons: number[] = [];
  for (const digit of DIGITS) {
    if (counts[digit] === 0 && Number(digit) <= interval[1]) lessons.push(Number(digit));
  }
  return lessons;
}

const DIGITS: readonly Digit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

function letterAt(part: CountedPart, index: number): LetterNumber {
  return { letter: part.letters[index] as string, value: part.values[index] as number };
}
