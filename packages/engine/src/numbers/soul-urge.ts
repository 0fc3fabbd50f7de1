import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { ReductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import type { Trace } from '../trace.ts';
import { nameSum } from './name-sum.ts';

/**
 * Soul urge: the vowels of the birth name. Null when the name has none; it is never 0.
 * Source: docs/methods/soul-urge.md
 */
export function soulUrge(name: CountedName, method: Methods['nameSum'], rules: ReductionRules, trace: Trace): NumberResult | null {
  return nameSum(name, 'vowels', method, rules, trace);
}
