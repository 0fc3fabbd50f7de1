import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, lettersInOrder } from './letter-table.ts';

/** The 27 numeral letters with stigma (6), koppa (90) and sampi (900) in their places. */
const NUMERALS = 'ΑΒΓΔΕϚΖΗΘΙΚΛΜΝΞΟΠϞΡΣΤΥΦΧΨΩϠ';

/** Greek isopsephy. Source: docs/methods/systems/greek.md */
export const GREEK = defineSystem({
  id: 'greek',
  letters: lettersInOrder(NUMERALS, alphabeticNumeral),
  vowels: [...'ΑΕΗΙΟΥΩ'],
  masters: 'request',
  nameSum: 'addAll',
  folds: { ς: 'Σ', Ϝ: 'Ϛ', Ϙ: 'Ϟ', Ϲ: 'Σ' },
  interval: [1, 900],
});
