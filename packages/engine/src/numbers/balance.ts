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
  let total = 0;
  for (let index = 0; index < name.parts.length; index += 1) total += initialOf(name, index);
  if (trace !== null) {
    for (let index = 0; index < name.parts.length; index += 1) traceLetters(name, index, 'initial', initialOf(name, index), trace);
    const initials = name.parts.map((_, index) => initialOf(name, index));
    add(trace, initials, total);
  }
  return resultOf(total, PLAIN, trace);
}

function initialOf({ parts }: CountedName, index: number): number {
  return (parts[index] as CountedPart).values[0] as number;
}
