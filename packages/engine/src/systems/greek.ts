import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, alphabetOf, lettersInOrder, spellingsInGroups } from './letter-table.ts';

/** The 27 numeral letters with stigma (6), koppa (90) and sampi (900) in their places. */
const NUMERALS = alphabetOf('Α-ΕϚΖ-ΠϞΡΣ-ΩϠ');

/** Greek isopsephy. Source: docs/methods/systems/greek.md */
export const GREEK = defineSystem({
  id: 'greek',
  letters: lettersInOrder(NUMERALS, alphabeticNumeral),
  vowels: [...'ΑΕΗΙΟΥΩ'],
  masters: 'request',
  nameSum: 'addAll',
  folds: spellingsInGroups('Σ ςϹ, Ϛ Ϝ, Ϟ Ϙ'),
  interval: [1, 900],
});
