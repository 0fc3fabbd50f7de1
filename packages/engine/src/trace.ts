import type { Ingredient, NumberResult, Step } from './answer.ts';
import { digitSum, digitsOf, numberResult, type ReductionRules } from './reduce.ts';

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
  // Written out: spreading a frozen object takes several times as long.
  const { value, root, chain, kind, karmicDebt, display } = result;
  return { value, root, total, chain, kind, karmicDebt, display, steps: trace };
}

/** Appends what a step starts from, and its value. */
export function take(trace: Step[], of: Ingredient, value: number): void {
  trace.push({ code: 'take', of, value });
}

/** Appends a sum. */
export function add(trace: Step[], terms: readonly number[], total: number): void {
  trace.push({ code: 'add', terms, total });
}

/**
 * Two values added and reduced.
 *
 * @example sumOf(7, 'month', 4, 'day', PLAIN, null).chain //=> [11, 2]
 */
export function sumOf(
  first: number,
  firstOf: Ingredient,
  second: number,
  secondOf: Ingredient,
  rules: ReductionRules,
  trace: Trace,
): NumberResult {
  const total = first + second;
  if (trace !== null) {
    take(trace, firstOf, first);
    take(trace, secondOf, second);
    add(trace, [first, second], total);
  }
  return resultOf(total, rules, trace);
}

/** Appends the digit sums from the first member of a chain down to `value`, and says when `value` is a kept master. */
export function traceReduction(chain: readonly number[], value: number, trace: Step[]): void {
  for (let index = 0; chain[index] !== value && index + 1 < chain.length; index += 1) {
    trace.push(digitSumStep(chain[index] as number));
  }
  if (value > 9) trace.push({ code: 'keep_master', value });
}

/**
 * One digit sum, written down. Shared, as the same few sums come again and again.
 *
 * @example digitSumStep(29) //=> { code: 'digit_sum', from: 29, digits: [2, 9], to: 11 }
 */
export function digitSumStep(from: number): Step {
  const known = DIGIT_SUM_STEPS[from];
  if (known !== undefined) return known;
  const step = Object.freeze({ code: 'digit_sum' as const, from, digits: Object.freeze(digitsOf(from)), to: digitSum(from) });
  if (from < DIGIT_SUM_STEPS.length) DIGIT_SUM_STEPS[from] = step;
  return step;
}

const DIGIT_SUM_STEPS: (Step | undefined)[] = Array.from({ length: 10_000 });
