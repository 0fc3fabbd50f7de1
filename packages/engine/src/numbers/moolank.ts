import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { PLAIN } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

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
