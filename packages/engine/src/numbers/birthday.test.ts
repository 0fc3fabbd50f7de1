import { expect, it } from 'vitest';
import { reductionRules } from '../reduce.ts';
import { birthday } from './birthday.ts';

const RULES = reductionRules([11, 22, 33], true);
const on = (day: number) => birthday({ year: 1990, month: 3, day }, RULES, null);

it('is the day of birth, reduced, with the day itself as its total', () => {
  // 15 → 6, 28 → 10 → 1, 31 → 4
  expect([15, 28, 31].map((day) => on(day).value)).toEqual([6, 1, 4]);
  expect(on(28).total).toBe(28);
});

it('keeps the masters 11 and 22, and the 11 that 29 comes to', () => {
  // Decoz
  expect([11, 22, 29].map((day) => on(day).display)).toEqual(['11/2', '22/4', '11/2']);
});

it('is a karmic debt on the 13th, 14th, 16th and 19th, and on no other day', () => {
  // Decoz
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  expect(days.filter((day) => on(day).karmicDebt !== null)).toEqual([13, 14, 16, 19]);
});
