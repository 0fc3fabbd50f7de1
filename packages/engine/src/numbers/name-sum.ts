import type { NumberResult } from '../answer.ts';
import type { CountedName, Selection } from '../counted-name.ts';
import { letterSteps } from '../letter-steps.ts';
import type { CountedPart } from '../letters.ts';
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
  const totals = name.totals[selection];
  if (totals.length === 0) return null;
  if (trace !== null) traceLetters(name, selection, trace);
  const total = nameTotal(totals, method, rules.masters, extra);
  if (trace !== null) traceSum(totals, isPerWord(totals, method), rules, extra, total, trace);
  return resultOf(total, rules, trace);
}

/** What a name sum reduces last: of the letter sums of its parts, in one of the two ways, and `extra`. */
export function nameTotal(totals: readonly number[], method: Methods['nameSum'], masters: readonly number[], extra: number): number {
  const perWord = isPerWord(totals, method);
  let total = extra;
  for (let index = 0; index < totals.length; index += 1) {
    const part = totals[index] as number;
    total += perWord ? reduce(part, masters) : part;
  }
  return total;
}

function isPerWord(totals: readonly number[], method: Methods['nameSum']): boolean {
  return method === 'perWord' && totals.length > 1;
}

function traceLetters(name: CountedName, selection: Selection, trace: NonNullable<Trace>): void {
  for (let index = 0; index < name.parts.length; index += 1) {
    const { text } = name.parts[index] as CountedPart;
    const letters = letterSteps(name, index, selection);
    let total = 0;
    for (const step of letters) total += step.counted ? step.value : 0;
    trace.push({ code: 'letters', part: index, text, letters, total });
  }
}

function traceSum(
  totals: readonly number[],
  perWord: boolean,
  rules: ReductionRules,
  extra: number,
  total: number,
  trace: NonNullable<Trace>,
): void {
  const terms = perWord ? totals.map((part) => reduce(part, rules.masters)) : [...totals];
  if (perWord) {
    for (const [index, part] of totals.entries()) traceReduction(chain(part), terms[index] as number, trace);
  }
  if (extra > 0) {
    take(trace, 'kolel', extra);
    terms.push(extra);
  }
  if (terms.length > 1) add(trace, terms, total);
}
