import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { letterSteps } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
import type { ReductionRules } from '../reduce.ts';
import { resultOf, type Trace } from '../trace.ts';

/**
 * The number of one part of the name: its letter sum, masters kept. First name and surname are found this way.
 * Source: docs/methods/first-name-and-surname.md
 */
export function partNumber(name: CountedName, index: number, rules: ReductionRules, trace: Trace): NumberResult {
  const part = name.parts[index] as CountedPart;
  trace?.push({ code: 'letters', part: index, text: part.text, letters: letterSteps(name, index, 'all'), total: part.total });
  return resultOf(part.total, rules, trace);
}
