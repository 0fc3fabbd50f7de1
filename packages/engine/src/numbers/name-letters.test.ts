import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { ChartRequest } from '../request.ts';

const lessons = (request: ChartRequest) => {
  const { karmicLessons, subconsciousSelf } = computeChart(request).numbers ?? {};
  return [karmicLessons, subconsciousSelf?.value];
};

it('counts a number that is the root of no letter’s value as nobody’s lesson', () => {
  // Sumerian values are multiples of six, whose roots are 3, 6 and 9. ABC is 6, 12 → 3 and 18 → 9; A alone is 6.
  expect(lessons({ name: 'Abc', system: 'ordinal', methods: { table: 'sumerian' } })).toEqual([[], 9]);
  expect(lessons({ name: 'A', system: 'ordinal', methods: { table: 'sumerian' } })).toEqual([[3, 9], 7]);
  const system = { id: 'two-letters', letters: { A: 1, B: 5 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 9] } as const;
  expect(lessons({ name: 'Aa', system })).toEqual([[5], 8]);
  // No letter is 9 for Cheiro: AA lacks 2 to 8
  expect(lessons({ name: 'Aa', system: 'chaldean' })).toEqual([[2, 3, 4, 5, 6, 7, 8], 2]);
});
