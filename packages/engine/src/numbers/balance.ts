import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { traceLetters } from '../letter-steps.ts';
import { PLAIN } from '../reduce.ts';
import { add, resultOf, type Trace } from '../trace.ts';

/**
 * Balance: the initials of all parts added, always a single digit.
 * Source: docs/methods/balance.md
 */
export function balance(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (const { values } of name.parts) total += values[0] as number;
  if (trace !== null) {
    const initials = name.parts.map(({ values }) => values[0] as number);
    for (const [index, value] of initials.entries()) traceLetters(name, index, 'initial', value, trace);
    add(trace, initials, total);
  }
  return resultOf(total, PLAIN, trace);
}
