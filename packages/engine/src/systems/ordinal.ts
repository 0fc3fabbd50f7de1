import { root } from '../reduce.ts';
import type { TABLE_VALUES } from '../request.ts';
import { defineSystem } from './define-system.ts';
import { alphabeticNumeral, cycleOfNine, ENGLISH_ALPHABET, ENGLISH_VOWELS, lettersInOrder } from './letter-table.ts';
import type { SystemDefinition } from './system.ts';

/** The English alphabet by place and what is derived from it. Source: docs/methods/systems/ordinal.md */
export const ORDINAL_TABLES: Readonly<Record<(typeof TABLE_VALUES.ordinal)[number], SystemDefinition>> = Object.freeze({
  ordinal: english((place) => place + 1, [1, 26]),
  reverse: english((place) => 26 - place, [1, 26]),
  fullReduction: english(cycleOfNine, [1, 9]),
  reverseFullReduction: english((place) => root(26 - place), [1, 9]),
  sumerian: english((place) => 6 * (place + 1), [6, 156]),
  extended: english(alphabeticNumeral, [1, 800]),
});

function english(valueAt: (place: number) => number, interval: readonly [number, number]): SystemDefinition {
  return defineSystem({
    id: 'ordinal',
    letters: lettersInOrder(ENGLISH_ALPHABET, valueAt),
    vowels: ENGLISH_VOWELS,
    yAndW: true,
    masters: 'request',
    nameSum: 'addAll',
    interval,
  });
}
