import type { NumberResult } from '../answer.ts';
import { birthdayIn, type CalendarDate, compareDates } from '../calendar-date.ts';
import { chain, type ReductionRules, root } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { add, resultOf, sum, sumOf, type Trace, take, traceReduction } from '../trace.ts';

/**
 * The personal year: the roots of the birth month, the birth day and the current year, added and reduced.
 * With the boundary `birthday` it begins on the birthday, so that before it last year's number still holds.
 * Source: docs/methods/cycles/personal-cycles.md
 *
 * @example personalYear({ year: 1970, month: 5, day: 15 }, { year: 1992, month: 1, day: 1 }, 'calendar', PLAIN, null).chain //=> [14, 5]
 */
export function personalYear(
  birth: CalendarDate,
  asOf: CalendarDate,
  boundary: Methods['personalYear'],
  rules: ReductionRules,
  trace: Trace,
): NumberResult {
  const lastYear = boundary === 'birthday' && compareDates(asOf, birthdayIn(asOf.year, birth)) < 0;
  const year = lastYear ? asOf.year - 1 : asOf.year;
  const total = root(birth.month) + root(birth.day) + root(year);
  if (trace !== null) {
    traceRoot('month', birth.month, trace);
    traceRoot('day', birth.day, trace);
    traceRoot('year', year, trace);
    add(trace, [root(birth.month), root(birth.day), root(year)], total);
  }
  return resultOf(total, rules, trace);
}

/**
 * The personal month: the personal year plus the number of the calendar month.
 * Source: docs/methods/cycles/personal-cycles.md
 *
 * @example personalMonth(numberResult(14, PLAIN), { year: 1992, month: 7, day: 17 }, PLAIN, null).chain //=> [12, 3]
 */
export function personalMonth(year: NumberResult, asOf: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(PERSONAL_MONTH, year.value, asOf.month, rules, trace);
}

const PERSONAL_MONTH = sum('number:personalYear', 'month');

/**
 * The personal day: the personal month plus the day of the month.
 * Source: docs/methods/cycles/personal-cycles.md
 *
 * @example personalDay(numberResult(12, PLAIN), { year: 1992, month: 7, day: 17 }, PLAIN, null).chain //=> [20, 2]
 */
export function personalDay(month: NumberResult, asOf: CalendarDate, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(PERSONAL_DAY, month.value, asOf.day, rules, trace);
}

const PERSONAL_DAY = sum('number:personalMonth', 'day');

function traceRoot(of: 'month' | 'day' | 'year', value: number, trace: NonNullable<Trace>): void {
  take(trace, of, value);
  traceReduction(chain(value), root(value), trace);
}
