import type { NumberResult } from '../answer.ts';
import { PLAIN } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

/**
 * Subconscious self: 9 less the number of karmic lessons.
 * Source: docs/methods/subconscious-self.md
 *
 * @example subconsciousSelf([7], null).value //=> 8
 */
export function subconsciousSelf(karmicLessons: readonly number[], trace: Trace): NumberResult {
  const total = 9 - karmicLessons.length;
  if (trace !== null) {
    take(trace, 'karmic_lessons', karmicLessons.length);
    trace.push({ code: 'subtract', from: 9, by: karmicLessons.length, total });
  }
  return resultOf(total, PLAIN, trace);
}
