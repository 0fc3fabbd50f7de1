import type { NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { sum, sumOf, type Trace } from '../trace.ts';

/**
 * Rational thought: the number of the first name, as it stands, and the day of birth; masters are kept.
 * Source: Decoz; docs/methods/rational-thought.md
 */
export function rationalThought(firstName: NumberResult, day: number, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(SUM, firstName.value, day, rules, trace);
}

const SUM = sum('number:firstName', 'day');
