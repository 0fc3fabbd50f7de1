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
  return trace === null ? numberResult(total, rules) : tracedResult(numberResult(total, rules), trace);
}

function tracedResult({ value, root, total, chain, kind, karmicDebt, display }: NumberResult, trace: Step[]): NumberResult {
  traceReduction(chain, value, trace);
  // Written out: spreading a frozen object takes several times as long.
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

/** Two values that are added and reduced: what they are, and the workings written before. */
export type Sum = {
  readonly first: Ingredient;
  readonly second: Ingredient;
  readonly made: WeakMap<ReductionRules, Map<number, NumberResult>>;
};

/** @example sum('month', 'day').first //=> 'month' */
export function sum(first: Ingredient, second: Ingredient): Sum {
  return { first, second, made: new WeakMap() };
}

/**
 * Two values added and reduced. Most are reduced before, so that there are few sums of each kind: their workings are shared.
 *
 * @example sumOf(sum('month', 'day'), 7, 4, PLAIN, null).chain //=> [11, 2]
 */
export function sumOf(of: Sum, first: number, second: number, rules: ReductionRules, trace: Trace): NumberResult {
  if (trace === null) return numberResult(first + second, rules);
  if (first >= SHARED_BELOW || second >= SHARED_BELOW) return writeSum(of, first, second, rules, trace);
  const made = of.made.get(rules) ?? new Map<number, NumberResult>();
  const place = first * SHARED_BELOW + second;
  const known = made.get(place);
  if (known !== undefined) return known;
  const result = Object.freeze(writeSum(of, first, second, rules, trace));
  for (const step of Object.freeze(trace)) Object.freeze(step);
  of.made.set(rules, made.set(place, result));
  return result;
}

const SHARED_BELOW = 128;

function writeSum(of: Sum, first: number, second: number, rules: ReductionRules, trace: Step[]): NumberResult {
  const total = first + second;
  take(trace, of.first, first);
  take(trace, of.second, second);
  add(trace, Object.freeze([first, second]), total);
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
  const step = Object.freeze({ code: 'digit_sum' as const, from, digits: digitsOf(from), to: digitSum(from) });
  if (from < DIGIT_SUM_STEPS.length) DIGIT_SUM_STEPS[from] = step;
  return step;
}

const DIGIT_SUM_STEPS: (Step | undefined)[] = Array.from({ length: 10_000 });
