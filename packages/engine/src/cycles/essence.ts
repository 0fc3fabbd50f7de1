import type { Cycles, NumberResult } from '../answer.ts';
import type { ReductionRules } from '../reduce.ts';
import { add, resultOf, type Trace, take } from '../trace.ts';

/**
 * The essence: the values of the three transit letters, added and reduced by the rules.
 * Source: docs/methods/cycles/essence.md
 *
 * @example essence(transits([{ text: 'Tom', letters: 'TOM', values: [2, 6, 4], total: 12 }], 14), reductionRules([11, 22, 33], false), null).chain //=> [18, 9]
 */
export function essence(letters: NonNullable<Cycles['transits']>, rules: ReductionRules, trace: Trace): NumberResult {
  const physical = letters.physical.value;
  const mental = letters.mental.value;
  const spiritual = letters.spiritual.value;
  const total = physical + mental + spiritual;
  if (trace !== null) {
    take(trace, 'number:transits.physical', physical);
    take(trace, 'number:transits.mental', mental);
    take(trace, 'number:transits.spiritual', spiritual);
    add(trace, [physical, mental, spiritual], total);
  }
  return resultOf(total, rules, trace);
}
