import { defineSystem } from './define-system.ts';
import { ENGLISH_VOWELS, lettersInGroups } from './letter-table.ts';

/** The Western table: the alphabet counted 1 to 9 over and over. Source: docs/methods/systems/pythagorean.md */
export const PYTHAGOREAN = defineSystem({
  id: 'pythagorean',
  letters: lettersInGroups('1 AJS, 2 BKT, 3 CLU, 4 DMV, 5 ENW, 6 FOX, 7 GPY, 8 HQZ, 9 IR'),
  vowels: ENGLISH_VOWELS,
  yAndW: true,
  masters: 'request',
  nameSum: 'request',
  interval: [1, 9],
});
