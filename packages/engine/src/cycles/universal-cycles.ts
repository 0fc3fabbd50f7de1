import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { digitSum, type ReductionRules } from '../reduce.ts';
import { digitSumStep, resultOf, sum, sumOf, type Trace, take } from '../trace.ts';

/**
 * The universal year, the same for everybody: the digits of the calendar year, added and reduced.
 * Source: docs/methods/cycles/universal-cycles.md
 *
 * @example universalYear({ year: 2026, month: 11, day: 23 }, PLAIN, null).chain //=> [10, 1]
 */
export function universalYear(asOf: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  const total = digitSum(asOf.year);
  if (trace !== null) {
    take(trace, 'year', asOf.year);
    if (asOf.year > 9) trace.push(digitSumStep(asOf.year));
  }
  return resultOf(total, rules, trace);
}

/**
 * The universal month: the universal year plus the number of the month.
 * Source: docs/methods/cycles/universal-cycles.md
 *
 * @example universalMonth(numberResult(10, PLAIN), { year: 2026, month: 11, day: 23 }, PLAIN, null).chain //=> [12, 3]
 */
export function universalMonth(year: NumberResult, asOf: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(UNIVERSAL_MONTH, year.value, asOf.month, rules, trace);
}

const UNIVERSAL_MONTH = sum('number:universalYear', 'month');

/**
 * The universal day: the universal month plus the day of the month.
 * Source: docs/methods/cycles/universal-cycles.md
 *
 * @example universalDay(numberResult(12, PLAIN), { year: 2026, month: 11, day: 23 }, PLAIN, null).chain //=> [26, 8]
 */
export function universalDay(month: NumberResult, asOf: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(UNIVERSAL_DAY, month.value, asOf.day, rules, trace);
}

const UNIVERSAL_DAY = sum('number:universalMonth', 'day');
