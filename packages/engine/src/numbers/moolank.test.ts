import { expect, it } from 'vitest';
import { moolank } from './moolank.ts';

const on = (day: number) => moolank({ year: 1975, month: 4, day }, null);

it('is the root of the day', () => {
  // Indian practice: the 28th is 10 → 1, the 4th is 4
  expect(on(28).chain).toEqual([28, 10, 1]);
  expect(on(4).value).toBe(4);
});

it('keeps no master and looks for no debt', () => {
  expect(on(29)).toMatchObject({ value: 2, kind: 'plain' });
  expect(on(19)).toMatchObject({ value: 1, karmicDebt: null });
});
