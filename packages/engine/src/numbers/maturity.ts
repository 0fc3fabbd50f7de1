import type { NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { sumOf, type Trace } from '../trace.ts';

/**
 * Maturity: Life Path and Expression added as they stand, so that a master counts as itself; masters are kept.
 * Source: docs/methods/maturity.md
 */
export function maturity(lifePath: NumberResult, expression: NumberResult, rules: ReductionRules, trace: Trace): NumberResult {
  return sumOf(lifePath.value, 'number:lifePath', expression.value, 'number:expression', rules, trace);
}
