import type { TABLE_VALUES } from '../request.ts';
import { defineSystem } from './define-system.ts';
import { alphabetOf, cycleOfNine, lettersInOrder } from './letter-table.ts';
import type { SystemDefinition } from './system.ts';

/** Cyrillic alphabets, each counted 1 to 9 over and over in its own order. Source: docs/methods/systems/cyrillic.md */
export const CYRILLIC_TABLES: Readonly<Record<(typeof TABLE_VALUES.cyrillic)[number], SystemDefinition>> = Object.freeze({
  russian33: cyrillic('А-ЕЁЖ-Я', 'АЕЁИОУЫЭЮЯ', {}),
  russian32: cyrillic('А-Я', 'АЕИОУЫЭЮЯ', { Ё: 'Е' }),
  ukrainian: cyrillic('А-ГҐДЕЄЖЗИІЇЙ-ЩЬЮЯ', 'АЕЄИІЇОУЮЯ', {}),
  bulgarian: cyrillic('А-ЪЬЮЯ', 'АЪОУЕИЮЯ', {}),
});

function cyrillic(alphabet: string, vowels: string, folds: Readonly<Record<string, string>>): SystemDefinition {
  return defineSystem({
    id: 'cyrillic',
    letters: lettersInOrder(alphabetOf(alphabet), cycleOfNine),
    vowels: [...vowels],
    masters: 'request',
    nameSum: 'addAll',
    folds,
    interval: [1, 9],
  });
}
