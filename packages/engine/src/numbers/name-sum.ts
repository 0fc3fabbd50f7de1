import type { NumberResult } from '../answer.ts';
import { type CountedName, partTotal, partTotals, type Selection } from '../counted-name.ts';
import { traceLetters } from '../letter-steps.ts';
import { chain, type ReductionRules, reduce } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { add, resultOf, type Trace, take, traceReduction } from '../trace.ts';

/**
 * Adds a name up. `perWord` reduces every part, keeping masters, and adds these; `addAll` adds all letters.
 * When exactly one part counts, its letter sum is the total. Null when no letter is of the selection.
 * `extra` is added to the total (the kolel of gematria).
 * Source: docs/methods/expression.md
 */
export function nameSum(
  name: CountedName,
  selection: Selection,
  method: Methods['nameSum'],
  rules: ReductionRules,
  trace: Trace,
  extra = 0,
): NumberResult | null {
  const total = nameTotal(name, selection, method, rules.masters);
  if (total === 0) return null;
  if (trace !== null) traceSum(name, selection, method, rules, extra, total + extra, trace);
  return resultOf(total + extra, rules, trace);
}

/** What a name sum reduces last, without an extra; 0 when no letter is of the selection. */
export function nameTotal(name: CountedName, selection: Selection, method: Methods['nameSum'], masters: readonly number[]): number {
  let sum = 0;
  let reduced = 0;
  let counting = 0;
  for (let index = 0; index < name.parts.length; index += 1) {
    const total = partTotal(name, index, selection);
    if (total === 0) continue;
    counting += 1;
    sum += total;
    reduced += reduce(total, masters);
  }
  return method === 'perWord' && counting > 1 ? reduced : sum;
}

function traceSum(
  name: CountedName,
  selection: Selection,
  method: Methods['nameSum'],
  rules: ReductionRules,
  extra: number,
  total: number,
  trace: NonNullable<Trace>,
): void {
  for (let index = 0; index < name.parts.length; index += 1) {
    traceLetters(name, index, selection, partTotal(name, index, selection), trace);
  }
  const totals = partTotals(name, selection);
  const perWord = method === 'perWord' && totals.length > 1;
  const terms = perWord ? totals.map((part) => reduce(part, rules.masters)) : totals;
  if (perWord) {
    for (let index = 0; index < totals.length; index += 1) traceReduction(chain(totals[index] as number), terms[index] as number, trace);
  }
  if (extra > 0) take(trace, 'kolel', extra);
  if (terms.length > 1 || extra > 0) add(trace, extra > 0 ? [...terms, extra] : terms, total);
}
