import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { COMPOUND, digitSum, digitsOf, PLAIN, type ReductionRules } from '../reduce.ts';
import { add, resultOf, sumOf, type Trace, take } from '../trace.ts';

/**
 * Birthday: the day of birth, 1–31; masters are kept (29 reduces to 11).
 * Source: docs/methods/birthday.md
 *
 * @example birthday({ year: 1990, month: 3, day: 13 }, { masters: [11, 22, 33], debt: true }, null).display //=> '13/4'
 */
export function birthday({ day }: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  if (trace !== null) take(trace, 'day', day);
  return resultOf(day, rules, trace);
}

/**
 * Moolank: the root of the day of birth. No masters.
 * Source: docs/methods/moolank-bhagyank.md
 *
 * @example moolank({ year: 1975, month: 4, day: 28 }, null).value //=> 1
 */
export function moolank({ day }: CalendarDate, trace: Trace): NumberResult {
  if (trace !== null) take(trace, 'day', day);
  return resultOf(day, PLAIN, trace);
}

/**
 * Bhagyank, which is also the Destiny by date: all digits of the date added. No masters; the total is kept as a compound.
 * Source: docs/methods/moolank-bhagyank.md
 *
 * @example bhagyank({ year: 1975, month: 4, day: 28 }, null).display //=> '36/9'
 */
export function bhagyank({ year, month, day }: CalendarDate, trace: Trace): NumberResult {
  const total = digitSum(day) + digitSum(month) + digitSum(year);
  if (trace !== null) {
    take(trace, 'day', day);
    take(trace, 'month', month);
    take(trace, 'year', year);
    add(trace, digitsOf(day).concat(digitsOf(month), digitsOf(year)), total);
  }
  return resultOf(total, COMPOUND, trace);
}

/**
 * Attitude: month and day added as numbers, always a single digit.
 * Source: docs/methods/attitude.md
 *
 * @example attitude({ year: 1980, month: 5, day: 5 }, null).chain //=> [10, 1]
 */
export function attitude({ month, day }: CalendarDate, trace: Trace): NumberResult {
  return sumOf(month, 'month', day, 'day', PLAIN, trace);
}

/**
 * Age digit: the age before this calendar year's birthday and the age after it, added, to a single digit.
 * In the year of birth both are 0. Years before the birth have none: the caller refuses them.
 * Source: Decoz; docs/methods/age-digit.md
 *
 * @example ageDigit({ year: 1970, month: 7, day: 1 }, 1998, null).chain //=> [55, 10, 1]
 */
export function ageDigit(birth: CalendarDate, year: number, trace: Trace): NumberResult {
  const after = year - birth.year;
  const before = Math.max(0, after - 1);
  return sumOf(before, 'age_before_birthday', after, 'age_after_birthday', PLAIN, trace);
}
