import { describe, expect, it } from 'vitest';
import { letterSystem } from './letters.ts';
import { CHALDEAN } from './systems/chaldean.ts';
import { GREEK } from './systems/greek.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';

/** Bit n for the number n. */
const bits = (...numbers: number[]) => numbers.reduce((set, number) => set | (1 << number), 0);

describe('a system made ready', () => {
  it('is the same object for the same definition, whatever was asked for meanwhile', () => {
    const first = letterSystem(PYTHAGOREAN);
    letterSystem(CHALDEAN);
    expect(letterSystem(PYTHAGOREAN)).toBe(first);
  });

  it('knows which of 1–9 its letters can be: no Chaldean letter is 9, and 10, 20 … 900 are 1, 2 … 9', () => {
    expect(letterSystem(PYTHAGOREAN).roots).toBe(bits(1, 2, 3, 4, 5, 6, 7, 8, 9));
    expect(letterSystem(CHALDEAN).roots).toBe(bits(1, 2, 3, 4, 5, 6, 7, 8));
    expect(letterSystem(GREEK).roots).toBe(bits(1, 2, 3, 4, 5, 6, 7, 8, 9));
  });
});
