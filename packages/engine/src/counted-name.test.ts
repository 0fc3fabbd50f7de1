import { expect, it } from 'vitest';
import { countName, partTotal, partTotals } from './counted-name.ts';
import { letterSystem } from './letters.ts';
import { readName } from './names.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';

const SYSTEM = letterSystem(PYTHAGOREAN);
const { parts } = readName('Aio Ng', SYSTEM, { hyphen: 'join', titles: 'drop', diacritics: 'base' }, '/name');
const NAME = countName(parts, SYSTEM, { yRule: 'decoz', wRule: 'consonant', letterOverrides: [] });

it('adds the letters of a part, or its vowels or consonants; 0 where it has none', () => {
  // AIO is 1 + 9 + 6, NG 5 + 7
  expect([partTotal(NAME, 0, 'all'), partTotal(NAME, 0, 'vowels'), partTotal(NAME, 0, 'consonants')]).toEqual([16, 16, 0]);
  expect([partTotal(NAME, 1, 'all'), partTotal(NAME, 1, 'vowels'), partTotal(NAME, 1, 'consonants')]).toEqual([12, 0, 12]);
});

it('leaves out parts without such a letter', () => {
  expect(partTotals(NAME, 'all')).toEqual([16, 12]);
  expect(partTotals(NAME, 'vowels')).toEqual([16]);
});
