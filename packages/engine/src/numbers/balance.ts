import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { traceLetters } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
import { PLAIN } from '../reduce.ts';
import { add, resultOf, type Trace } from '../trace.ts';

/**
 * Balance: the initials of all parts added, always a single digit.
 * Source: docs/methods/balance.md
 */
export function balance(name: CountedName, trace: Trace): NumberResult {
  const initials = new Array<number>(name.parts.length);
  let total = 0;
  for (let index = 0; index < initials.length; index += 1) {
    const value = (name.parts[index] as CountedPart).values[0] as number;
    initials[index] = value;
    total += value;
    if (trace !== null) traceLetters(name, index, 'initial', value, trace);
  }
  if (trace !== null) add(trace, initials, total);
  return resultOf(total, PLAIN, trace);
}
