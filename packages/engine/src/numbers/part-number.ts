import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { traceLetters } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
import type { ReductionRules } from '../reduce.ts';
import { resultOf, type Trace } from '../trace.ts';

/**
 * The number of one part of the name: its letter sum, masters kept. First name and surname are found this way.
 * Source: docs/methods/first-name-and-surname.md
 */
export function partNumber(name: CountedName, index: number, rules: ReductionRules, trace: Trace): NumberResult {
  const { total } = name.parts[index] as CountedPart;
  if (trace !== null) traceLetters(name, index, 'all', total, trace);
  return resultOf(total, rules, trace);
}
