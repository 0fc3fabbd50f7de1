import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';

const of = (name: string) => computeChart({ name, include: ['balance'] }).numbers?.balance;

it('adds the initials of all parts, to a single digit', () => {
  // Decoz: T 2 + J 1 + H 8 = 11 → 2. The newer rule keeps no master.
  expect(of('Thomas John Hancock')).toMatchObject({ total: 11, value: 2, kind: 'plain' });
});

it('looks for no karmic debt', () => {
  // Decoz: J 1 + P 7 + H 8 = 16 → 7
  expect(of('John Peter Hancock')).toMatchObject({ total: 16, value: 7, karmicDebt: null });
});

it('has one initial for a double name, which is one part', () => {
  // J 1 + B 2; the P of PIERRE begins no part
  expect(of('Jean-Pierre Boisrond')?.total).toBe(3);
});
