import { expect, it } from 'vitest';
import { span } from './span.ts';

it('reduces its total and gives the years in which its ages are reached', () => {
  // Decoz: the third pinnacle of 15 May 1949 is 11 + 11 = 22; its first ends at 29, so it is read from 39 to 47
  expect(span(22, [11, 22, 33], 1949, 39, 47)).toEqual({
    value: 22,
    total: 22,
    chain: [22, 4],
    startAge: 39,
    endAge: 47,
    startYear: 1988,
    endYear: 1996,
  });
});

it('stays open without an end', () => {
  expect(span(6, [], 1949, 48, null)).toMatchObject({ startYear: 1997, endAge: null, endYear: null });
});
