import { defineSystem } from './define-system.ts';
import { lettersInGroups } from './letter-table.ts';

/** Thai name numerology: vowel signs and tone marks have values of their own. Source: docs/methods/systems/thai.md */
export const THAI = defineSystem({
  id: 'thai',
  // The escapes are vowel signs above and below (sara u, uu, i, mai han-akat, ue, ii, uee, maitaikhu), tone marks (mai ek, tho,
  // chattawa, tri), and thanthakhat, which silences a letter.
  letters: lettersInGroups(
    '1 กดทถภฤฦาำ\u0E38\u0E48, 2 ขชงบปเแ\u0E39\u0E49, 3 ฆตฑฒฃ\u0E4B, 4 คธญรษฅะโ\u0E34\u0E31, 5 ฉณฌนมหฎฬฮ\u0E36, ' +
      '6 จลวอใ, 7 ซศส\u0E35\u0E37\u0E4A, 8 ยพฟผฝ\u0E47, 9 ฏฐไ\u0E4C',
  ),
  vowels: null,
  masters: 'request',
  nameSum: 'addAll',
  marksAreLetters: true,
  interval: [1, 9],
});
