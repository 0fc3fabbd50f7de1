import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { CountedPart } from '../letters.ts';
import { PLAIN } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

/**
 * Habit challenge: the number of letters of the whole name, to a single digit.
 * Source: docs/methods/habit-challenge.md
 */
export function habitChallenge(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (let index = 0; index < name.parts.length; index += 1) total += (name.parts[index] as CountedPart).letters.length;
  if (trace !== null) take(trace, 'letter_count', total);
  return resultOf(total, PLAIN, trace);
}
