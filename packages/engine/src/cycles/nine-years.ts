import type { Cycles } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { type ReductionRules, reduce, root } from '../reduce.ts';

/**
 * The personal years that begin in the calendar year of `asOf` and in the eight after it.
 * Source: docs/methods/cycles/nine-years.md
 *
 * @example nineYears({ year: 1970, month: 5, day: 15 }, { year: 1992, month: 1, day: 1 }, PLAIN)[8] //=> { year: 2000, personalYear: 4 }
 */
export function nineYears(birth: CalendarDate, asOf: CalendarDate, rules: ReductionRules): NonNullable<Cycles['nineYears']> {
  const birthday = root(birth.month) + root(birth.day);
  const years: { year: number; personalYear: number }[] = [];
  for (let year = asOf.year; year < asOf.year + 9; year += 1) {
    years.push({ year, personalYear: reduce(birthday + root(year), rules.masters) });
  }
  return years;
}
