import type { LetterNumber, NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { digitsIn, newTally, presence, type Tally } from '../digit-counts.ts';
import { letterSteps } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
import { PLAIN, type ReductionRules, root } from '../reduce.ts';
import { add, resultOf, type Trace, take } from '../trace.ts';
import type { PartRoles } from '../vowels.ts';

/**
 * The number of one part of the name: its letter sum, masters kept. First name and surname are found this way.
 * Source: docs/methods/first-name-and-surname.md
 */
export function partNumber(name: CountedName, index: number, rules: ReductionRules, trace: Trace): NumberResult {
  const part = name.parts[index] as CountedPart;
  trace?.push({ code: 'letters', part: index, text: part.text, letters: letterSteps(name, index, 'all'), total: part.total });
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
    for (let index = 0; index < name.parts.length; index += 1) {
      const { text, values } = name.parts[index] as CountedPart;
      trace.push({ code: 'letters', part: index, text, letters: letterSteps(name, index, 'initial'), total: values[0] as number });
    }
    add(
      trace,
      name.parts.map((part) => part.values[0] as number),
      total,
    );
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
  if (trace !== null) take(trace, 'letter_count', total);
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
  const at = (name.roles[0] as PartRoles).firstVowel;
  return at < 0 ? null : letterAt(name.parts[0] as CountedPart, at);
}

/**
 * How often each of 1–9 stands in the name; a value above 9 counts by its root.
 * Source: docs/methods/inclusion-table.md
 */
export function inclusion(name: CountedName): Tally {
  const tally = newTally();
  for (const { values } of name.parts) {
    for (let index = 0; index < values.length; index += 1) {
      const digit = root(values[index] as number);
      tally[digit] = (tally[digit] as number) + 1;
    }
  }
  return tally;
}

/**
 * Hidden passion: the numbers that stand most often in the name, all of them when they tie, and how often.
 * Source: docs/methods/hidden-passion.md
 *
 * @example hiddenPassion([0, 5, 1, 0, 0, 5, 0, 0, 0, 2]) //=> { values: [1, 5], count: 5 }
 */
export function hiddenPassion(inclusion: Tally): { values: readonly number[]; count: number } {
  let count = 0;
  let set = 0;
  for (let digit = 1; digit < 10; digit += 1) {
    const times = inclusion[digit] as number;
    if (times > count) {
      count = times;
      set = 0;
    }
    if (times === count) set |= 1 << digit;
  }
  return { values: digitsIn(set), count };
}

/**
 * Karmic lessons: the numbers of 1–9 that do not stand in the name. A number that is the root of no letter's value in the
 * system (9 in the Chaldean table) is nobody's lesson, so only `roots`, a set of bits, are looked at.
 * Source: docs/methods/karmic-lessons.md
 *
 * @example karmicLessons([0, 5, 1, 2, 1, 5, 1, 0, 1, 2], ALL_DIGITS) //=> [7]
 */
export function karmicLessons(inclusion: Tally, roots: number): readonly number[] {
  return digitsIn(roots & ~presence(inclusion));
}

function letterAt(part: CountedPart, index: number): LetterNumber {
  return { letter: part.letters[index] as string, value: part.values[index] as number };
}
