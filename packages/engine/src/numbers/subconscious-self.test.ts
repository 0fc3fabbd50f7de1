import { expect, it } from 'vitest';
import { subconsciousSelf } from './subconscious-self.ts';

it('is 9 less the number of karmic lessons', () => {
  // Decoz: JOHANNES ALBERTUS DECOZ lacks 7, JAMES PAUL MCCARTNEY 6 and 8
  expect(subconsciousSelf([7], null).value).toBe(8);
  expect(subconsciousSelf([6, 8], null).value).toBe(7);
  expect(subconsciousSelf([], null).value).toBe(9);
});

it('goes below the 3 to 9 that authors describe where a name is very short', () => {
  // AA holds nothing but 1: eight lessons
  expect(subconsciousSelf([2, 3, 4, 5, 6, 7, 8, 9], null).value).toBe(1);
});

it('writes down what is taken from 9', () => {
  expect(subconsciousSelf([6, 8], []).steps).toEqual([
    { code: 'take', of: 'karmic_lessons', value: 2 },
    { code: 'subtract', from: 9, by: 2, total: 7 },
  ]);
});
