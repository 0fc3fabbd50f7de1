import type { Span } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { Methods } from '../request.ts';
import { span } from './span.ts';

/**
 * The three period cycles: the month, then the day, then the year of birth, each reduced with `masters` kept.
 * The second begins at the age that `timing` gives for `lifePathRoot` (1–9), the third 27 years later and stays open.
 * Source: docs/methods/cycles/periods.md
 *
 * @example periods({ year: 1965, month: 12, day: 15 }, 3, [11, 22, 33], 'decozTable').map((period) => period.startAge) //=> [0, 34, 61]
 */
export function periods(birth: CalendarDate, lifePathRoot: number, masters: readonly number[], timing: Methods['periodTiming']): Span[] {
  const second = SECOND_START[timing][lifePathRoot - 1] as number;
  const third = second + 27;
  return [
    span(birth.month, masters, birth.year, 0, second - 1),
    span(birth.day, masters, birth.year, second, third - 1),
    span(birth.year, masters, birth.year, third, null),
  ];
}

/** The age at which the second period begins, by the root of the Life Path from 1 to 9. */
const SECOND_START: Readonly<Record<Methods['periodTiming'], readonly number[]>> = {
  decozTable: [27, 26, 34, 33, 32, 31, 30, 29, 28],
  firstPersonalYearOne: [27, 35, 34, 33, 32, 31, 30, 29, 28],
  nearestPersonalYearOne: [27, 26, 25, 24, 32, 31, 30, 29, 28],
  fixed27: [27, 27, 27, 27, 27, 27, 27, 27, 27],
};
