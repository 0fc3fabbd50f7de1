import { expect, it } from 'vitest';
import { ageDigit } from './age-digit.ts';

const during = (year: number) => ageDigit({ year: 1962, month: 7, day: 3 }, year, null);

it('adds the ages before and after the birthday of a calendar year', () => {
  // Decoz: who turns 28 has 27 + 28 = 55 → 1, who turns 21 has 41 → 5, who turns 45 has 89 → 8
  expect(during(1990).chain).toEqual([55, 10, 1]);
  expect(during(1983).chain).toEqual([41, 5]);
  expect(during(2007).chain).toEqual([89, 17, 8]);
});

it('is 0 in the year of birth, and 1 in the year after it', () => {
  // Nobody is younger than 0; then 0 + 1
  expect(during(1962).value).toBe(0);
  expect(during(1963).value).toBe(1);
});
