import { expect, it } from 'vitest';
import { hiddenPassion } from './hidden-passion.ts';

it('is the number that stands most often in the name', () => {
  // The inclusion table of JAMES PAUL MCCARTNEY
  expect(hiddenPassion([0, 5, 1, 4, 2, 3, 0, 2, 0, 1])).toEqual({ values: [1], count: 5 });
});

it('is all of them where several tie', () => {
  // Decoz: JOHANNES ALBERTUS DECOZ has 1 and 5 five times each
  expect(hiddenPassion([0, 5, 2, 3, 1, 5, 2, 0, 2, 1])).toEqual({ values: [1, 5], count: 5 });
});

it('forgets lesser numbers that tied before', () => {
  // 1 and 2 once, then 9 twice
  expect(hiddenPassion([0, 1, 1, 0, 0, 0, 0, 0, 0, 2])).toEqual({ values: [9], count: 2 });
});
