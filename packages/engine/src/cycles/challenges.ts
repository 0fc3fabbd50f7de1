import type { Challenge } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { chain, root } from '../reduce.ts';
import { firstPinnacleEnd } from './pinnacles.ts';
import { span } from './span.ts';

/**
 * The four challenges, 0–8: the differences month–day, day–year, of these two (the main challenge, third), and month–year of the roots.
 * With `withSpans` each has the years of the pinnacle of the same place; `lifePathRoot` (1–9) is used for nothing else.
 * Source: docs/methods/cycles/challenges.md
 *
 * @example challenges({ year: 1962, month: 7, day: 3 }, 1, false).map((challenge) => challenge.value) //=> [4, 6, 2, 2]
 */
export function challenges(birth: CalendarDate, lifePathRoot: number, withSpans: boolean): readonly Challenge[] {
  const month = root(birth.month);
  const day = root(birth.day);
  const year = root(birth.year);
  const first = Math.abs(month - day);
  const second = Math.abs(day - year);
  const third = Math.abs(first - second);
  const fourth = Math.abs(month - year);
  if (!withSpans) return [timeless(first), timeless(second), timeless(third), timeless(fourth)];
  const firstEnd = firstPinnacleEnd(lifePathRoot);
  return [
    span(first, NO_MASTERS, birth.year, 0, firstEnd),
    span(second, NO_MASTERS, birth.year, firstEnd + 1, firstEnd + 9),
    span(third, NO_MASTERS, birth.year, firstEnd + 10, firstEnd + 18),
    span(fourth, NO_MASTERS, birth.year, firstEnd + 19, null),
  ];
}

const NO_MASTERS: readonly number[] = [];

function timeless(difference: number): Challenge {
  return TIMELESS[difference] as Challenge;
}

const TIMELESS: readonly Challenge[] = Array.from({ length: 9 }, (_, value) => Object.freeze({ value, total: value, chain: chain(value) }));
