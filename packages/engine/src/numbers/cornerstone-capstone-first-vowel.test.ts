import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { MethodOptions } from '../request.ts';

const of = (name: string, methods: MethodOptions = {}) => {
  const { numbers, missing } = computeChart({ name, methods, include: ['cornerstone', 'capstone', 'firstVowel'] });
  return { ...numbers, missing };
};

it('takes the first letter, the last letter and the first vowel of the first name', () => {
  // Decoz: THOMAS has T, S and O
  expect(of('Thomas John Hancock')).toMatchObject({
    cornerstone: { letter: 'T', value: 2 },
    capstone: { letter: 'S', value: 1 },
    firstVowel: { letter: 'O', value: 6 },
  });
});

it('takes letters as they are folded', () => {
  expect(of('Łukasz').cornerstone).toEqual({ letter: 'L', value: 3 });
});

it('follows the rule for Y, as the Soul Urge does', () => {
  // Decoz: the Y of LYNN is the only vowel of its syllable
  expect(of('Lynn').firstVowel).toEqual({ letter: 'Y', value: 7 });
  expect(of('Lynn Ada', { yRule: 'consonant' })).toMatchObject({ firstVowel: null, missing: { firstVowel: 'no_vowels' } });
});
