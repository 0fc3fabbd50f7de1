import type { DigitCounts } from './answer.ts';
import type { CalendarDate } from './calendar-date.ts';

/** How often each digit occurs, by the digit; index 0 collects the zeros, which no grid shows. */
export type Tally = number[];

/**
 * A tally that has counted nothing yet.
 *
 * @example newTally() //=> [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
 */
export function newTally(): Tally {
  return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}

/**
 * A tally of the digits of a date; `year` is the whole year or its last two digits.
 *
 * @example countDate({ year: 1990, month: 3, day: 15 }, 90) //=> [1, 1, 0, 1, 0, 1, 0, 0, 0, 1]
 */
export function countDate({ month, day, year: whole }: CalendarDate, year = whole): Tally {
  const tally = newTally();
  countDigits(tally, day);
  countDigits(tally, month);
  countDigits(tally, year);
  return tally;
}

/** Counts the decimal digits of a whole number from 0 into `tally`. */
export function countDigits(tally: Tally, number: number): void {
  for (let rest = number; rest > 0; rest = (rest / 10) | 0) tally[rest % 10] = (tally[rest % 10] as number) + 1;
}

/**
 * The counts of 1–9 as an answer gives them.
 *
 * @example digitCounts([4, 1, 0, 0, 0, 0, 0, 0, 0, 2])['9'] //=> 2
 */
export function digitCounts(tally: Tally): DigitCounts {
  return {
    1: tally[1] as number,
    2: tally[2] as number,
    3: tally[3] as number,
    4: tally[4] as number,
    5: tally[5] as number,
    6: tally[6] as number,
    7: tally[7] as number,
    8: tally[8] as number,
    9: tally[9] as number,
  };
}

/**
 * Which of 1–9 occur at all, as a set of bits: bit n for the digit n. What only this decides is worked out once for each of the 512 sets.
 *
 * @example presence([0, 2, 0, 0, 0, 1, 0, 0, 0, 0]) //=> 34
 */
export function presence(tally: Tally): number {
  let set = 0;
  for (let digit = 1; digit < 10; digit += 1) if (tally[digit] !== 0) set |= 1 << digit;
  return set;
}

/**
 * The digits of a set of bits, in order. Frozen and shared.
 *
 * @example digitsIn(34) //=> [1, 5]
 */
export function digitsIn(set: number): readonly number[] {
  DIGITS_OF[set] ??= Object.freeze(DIGITS.filter((digit) => ((set >> digit) & 1) === 1));
  return DIGITS_OF[set];
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Of each of the 512 sets that was met. */
const DIGITS_OF: (readonly number[])[] = [];
/** The set of all nine. */
export const ALL_DIGITS = 0b11_1111_1110;

/**
 * How many of the digits of a line are in a set of bits.
 *
 * @example digitsPresent(34, '159') //=> 2
 */
export function digitsPresent(set: number, line: string): number {
  return Array.from(line, Number).filter((digit) => ((set >> digit) & 1) === 1).length;
}
