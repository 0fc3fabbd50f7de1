import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { letterSteps } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
import { PLAIN } from '../reduce.ts';
import { add, resultOf, type Trace } from '../trace.ts';

/**
 * Balance: the initials of all parts added, always a single digit.
 * Source: docs/methods/balance.md
 */
export function balance(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (const part of name.parts) total += part.values[0] as number;
  if (trace !== null) {
    for (let index = 0; index < name.parts.length; index += 1) {
      const { text, values } = name.parts[index] as CountedPart;
      trace.push({ code: 'letters', part: index, text, letters: letterSteps(name, index, 'initial'), total: values[0] as number });
    }
    add(
      trace,
      name.parts.map((part) => part.values[0] as number),
      total,
    );
  }
  return resultOf(total, PLAIN, trace);
}
