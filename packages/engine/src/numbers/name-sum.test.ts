import { expect, it } from 'vitest';
import { type CountedName, countName, type Selection } from '../counted-name.ts';
import { letterSystem } from '../letters.ts';
import { readName } from '../names.ts';
import { reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { PYTHAGOREAN } from '../systems/pythagorean.ts';
import { nameSum } from './name-sum.ts';

const SYSTEM = letterSystem(PYTHAGOREAN);
const RULES = reductionRules([11, 22, 33], true);

const counted = (name: string): CountedName => {
  const { parts } = readName(name, SYSTEM, { hyphen: 'join', titles: 'drop', diacritics: 'base' }, '/name');
  return countName(parts, SYSTEM, { yRule: 'decoz', wRule: 'consonant', letterOverrides: [] });
};
const sum = (name: string, method: Methods['nameSum'], selection: Selection = 'all', extra = 0) =>
  nameSum(counted(name), selection, method, RULES, null, extra);

it('reduces each part before it is added, or adds all letters at once', () => {
  // Goodwin, MARY JANE: 21 → 3 and 12 → 3 make 6; in one sum 33
  expect(sum('Mary Jane', 'perWord')?.total).toBe(6);
  expect(sum('Mary Jane', 'addAll')?.total).toBe(33);
});

it('takes the letter sum where only one part counts, as nothing is added to it', () => {
  expect(sum('Thomas', 'perWord')?.total).toBe(22);
  // AIO 1 + 9 + 6 = 16; NG has no vowel and so is no part of the sum
  expect(sum('Aio Ng', 'perWord', 'vowels')?.total).toBe(16);
});

it('is null, never 0, where no letter is of the selection, whatever is to be added', () => {
  expect(sum('Ng', 'perWord', 'vowels')).toBeNull();
  expect(sum('Ng', 'perWord', 'vowels', 1)).toBeNull();
});

it('adds the extra after the parts', () => {
  // 3 + 3 + 2
  expect(sum('Mary Jane', 'perWord', 'all', 2)?.total).toBe(8);
});

it('has the same root either way', () => {
  // Casting out nines
  for (const name of ['Mary Jane', 'Johann Sebastian Bach', 'Thomas Cruise Mapother']) {
    expect(sum(name, 'perWord')?.root, name).toBe(sum(name, 'addAll')?.root);
  }
});
