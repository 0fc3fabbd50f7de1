import type { Span } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { reduce } from '../reduce.ts';
import { span } from './span.ts';

/**
 * The four pinnacles: month + day, day + year, the first two, month + year, each part and each sum reduced with `masters` kept.
 * The first ends in the calendar year in which the age 36 − `lifePathRoot` is reached, the next two last nine years, the last stays open.
 * `lifePathRoot` is 1–9. Source: docs/methods/cycles/pinnacles.md
 *
 * @example pinnacles({ year: 1949, month: 5, day: 15 }, 7, [11, 22, 33]).map((pinnacle) => pinnacle.value) //=> [11, 11, 22, 1]
 */
export function pinnacles(birth: CalendarDate, lifePathRoot: number, masters: readonly number[]): Span[] {
  const month = reduce(birth.month, masters);
  const day = reduce(birth.day, masters);
  const year = reduce(birth.year, masters);
  const firstEnd = firstPinnacleEnd(lifePathRoot);
  const first = span(month + day, masters, birth.year, 0, firstEnd);
  const second = span(day + year, masters, birth.year, firstEnd + 1, firstEnd + 9);
  const third = span(first.value + second.value, masters, birth.year, firstEnd + 10, firstEnd + 18);
  return [first, second, third, span(month + year, masters, birth.year, firstEnd + 19, null)];
}

/**
 * The age reached in the last calendar year of the first pinnacle: 36 minus the root of the Life Path, 27–35.
 * That year is always a personal year 9. Source: docs/methods/cycles/pinnacles.md
 *
 * @example firstPinnacleEnd(3) //=> 33
 */
export function firstPinnacleEnd(lifePathRoot: number): number {
  return 36 - lifePathRoot;
}
