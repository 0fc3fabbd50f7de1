import { describe, expect, it } from 'vitest';
import { compoundMeaning } from './chaldean-compounds.ts';

const OWN = [...Array.from({ length: 23 }, (_, index) => index + 10), 37, 43, 51];

/** Cheiro's own identities for the compounds without a meaning of their own. */
const SAME_AS: Readonly<Record<number, number>> = {
  ...{ 33: 24, 34: 25, 35: 26, 36: 27, 38: 29, 39: 30, 40: 31, 41: 32, 42: 24 },
  ...{ 44: 26, 45: 27, 46: 37, 47: 29, 48: 30, 49: 31, 50: 32, 52: 43 },
};

describe('compoundMeaning', () => {
  it('has none for a single digit', () => {
    for (let total = 0; total <= 9; total += 1) expect(compoundMeaning(total, 'extendedCheiro')).toBeNull();
  });

  it('has none for what is no whole number from 0', () => {
    for (const total of [10.5, -12, Number.NaN, Number.POSITIVE_INFINITY]) expect(compoundMeaning(total, 'reReduce')).toBeNull();
  });

  it('gives every compound that Cheiro describes its own meaning, each with its own code', () => {
    const meanings = OWN.map((total) => compoundMeaning(total, 'asIs'));
    expect(meanings.map((meaning) => meaning?.compound)).toEqual(OWN);
    expect(new Set(meanings.map((meaning) => meaning?.code)).size).toBe(OWN.length);
  });

  it('reads the others as Cheiro says they are to be read', () => {
    const read = Object.fromEntries(Object.keys(SAME_AS).map((total) => [total, compoundMeaning(Number(total), 'asIs')?.compound]));
    expect(read).toEqual(SAME_AS);
  });

  it('covers 10 to 52 without a gap', () => {
    expect([...OWN, ...Object.keys(SAME_AS).map(Number)].sort((first, second) => first - second)).toEqual(
      Array.from({ length: 43 }, (_, index) => index + 10),
    );
  });

  it('carries the valence of the source', () => {
    const withValence = (valence: string) => OWN.filter((total) => compoundMeaning(total, 'asIs')?.valence === valence);
    expect(withValence('favourable')).toEqual([15, 17, 19, 21, 23, 24, 27, 32, 37, 51]);
    expect(withValence('mixed')).toEqual([10, 13, 14, 20, 25, 30]);
    expect(withValence('warning')).toEqual([11, 12, 16, 18, 22, 26, 28, 29, 31, 43]);
  });

  it('has none above 52 when compounds are read as they are', () => {
    expect(compoundMeaning(53, 'asIs')).toBeNull();
  });

  it('goes on above 52 with the nearest lower number of the series that has a meaning', () => {
    // 53, 44, 35, 26 · 54, 45, 36, 27 · 55, 46, 37 · 59, 50, 41, 32 · 60, 51 · 61, 52, 43 · 100, 91, …, 55, 46, 37.
    const read = [53, 54, 55, 59, 60, 61, 100].map((total) => compoundMeaning(total, 'extendedCheiro')?.compound);
    expect(read).toEqual([26, 27, 37, 32, 51, 43, 37]);
  });

  it('or adds the digits again until it is 52 or less', () => {
    // 59 → 14; 99 → 18; 88 → 16; 60 → 6, a single digit; 699 → 24.
    const read = [59, 99, 88, 60, 699].map((total) => compoundMeaning(total, 'reReduce')?.compound);
    expect(read).toEqual([14, 18, 16, undefined, 24]);
  });
});
