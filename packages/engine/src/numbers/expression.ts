import type { NumberResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { ReductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import type { Trace } from '../trace.ts';
import { nameSum, nameTotal } from './name-sum.ts';

/**
 * Expression: all letters of the birth name. `kolel` adds one, or the number of words, to the total, as gematria may.
 * Source: docs/methods/expression.md
 */
export function expression(
  name: CountedName,
  methods: Pick<Methods, 'nameSum' | 'kolel'>,
  rules: ReductionRules,
  trace: Trace,
): NumberResult {
  return nameSum(name, 'all', methods.nameSum, rules, trace, kolelOf(name, methods.kolel)) as NumberResult;
}

/** What an expression reduces last. */
export function expressionTotal(name: CountedName, methods: Pick<Methods, 'nameSum' | 'kolel'>, masters: readonly number[]): number {
  return nameTotal(name, 'all', methods.nameSum, masters) + kolelOf(name, methods.kolel);
}

function kolelOf(name: CountedName, kolel: Methods['kolel']): number {
  if (kolel === 'none') return 0;
  return kolel === 'one' ? 1 : name.parts.length;
}
