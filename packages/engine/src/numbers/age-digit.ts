import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { PLAIN } from '../reduce.ts';
import { sum, sumOf, type Trace } from '../trace.ts';

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
  return sumOf(SUM, before, after, PLAIN, trace);
}

const SUM = sum('age_before_birthday', 'age_after_birthday');
