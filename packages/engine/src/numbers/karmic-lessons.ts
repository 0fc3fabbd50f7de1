import { digitsIn, presence, type Tally } from '../digit-counts.ts';

/**
 * Karmic lessons: the numbers of 1–9 that do not stand in the name. A number that is the root of no letter's value in the
 * system (9 in the Chaldean table) is nobody's lesson, so only `roots`, a set of bits, are looked at.
 * Source: docs/methods/karmic-lessons.md
 *
 * @example karmicLessons([0, 5, 1, 2, 1, 5, 1, 0, 1, 2], ALL_DIGITS) //=> [7]
 */
export function karmicLessons(inclusion: Tally, roots: number): readonly number[] {
  return digitsIn(roots & ~presence(inclusion));
}
