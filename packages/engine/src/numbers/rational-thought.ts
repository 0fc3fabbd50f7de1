import type { NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { sumOf, type Trace } from '../trace.ts';

/**
 * Rational thought: the number of the first name, as it stands, and the day of birth; masters are kept.
 * Source: Decoz; docs/methods/rational-thought.md
 */
export function rationalThought(firstName: NumberResult, day: number, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(firstName.value, 'number:firstName', day, 'day', rules, trace);
}
