import { expect, it } from 'vitest';
import type { Step } from './answer.ts';
import { countName } from './counted-name.ts';
import { traceLetters } from './letter-steps.ts';
import { letterSystem } from './letters.ts';
import { readName } from './names.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';

const SYSTEM = letterSystem(PYTHAGOREAN);
const RULES = { yRule: 'decoz', wRule: 'consonant', letterOverrides: [{ index: 3, role: 'vowel' }] } as const;
const NAME = countName(readName('Ann Lee', SYSTEM, { hyphen: 'join', titles: 'drop', diacritics: 'base' }, '/name').parts, SYSTEM, RULES);

const lettersOf = (part: number, selection: 'all' | 'vowels' | 'consonants' | 'initial') => {
  const trace: Step[] = [];
  traceLetters(NAME, part, selection, 0, trace);
  return trace.flatMap((step) => (step.code === 'letters' ? step.letters : []));
};

it('writes down every letter, and counts those of the selection', () => {
  const counted = (selection: 'all' | 'vowels' | 'consonants' | 'initial') =>
    lettersOf(0, selection).map(({ letter, counted }) => (counted ? letter : '-'));
  expect(counted('all')).toEqual(['A', 'N', 'N']);
  expect(counted('vowels')).toEqual(['A', '-', '-']);
  expect(counted('consonants')).toEqual(['-', 'N', 'N']);
  expect(counted('initial')).toEqual(['A', '-', '-']);
});

it('counts places through the whole name, and says which letter a person settled', () => {
  // The fourth letter is the L of LEE, which the request calls a vowel
  expect(lettersOf(1, 'vowels').map(({ index, letter, role, why }) => [index, letter, role, why])).toEqual([
    [3, 'L', 'vowel', 'override'],
    [4, 'E', 'vowel', 'vowel_letter'],
    [5, 'E', 'vowel', 'vowel_letter'],
  ]);
});
