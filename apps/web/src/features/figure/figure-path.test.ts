import { describe, expect, it } from 'vitest';
import { chordsOf, countsOf, dateChords, pointOf, RING, starPath } from './figure-path.ts';

const letter = (value: number, role: 'vowel' | 'consonant' = 'consonant') => ({ value, role });

describe('pointOf', () => {
  it('puts 9 on top and 3 and 6 a third of the way round on either side', () => {
    expect(pointOf(9)).toEqual({ x: 0, y: -RING });
    expect(pointOf(3).y).toBeCloseTo(RING / 2, 1);
    expect(pointOf(6).x).toBeCloseTo(-pointOf(3).x, 5);
  });
});

describe('chordsOf', () => {
  it('joins each letter to the next, from point to point', () => {
    const [chord, ...rest] = chordsOf([letter(9), letter(3, 'vowel')]);
    expect(rest).toEqual([]);
    expect(chord?.of).toBe('vowel');
    expect(chord?.path.startsWith(`M${pointOf(9).x} ${pointOf(9).y}Q`)).toBe(true);
    expect(chord?.path.endsWith(` ${pointOf(3).x} ${pointOf(3).y}`)).toBe(true);
  });

  it('draws no line from a number to itself', () => {
    expect(chordsOf([letter(1), letter(1)])).toEqual([]);
  });

  it('takes the root of a value above 9', () => {
    expect(chordsOf([letter(400), letter(10)])).toEqual(chordsOf([letter(4), letter(1)]));
  });
});

describe('dateChords', () => {
  it('passes over hyphens and zeros and joins the rest: 1990-03-15 is 1 9 3 1 5', () => {
    expect(dateChords('1990-03-15')).toHaveLength(4);
  });

  it('draws nothing without a date', () => {
    expect(dateChords('')).toEqual([]);
  });
});

describe('starPath', () => {
  it('touches all nine points once', () => {
    expect(new Set(starPath().slice(1, -1).split('L')).size).toBe(9);
  });
});

describe('countsOf', () => {
  it('counts letters by number', () => {
    expect(countsOf([letter(1), letter(1), letter(9), letter(20)])).toEqual([0, 2, 1, 0, 0, 0, 0, 0, 0, 1]);
  });
});
