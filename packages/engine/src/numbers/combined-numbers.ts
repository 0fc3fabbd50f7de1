import type { NumberResult } from '../answer.ts';
import { PLAIN, type ReductionRules } from '../reduce.ts';
import { resultOf, sumOf, type Trace, take } from '../trace.ts';

/**
 * Maturity: Life Path and Expression added as they stand, so that a master counts as itself; masters are kept.
 * Source: docs/methods/maturity.md
 */
export function maturity(lifePath: NumberResult, expression: NumberResult, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(lifePath.value, 'number:lifePath', expression.value, 'number:expression', rules, trace);
}

/**
 * Rational thought: the number of the first name, as it stands, and the day of birth; masters are kept.
 * Source: Decoz; docs/methods/rational-thought.md
 */
export function rationalThought(firstName: NumberResult, day: number, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(firstName.value, 'number:firstName', day, 'day', rules, trace);
}

/**
 * Bridge: the difference between the roots of two numbers, 0–8. 0 is valid: nothing stands between them.
 * Source: Decoz; docs/methods/bridges.md
 */
export function bridge(first: NumberResult, second: NumberResult, firstId: string, secondId: string, trace: Trace): NumberResult {
  const from = Math.max(first.root, second.root);
  const by = Math.min(first.root, second.root);
  if (trace !== null) {
    take(trace, `number:${firstId}`, first.root);
    take(trace, `number:${secondId}`, second.root);
    trace.push({ code: 'subtract', from, by, total: from - by });
  }
  return resultOf(from - by, PLAIN, trace);
}

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
