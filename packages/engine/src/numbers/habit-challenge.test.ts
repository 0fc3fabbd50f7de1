import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';

const of = (name: string) => computeChart({ name, include: ['habitChallenge'] }).numbers?.habitChallenge;

it('counts the letters of the whole name, to a single digit', () => {
  // Traditional: BARBARA ANN KELLY has 7 + 3 + 5 = 15 letters
  expect(of('Barbara Ann Kelly')?.chain).toEqual([15, 6]);
});

it('counts letters as they are folded: Æ is two', () => {
  // AESA
  expect(of('Æsa')?.total).toBe(4);
});

it('keeps no master', () => {
  // 6 + 5
  expect(of('Thomas Novak')).toMatchObject({ total: 11, value: 2 });
});
