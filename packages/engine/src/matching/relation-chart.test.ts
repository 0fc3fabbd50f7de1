import { describe, expect, it } from 'vitest';
import { CONCORDS, NUMBER_RELATIONS, numberRelation, sharedConcord } from './relation-chart.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const PAIRS = NUMBERS.flatMap((first) => NUMBERS.map((second) => [first, second] as const));

describe('numberRelation', () => {
  it('lists what the printed chart lists, row by row', () => {
    const rows = NUMBERS.map((first) =>
      NUMBER_RELATIONS.map((relation) => NUMBERS.filter((second) => numberRelation(first, second) === relation).join('')).join(' '),
    );
    expect(rows).toEqual([
      '157 39 8 246',
      '248 36 9 157',
      '369 125  478',
      '248 67  1359',
      '157 39 8 246',
      '369 248  157',
      '157 4 9 2368',
      '248 6 15 379',
      '369 15 27 48',
    ]);
  });

  it('says the same in both directions', () => {
    for (const [first, second] of PAIRS) expect(numberRelation(first, second)).toBe(numberRelation(second, first));
  });
});

describe('sharedConcord', () => {
  it('puts each number into one of three concords', () => {
    expect(CONCORDS.flat().sort()).toEqual(NUMBERS);
    expect(NUMBERS.map((number) => sharedConcord(number, number)?.join(''))).toEqual(
      NUMBERS.map((number) => CONCORDS.find((concord) => concord.some((each) => each === number))?.join('')),
    );
  });

  it('is what the chart calls a natural match, and nothing else is', () => {
    for (const [first, second] of PAIRS) expect(sharedConcord(first, second) !== null).toBe(numberRelation(first, second) === 'natural');
  });
});
