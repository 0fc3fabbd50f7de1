import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { ReductionRules } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

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
