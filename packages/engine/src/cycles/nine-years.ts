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
  if (rules.masters.length > 0) return yearsFrom(asOf.year, birthday, rules);
  if (latest.year !== asOf.year) latest = { year: asOf.year, lists: [] };
  const place = root(birthday);
  latest.lists[place] ??= Object.freeze(yearsFrom(asOf.year, birthday, rules));
  return latest.lists[place];
}

type NineYears = NonNullable<Cycles['nineYears']>;

/** Without masters there are nine lists for a year, and nearly everybody asks for this one. */
let latest: { readonly year: number; readonly lists: NineYears[] } = { year: 0, lists: [] };

function yearsFrom(first: number, birthday: number, rules: ReductionRules): NineYears {
  return Array.from({ length: 9 }, (_, place) => {
    const year = first + place;
    return Object.freeze({ year, personalYear: reduce(birthday + root(year), rules.masters) });
  });
}
