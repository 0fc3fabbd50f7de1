import { expect, it } from 'vitest';
import { bhagyank } from './bhagyank.ts';

it('adds all digits of the date, and shows the compound beside the root', () => {
  // Indian practice: 28 April 1975 is 36 → 9; 4 August 1961 is 29 → 11 → 2
  expect(bhagyank({ year: 1975, month: 4, day: 28 }, null)).toMatchObject({ total: 36, value: 9, display: '36/9' });
  expect(bhagyank({ year: 1961, month: 8, day: 4 }, null)).toMatchObject({ total: 29, value: 2, display: '29/2' });
});

it('keeps no master, though its total may be one', () => {
  // Albert Einstein, 14 March 1879: 1 + 4 + 3 + 1 + 8 + 7 + 9 = 33
  expect(bhagyank({ year: 1879, month: 3, day: 14 }, null)).toMatchObject({ total: 33, value: 6, kind: 'plain', display: '33/6' });
});

it('writes down the digits it adds, day before month before year', () => {
  expect(bhagyank({ year: 1961, month: 8, day: 4 }, []).steps).toContainEqual({ code: 'add', terms: [4, 8, 1, 9, 6, 1], total: 29 });
});
