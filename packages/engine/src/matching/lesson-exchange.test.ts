import { expect, it } from 'vitest';
import { digitCounts } from '../digit-counts.ts';
import { exchangeLessons, type NameLessons } from './lesson-exchange.ts';

/** A name that lacks these numbers and has every other once. */
function lacking(...karmicLessons: number[]): NameLessons {
  return { karmicLessons, inclusion: digitCounts([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => (karmicLessons.includes(digit) ? 0 : 1))) };
}

it('fills what one name lacks and the other has, and shares what both lack', () => {
  expect(exchangeLessons(lacking(2, 4, 7), lacking(4, 8))).toEqual({ secondFills: [2, 7], firstFills: [8], shared: [4] });
  expect(exchangeLessons(lacking(4, 8), lacking(2, 4, 7))).toEqual({ secondFills: [8], firstFills: [2, 7], shared: [4] });
});

it('has nothing to exchange where nothing is lacking', () => {
  expect(exchangeLessons(lacking(), lacking())).toEqual({ secondFills: [], firstFills: [], shared: [] });
});
