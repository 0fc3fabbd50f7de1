import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { COMPOUND, digitSum, digitsOf } from '../reduce.ts';
import { add, resultOf, type Trace, take } from '../trace.ts';

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
