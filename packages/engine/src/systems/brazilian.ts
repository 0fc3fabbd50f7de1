import { defineSystem } from './define-system.ts';
import { ENGLISH_VOWELS, lettersInGroups } from './letter-table.ts';

/** The Brazilian cabalistic table, where accents change the value of their letter. Source: docs/methods/systems/brazilian.md */
export const BRAZILIAN = defineSystem({
  id: 'brazilian',
  letters: lettersInGroups('1 AIJQY, 2 BKR, 3 CGLS, 4 DMT, 5 EHN, 6 UVWXÇ, 7 OZ, 8 FP'),
  vowels: ENGLISH_VOWELS,
  yAndW: true,
  masters: [11, 22],
  nameSum: 'addAll',
  marks: {
    '\u0303': { add: 3 }, // tilde
    '\u0301': { add: 2 }, // acute
    '\u0302': { add: 7 }, // circumflex
    '\u030A': { add: 7 }, // ring
    '\u0300': { times: 2 }, // grave
    '\u0308': { times: 2 }, // diaeresis
    "'": { add: 2 },
  },
  interval: [1, 8],
});
