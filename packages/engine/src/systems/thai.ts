import { defineSystem } from './define-system.ts';
import { lettersInGroups } from './letter-table.ts';

/** Thai name numerology: vowel signs and tone marks have values of their own. Source: docs/methods/systems/thai.md */
export const THAI = defineSystem({
  id: 'thai',
  letters: {
    ...lettersInGroups('1 กดทถภฤฦาำ, 2 ขชงบปเแ, 3 ฆตฑฒฃ, 4 คธญรษฅะโ, 5 ฉณฌนมหฎฬฮ, 6 จลวอใ, 7 ซศส, 8 ยพฟผฝ, 9 ฏฐไ'),
    // Vowel signs above and below: sara u, uu, i, mai han-akat, ue, ii, uee, maitaikhu.
    ...lettersInGroups('1 \u0E38, 2 \u0E39, 4 \u0E34\u0E31, 5 \u0E36, 7 \u0E35\u0E37, 8 \u0E47'),
    // Tone marks: mai ek, tho, chattawa, tri; and thanthakhat, which silences a letter.
    ...lettersInGroups('1 \u0E48, 2 \u0E49, 3 \u0E4B, 7 \u0E4A, 9 \u0E4C'),
  },
  vowels: null,
  masters: 'request',
  nameSum: 'addAll',
  marksAreLetters: true,
  interval: [1, 9],
});
