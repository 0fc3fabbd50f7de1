import type { NumberResult } from '../answer.ts';
import { PLAIN } from '../reduce.ts';
import { sum, sumOf, type Trace } from '../trace.ts';

/**
 * The relationship number: the Life Paths of two people added as they stand and reduced to a single digit, 1–9; no master is kept.
 * Source: Western practice; docs/methods/things/compatibility.md
 *
 * @example relationshipNumber(numberResult(5, PLAIN), numberResult(7, PLAIN), null).chain //=> [12, 3]
 */
export function relationshipNumber(first: NumberResult, second: NumberResult, trace: Trace): NumberResult {
  return sumOf(SUM, first.value, second.value, PLAIN, trace);
}

const SUM = sum('number:lifePath', 'number:lifePath');
