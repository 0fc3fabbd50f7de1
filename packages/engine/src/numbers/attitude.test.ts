import { expect, it } from 'vitest';
import { attitude } from './attitude.ts';

const on = (month: number, day: number) => attitude({ year: 1990, month, day }, null);

it('adds month and day as numbers, to a single digit', () => {
  // McCants: 5 May is 10 → 1
  expect(on(5, 5).chain).toEqual([10, 1]);
});

it('keeps no master, though its total may be one', () => {
  // McCants: 22 November is 33 → 6
  expect(on(11, 22)).toMatchObject({ total: 33, value: 6, kind: 'plain' });
});

it('adds numbers, not their digits', () => {
  // 31 December: 12 + 31 = 43, where the digits alone would come to 1 + 2 + 3 + 1 = 7
  expect(on(12, 31).total).toBe(43);
});
