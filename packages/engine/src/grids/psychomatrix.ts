import type { Grids } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { countDate, countDigits, digitCounts, type Tally } from '../digit-counts.ts';
import { digitSum } from '../reduce.ts';

/**
 * Aleksandrov's psychomatrix (columns 1 2 3 / 4 5 6 / 7 8 9): the digits of the birth date and of four working numbers. A: the digit sum
 * of the date; B: that of A; C: A less twice the first digit of the day that is not zero, without its sign; D: the digit sum of C.
 * Source: docs/methods/grids/psychomatrix.md
 *
 * @example psychomatrix({ year: 1976, month: 4, day: 12 }).workingNumbers //=> [30, 3, 28, 10]
 */
export function psychomatrix(birth: CalendarDate): NonNullable<Grids['psychomatrix']> {
  const first = digitSum(birth.day) + digitSum(birth.month) + digitSum(birth.year);
  const second = digitSum(first);
  const leading = birth.day > 9 ? Math.floor(birth.day / 10) : birth.day;
  const third = Math.abs(first - 2 * leading);
  const fourth = digitSum(third);
  const tally = countDate(birth);
  countDigits(tally, first);
  countDigits(tally, second);
  countDigits(tally, third);
  countDigits(tally, fourth);
  return { workingNumbers: [first, second, third, fourth], counts: digitCounts(tally), lines: linesOf(tally) };
}

function linesOf(tally: Tally): Record<string, number> {
  return {
    row147: digitsOnLine(tally, 1, 4, 7),
    row258: digitsOnLine(tally, 2, 5, 8),
    row369: digitsOnLine(tally, 3, 6, 9),
    column123: digitsOnLine(tally, 1, 2, 3),
    column456: digitsOnLine(tally, 4, 5, 6),
    column789: digitsOnLine(tally, 7, 8, 9),
    diagonal159: digitsOnLine(tally, 1, 5, 9),
    diagonal357: digitsOnLine(tally, 3, 5, 7),
  };
}

function digitsOnLine(tally: Tally, first: number, second: number, third: number): number {
  return (tally[first] as number) + (tally[second] as number) + (tally[third] as number);
}
