import type { Kua } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { PLAIN, root } from '../reduce.ts';
import { add, resultOf, type Trace, take } from '../trace.ts';

/**
 * Kua, a feng shui number of the solar year: 11 − r for a man and 4 + r for a woman, where r is the root of the year.
 * The solar year changes on 4 February; births of 3–5 February carry a warning, as the true turn differs by a day.
 * Source: docs/methods/kua.md
 *
 * @example kua({ year: 1969, month: 1, day: 10 }, 'male', null).value //=> 5
 */
export function kua(birth: CalendarDate, sex: 'female' | 'male', trace: Trace): Kua {
  const beforeNewYear = birth.month === 1 || (birth.month === 2 && birth.day < 4);
  const solarYear = beforeNewYear ? birth.year - 1 : birth.year;
  // Nine more change no root; the solar year 0, which ends in February of year 1, has the root of 9, its place in the cycle of nine.
  const yearRoot = root(solarYear + 9);
  const total = sex === 'male' ? 11 - yearRoot : 4 + yearRoot;
  if (trace !== null) {
    take(trace, 'solar_year', solarYear);
    take(trace, 'root', yearRoot);
    if (sex === 'male') trace.push({ code: 'subtract', from: 11, by: yearRoot, total });
    else add(trace, [4, yearRoot], total);
  }
  const result = resultOf(total, PLAIN, trace);
  const eightMansions = result.value === 5 ? (sex === 'male' ? 2 : 8) : result.value;
  return {
    ...result,
    eightMansions,
    group: EAST.includes(eightMansions) ? 'east' : 'west',
    warning: birth.month === 2 && birth.day >= 3 && birth.day <= 5 ? 'near_solar_new_year' : null,
  };
}

const EAST: readonly number[] = [1, 3, 4, 9];
