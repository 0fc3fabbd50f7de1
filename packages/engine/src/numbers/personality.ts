import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { ReductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import type { Trace } from '../trace.ts';
import { nameSum } from './name-sum.ts';

/**
 * Personality: the consonants of the birth name. Null when the name has none.
 * Source: docs/methods/personality.md
 */
export function personality(name: CountedName, method: Methods['nameSum'], rules: ReductionRules, trace: Trace): NumberResult | null {
  return nameSum(name, 'consonants', method, rules, trace);
}
