import { expect, it } from 'vitest';
import { ALL_DIGITS, countDate, countDigits, digitCounts, digitsIn, digitsPresent, newTally, presence } from './digit-counts.ts';

it('counts the digits of a date as it is written without leading zeros, and collects the zeros where nobody looks', () => {
  // 15 3 1990: 1 twice, 3, 5, 9 twice, and one 0
  const tally = countDate({ year: 1990, month: 3, day: 15 });
  expect(tally).toEqual([1, 2, 0, 1, 0, 1, 0, 0, 0, 2]);
  expect(digitCounts(tally)).toEqual({ 1: 2, 2: 0, 3: 1, 4: 0, 5: 1, 6: 0, 7: 0, 8: 0, 9: 2 });
});

it('counts two digits of a year where it is given these', () => {
  expect(countDate({ year: 1990, month: 3, day: 15 }, 90)).toEqual([1, 1, 0, 1, 0, 1, 0, 0, 0, 1]);
});

it('adds to what was counted before, and nothing for 0', () => {
  const tally = newTally();
  countDigits(tally, 0);
  countDigits(tally, 121);
  expect(tally).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 0, 0]);
});

it('tells which of 1–9 are there, and which are not', () => {
  const set = presence([7, 2, 0, 1, 0, 0, 0, 0, 0, 0]);
  expect(digitsIn(set)).toEqual([1, 3]);
  expect(digitsIn(ALL_DIGITS & ~set)).toEqual([2, 4, 5, 6, 7, 8, 9]);
  expect([digitsPresent(set, '123'), digitsPresent(set, '456')]).toEqual([2, 0]);
});
