import { expect, it } from 'vitest';
import { tantric } from './tantric.ts';

it('finds five numbers from the day, the month, two digits of the year, the year, and three of these', () => {
  // Yogi Bhajan, 27 December 1994: 9, 3, 94 → 13 → 4, 23 → 5, 9 + 3 + 5 = 17 → 8
  expect(tantric({ year: 1994, month: 12, day: 27 })).toEqual({ soul: 9, karma: 3, divineGift: 4, pastLife: 5, path: 8 });
});

it('keeps 10 and 11, as there are ten bodies and an eleventh, and nothing above', () => {
  expect(tantric({ year: 1994, month: 10, day: 11 })).toMatchObject({ soul: 11, karma: 10 });
  // 12 → 3; 29 → 11, which stays
  expect(tantric({ year: 1994, month: 12, day: 29 })).toMatchObject({ soul: 11, karma: 3 });
});

it('gives a divine gift of 0 in a year that ends in 00', () => {
  expect(tantric({ year: 2000, month: 1, day: 1 }).divineGift).toBe(0);
});
