import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import { ALL_DIGITS } from '../digit-counts.ts';
import type { ChartRequest } from '../request.ts';
import { karmicLessons } from './karmic-lessons.ts';

const lessons = (request: ChartRequest) => {
  const { karmicLessons, subconsciousSelf } = computeChart(request).numbers ?? {};
  return [karmicLessons, subconsciousSelf?.value];
};

it('lists the numbers that do not stand in the name', () => {
  // Decoz: the inclusion tables of JOHANNES ALBERTUS DECOZ, who lacks 7, and of JAMES PAUL MCCARTNEY
  expect(karmicLessons([0, 5, 2, 3, 1, 5, 2, 0, 2, 1], ALL_DIGITS)).toEqual([7]);
  expect(karmicLessons([0, 5, 1, 4, 2, 3, 0, 2, 0, 1], ALL_DIGITS)).toEqual([6, 8]);
});

it('counts a number that is the root of no letter’s value as nobody’s lesson', () => {
  // Sumerian values are multiples of six, whose roots are 3, 6 and 9. ABC is 6, 12 → 3 and 18 → 9; A alone is 6.
  expect(lessons({ name: 'Abc', system: 'ordinal', methods: { table: 'sumerian' } })).toEqual([[], 9]);
  expect(lessons({ name: 'A', system: 'ordinal', methods: { table: 'sumerian' } })).toEqual([[3, 9], 7]);
  const system = { id: 'two-letters', letters: { A: 1, B: 5 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 9] } as const;
  expect(lessons({ name: 'Aa', system })).toEqual([[5], 8]);
  // No letter is 9 for Cheiro: AA lacks 2 to 8
  expect(lessons({ name: 'Aa', system: 'chaldean' })).toEqual([[2, 3, 4, 5, 6, 7, 8], 2]);
});
