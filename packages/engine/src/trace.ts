import type { NumberResult, Step } from './answer.ts';
import { digitsOf, numberResult, type ReductionRules } from './reduce.ts';

/** Where a working is written down; null when nobody asked for it, and then nothing is built. */
export type Trace = Step[] | null;

/**
 * The result of a total. With a trace, the reduction is appended to it and the result carries the whole trace as `steps`.
 *
 * @example resultOf(29, { masters: [11], debt: false }, []).steps //=> [{ code: 'digit_sum', from: 29, digits: [2, 9], to: 11 }, { code: 'keep_master', value: 11 }]
 */
export function resultOf(total: number, rules: ReductionRules, trace: Trace): NumberResult {
  const result = numberResult(total, rules);
  if (trace === null) return result;
  traceReduction(result.chain, result.value, trace);
  return { ...result, steps: trace };
}

/** Appends the digit sums from the first member of a chain down to `value`, and says when `value` is a kept master. */
export function traceReduction(chain: readonly number[], value: number, trace: Step[]): void {
  for (let index = 0; chain[index] !== value && index + 1 < chain.length; index += 1) {
    const from = chain[index] as number;
    trace.push({ code: 'digit_sum', from, digits: digitsOf(from), to: chain[index + 1] as number });
  }
  if (value > 9) trace.push({ code: 'keep_master', value });
}
