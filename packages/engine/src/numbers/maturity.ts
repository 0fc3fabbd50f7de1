import type { NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { sum, sumOf, type Trace } from '../trace.ts';

/**
 * Maturity: Life Path and Expression added as they stand, so that a master counts as itself; masters are kept.
 * Source: docs/methods/maturity.md
 */
export function maturity(lifePath: NumberResult, expression: NumberResult, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(SUM, lifePath.value, expression.value, rules, trace);
}

const SUM = sum('number:lifePath', 'number:expression');
