import { describe, expect, it } from 'vitest';
import { chordsOf, countsOf, pointOf, RING } from './figure-path.ts';

const letter = (value: number, role: 'vowel' | 'consonant' = 'consonant') => ({ value, role });

describe('pointOf', () => {
  it('puts 9 on top and 3 and 6 a third of the way round on either side', () => {
    expect(pointOf(9)).toEqual({ x: 0, y: -RING });
    expect(pointOf(3).y).toBeCloseTo(RING / 2, 1);
    expect(pointOf(6).x).toBeCloseTo(-pointOf(3).x, 5);
  });
});

describe('chordsOf', () => {
  it('joins each letter to the next', () => {
    expect(chordsOf([letter(9), letter(3, 'vowel')])).toEqual([{ from: pointOf(9), to: pointOf(3), vowel: true }]);
  });

  it('draws no line from a number to itself', () => {
    expect(chordsOf([letter(1), letter(1)])).toEqual([]);
  });

  it('takes the root of a value above 9', () => {
    expect(chordsOf([letter(400), letter(10)])).toEqual([{ from: pointOf(4), to: pointOf(1), vowel: false }]);
  });
});

describe('countsOf', () => {
  it('counts letters by number', () => {
    expect(countsOf([letter(1), letter(1), letter(9), letter(20)])).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 0, 1]);
  });
});
