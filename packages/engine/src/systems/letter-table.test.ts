import { describe, expect, it } from 'vitest';
import {
  alphabeticNumeral,
  alphabetOf,
  cycleOfNine,
  ENGLISH_ALPHABET,
  lettersInGroups,
  lettersInOrder,
  spellingsInGroups,
} from './letter-table.ts';

describe('letter tables', () => {
  it('reads groups of letters that share a value', () => {
    expect(lettersInGroups('1 AJ, 20 KÇ')).toEqual({ A: 1, J: 1, K: 20, Ç: 20 });
  });

  it('reads groups of characters that share a spelling', () => {
    expect(spellingsInGroups('SS ßẞ, AE Æ')).toEqual({ ß: 'SS', ẞ: 'SS', Æ: 'AE' });
  });

  it('values letters by their place', () => {
    expect(lettersInOrder('ΑΒΓ', (place) => 10 * place)).toEqual({ Α: 0, Β: 10, Γ: 20 });
  });

  it('spells ranges of an alphabet out, and leaves the letters between them', () => {
    expect(ENGLISH_ALPHABET).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(alphabetOf('А-ЕЁЖ-Я')).toBe('АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ');
    expect(alphabetOf('А-ГҐДЕЄЖЗИІЇЙ-ЩЬЮЯ')).toBe('АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ');
    expect(alphabetOf('А-ЪЬЮЯ')).toBe('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ');
    expect(alphabetOf('Α-ΕϚΖ-ΠϞΡΣ-ΩϠ')).toBe('ΑΒΓΔΕϚΖΗΘΙΚΛΜΝΞΟΠϞΡΣΤΥΦΧΨΩϠ');
  });

  it('counts places one to nine over and over', () => {
    expect([0, 8, 9, 17, 25].map(cycleOfNine)).toEqual([1, 9, 1, 9, 8]);
  });

  it('counts alphabetic numerals in units, tens, hundreds and thousands', () => {
    expect([0, 8, 9, 17, 18, 26, 27].map(alphabeticNumeral)).toEqual([1, 9, 10, 90, 100, 900, 1000]);
  });
});
