import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { ChartRequest } from '../request.ts';

const of = (request: ChartRequest) => Object.values(computeChart({ ...request, include: ['inclusion'] }).numbers?.inclusion ?? {});

it('counts how often each of 1–9 stands in the name', () => {
  // Decoz: J A S A A, T, U L C C, M M, E N E, none, P Y, none, R
  expect(of({ name: 'James Paul McCartney' })).toEqual([5, 1, 4, 2, 3, 0, 2, 0, 1]);
});

it('counts a value above 9 by its root', () => {
  // Greek Ι 10, Κ 20 and Ρ 100 are 1, 2 and 1
  expect(of({ name: 'Ικρ', system: 'greek' })).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0]);
});
