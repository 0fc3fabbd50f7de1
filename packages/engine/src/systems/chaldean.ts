import { defineSystem } from './define-system.ts';
import { ENGLISH_VOWELS, lettersInGroups } from './letter-table.ts';

/** Cheiro's table: no letter is 9. Source: docs/methods/systems/chaldean.md */
export const CHALDEAN = defineSystem({
  id: 'chaldean',
  letters: lettersInGroups('1 AIJQY, 2 BKR, 3 CGLS, 4 DMT, 5 EHNX, 6 UVW, 7 OZ, 8 FP'),
  vowels: ENGLISH_VOWELS,
  yAndW: true,
  masters: 'chaldeanMasters',
  nameSum: 'addAll',
  interval: [1, 8],
});
