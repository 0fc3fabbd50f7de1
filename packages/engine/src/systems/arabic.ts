import type { TABLE_VALUES } from '../request.ts';
import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, lettersInOrder, spellingsInGroups } from './letter-table.ts';
import type { SystemDefinition } from './system.ts';

const MASHRIQI_ORDER = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const MAGHRIBI_ORDER = 'ابجدهوزحطيكلمنصعفضقرستثخذظغش';

/** Letters that the order lacks take the value of the letter they were made from; a lone hamza counts as alif. */
const DERIVED_LETTERS = spellingsInGroups('ا ء, ب پ, ج چ, ز ژ, ك گ, ت ٹ, د ڈ, ر ڑ');

/** Other spellings of one letter: of Arabic, of Persian and Urdu keyboards, and of Urdu alone. */
const FOLDS = spellingsInGroups('ا أإآٱ, و ؤ, ي ئىیےۓ, ه ةۀہۂۃھ, ك ک, ن ں');

/** The abjad in its eastern and its western order. Source: docs/methods/systems/arabic.md */
export const ARABIC_TABLES: Readonly<Record<(typeof TABLE_VALUES.arabic)[number], SystemDefinition>> = Object.freeze({
  mashriqi: abjad(MASHRIQI_ORDER),
  maghribi: abjad(MAGHRIBI_ORDER),
});

function abjad(order: string): SystemDefinition {
  const letters = lettersInOrder(order, alphabeticNumeral);
  const derived = Object.entries(DERIVED_LETTERS).map(([letter, base]): [string, number] => [letter, letters[base] as number]);
  return defineSystem({
    id: 'arabic',
    letters: { ...letters, ...Object.fromEntries(derived) },
    vowels: null,
    masters: 'request',
    nameSum: 'addAll',
    folds: FOLDS,
    interval: [1, 1000],
  });
}
