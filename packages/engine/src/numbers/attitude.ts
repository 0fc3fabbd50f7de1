import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { PLAIN } from '../reduce.ts';
import { sum, sumOf, type Trace } from '../trace.ts';

/**
 * Attitude: month and day added as numbers, always a single digit.
 * Source: docs/methods/attitude.md
 *
 * @example attitude({ year: 1980, month: 5, day: 5 }, null).chain //=> [10, 1]
 */
export function attitude({ month, day }: CalendarDate, trace: Trace): NumberResult {
  return sumOf(SUM, month, day, PLAIN, trace);
}

const SUM = sum('month', 'day');
