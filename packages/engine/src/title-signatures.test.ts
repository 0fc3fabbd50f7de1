import { expect, it } from 'vitest';
import { mayBeTitle } from './title-signatures.ts';
import { SUFFIXES, TITLES } from './titles.ts';

it('never says no to a title or suffix, in any case', () => {
  for (const word of [...TITLES, ...SUFFIXES]) {
    for (const written of [word, word.toLowerCase()]) expect(mayBeTitle(`x ${written} y`, 2, 2 + word.length), written).toBe(true);
  }
});

it('says no to words of another length or with other ends', () => {
  for (const word of ['Thomas', 'Hancock', 'Ada', 'Wolfeschlegelstein']) expect(mayBeTitle(word, 0, word.length), word).toBe(false);
});
