import type { Grids } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { countDate, countDigits, digitCounts } from '../digit-counts.ts';

/**
 * The Vedic grid (3 1 9 / 6 7 5 / 2 8 4): the digits of day, month and the last two of the year but zeros, the bhagyank, and the
 * moolank unless the day has a single digit other than zero and so shows it already (1–9, 10, 20, 30). `moolank` and `bhagyank` are 1–9.
 * Source: docs/methods/grids/vedic.md
 *
 * @example vedicGrid({ year: 1975, month: 4, day: 28 }, 1, 9).counts //=> { 1: 1, 2: 1, 3: 0, 4: 1, 5: 1, 6: 0, 7: 1, 8: 1, 9: 1 }
 */
export function vedicGrid(birth: CalendarDate, moolank: number, bhagyank: number): NonNullable<Grids['vedic']> {
  const tally = countDate(birth, birth.year % 100);
  if (birth.day > 9 && birth.day % 10 !== 0) countDigits(tally, moolank);
  countDigits(tally, bhagyank);
  return { counts: digitCounts(tally) };
}
