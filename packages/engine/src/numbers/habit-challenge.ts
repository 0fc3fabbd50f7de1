import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { PLAIN } from '../reduce.ts';
import { resultOf, type Trace, take } from '../trace.ts';

/**
 * Habit challenge: the number of letters of the whole name, to a single digit.
 * Source: docs/methods/habit-challenge.md
 */
export function habitChallenge(name: CountedName, trace: Trace): NumberResult {
  let total = 0;
  for (const part of name.parts) total += part.letters.length;
  if (trace !== null) take(trace, 'letter_count', total);
  return resultOf(total, PLAIN, trace);
}
