import { expect, it } from 'vitest';
import { kua } from './kua.ts';

const of = (year: number, month: number, day: number, sex: 'female' | 'male') => kua({ year, month, day }, sex, null);

it('is 11 less the root of the year for a man, and 4 and that root for a woman', () => {
  // Traditional: 1976 → 23 → 5
  expect(of(1976, 6, 15, 'male').value).toBe(6);
  expect(of(1976, 6, 15, 'female').value).toBe(9);
});

it('counts a birth before 4 February for the year before, and warns where the true turn may differ by a day', () => {
  // 1989 → 27 → 9 and 11 − 9 = 2; 1990 → 19 → 10 → 1 and 11 − 1 = 10 → 1
  const days = [2, 3, 4, 5, 6].map((day) => of(1990, 2, day, 'male'));
  expect(days.map(({ value }) => value)).toEqual([2, 2, 1, 1, 1]);
  expect(days.map(({ warning }) => warning !== null)).toEqual([false, true, true, true, false]);
  expect(of(1990, 3, 4, 'male').warning).toBeNull();
});

it('reads a 5 as 2 for men and as 8 for women, both of the west', () => {
  // 10 January 1969 is of 1968 → 24 → 6: 11 − 6 = 5. 1990 → 1: 4 + 1 = 5.
  expect(of(1969, 1, 10, 'male')).toMatchObject({ value: 5, eightMansions: 2, group: 'west' });
  expect(of(1990, 3, 15, 'female')).toMatchObject({ value: 5, eightMansions: 8, group: 'west' });
});

it('holds after 2000 as before: 9 less the last two digits for a man, 6 and these for a woman', () => {
  // The familiar pair of rules for births from 2000 on, by roots
  const root = (number: number) => (number % 9 === 0 ? 9 : number % 9);
  for (let digits = 0; digits < 9; digits += 1) {
    expect(of(2000 + digits, 8, 20, 'male').value, String(digits)).toBe(root(9 - digits));
    expect(of(2000 + digits, 8, 20, 'female').value, String(digits)).toBe(root(6 + digits));
  }
});
