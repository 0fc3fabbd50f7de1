import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';

const of = (name: string) => {
  const { numbers, missing } = computeChart({ name, include: ['firstName', 'surname'] });
  return { firstName: numbers?.firstName, surname: numbers?.surname, missing };
};

it('adds the letters of the first and of the last part, each on its own, and keeps masters', () => {
  // French school: JEANPIERRE 56 → 11, BOISROND 42 → 6
  expect(of('Jean-Pierre Boisrond')).toMatchObject({ firstName: { total: 56, value: 11 }, surname: { total: 42, value: 6 } });
  // Decoz: THOMAS 22; HANCOCK 28 → 10 → 1. What stands between is in neither.
  expect(of('Thomas John Hancock')).toMatchObject({ firstName: { total: 22, value: 22 }, surname: { total: 28, value: 1 } });
});

it('looks for no karmic debt', () => {
  // ALI is 1 + 3 + 9 = 13
  expect(of('Ali Baba').firstName).toMatchObject({ total: 13, value: 4, karmicDebt: null });
});

it('takes a single part for a first name', () => {
  expect(of('Thomas')).toMatchObject({ firstName: { value: 22 }, surname: null, missing: { surname: 'single_part' } });
});
