import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { MethodOptions } from '../request.ts';

const of = (name: string, methods: MethodOptions = {}) => {
  const { numbers, missing } = computeChart({ name, methods, include: ['soulUrge'] });
  return { soulUrge: numbers?.soulUrge, missing };
};

it('adds the vowels, part by part', () => {
  // Decoz, THOMAS JOHN HANCOCK: O A 7, O 6, A O 7 make 20 → 2
  expect(of('Thomas John Hancock').soulUrge?.chain).toEqual([20, 2]);
});

it('can meet a master only word by word', () => {
  // Goodwin, CAROLYN SYLVIA YOUNG: 5 + 8 + 9 = 22; in one sum 14 + 17 + 9 = 40
  expect(of('Carolyn Sylvia Young').soulUrge).toMatchObject({ total: 22, value: 22 });
  expect(of('Carolyn Sylvia Young', { nameSum: 'addAll' }).soulUrge).toMatchObject({ total: 40, value: 4 });
});

it('is null, never 0, for a name without a vowel', () => {
  expect(of('Ng')).toEqual({ soulUrge: null, missing: { soulUrge: 'no_vowels' } });
});
