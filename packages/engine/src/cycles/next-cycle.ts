import type { NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { resultOf, type Trace } from '../trace.ts';

/**
 * The cycle inside a cycle: the value of the year plus the month, or the value of the month plus the day.
 * Source: docs/methods/cycles/personal-cycles.md
 *
 * @example nextCycle(numberResult(10, PLAIN), 'universalYear', 'month', 11, PLAIN, null).chain //=> [12, 3]
 */
export function nextCycle(
  outer: NumberResult,
  outerId: string,
  unit: 'month' | 'day',
  unitNumber: number,
  rules: ReductionRules,
  trace: Trace,
): NumberResult {
  const total = outer.value + unitNumber;
  if (trace !== null) {
    trace.push({ code: 'take', of: `number:${outerId}`, value: outer.value });
    trace.push({ code: 'take', of: unit, value: unitNumber });
    trace.push({ code: 'add', terms: [outer.value, unitNumber], total });
  }
  return resultOf(total, rules, trace);
}
