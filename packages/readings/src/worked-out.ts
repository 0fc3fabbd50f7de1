import type { NumberResult, Step } from '@1numbers/engine';
import { digitSum } from './digits.ts';

/** A number whose way is known, though the engine gives it without. */
export function workedOut(value: number, steps: readonly Step[]): NumberResult {
  return { value, root: value, total: value, chain: [value], kind: 'plain', karmicDebt: null, display: `${value}`, steps };
}

/** The digit sums from one number down to another. */
export function digitSums(from: number, to: number): Step[] {
  const steps: Step[] = [];
  for (let at = from; at > to; at = digitSum(at)) {
    steps.push({ code: 'digit_sum', from: at, digits: [...String(at)].map(Number), to: digitSum(at) });
  }
  return steps;
}
