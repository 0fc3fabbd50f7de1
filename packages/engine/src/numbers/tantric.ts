import type { Numbers } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { digitSum } from '../reduce.ts';

/**
 * The tantric set of Yogi Bhajan: soul from the day, karma from the month, divine gift from the last two digits of the year,
 * past life from the year, path from soul, karma and past life. 10 and 11 are kept. A year that ends in 00 gives a divine gift of 0.
 * Source: docs/methods/tantric.md
 *
 * @example tantric({ year: 1994, month: 12, day: 27 }) //=> { soul: 9, karma: 3, divineGift: 4, pastLife: 5, path: 8 }
 */
export function tantric({ year, month, day }: CalendarDate): NonNullable<Numbers['tantric']> {
  const soul = toEleven(day);
  const karma = toEleven(month);
  const pastLife = toEleven(year);
  return { soul, karma, divineGift: toEleven(year % 100), pastLife, path: toEleven(soul + karma + pastLife) };
}

function toEleven(number: number): number {
  let value = number;
  while (value > 11) value = digitSum(value);
  return value;
}
