import type { LetterStep, NumberResult } from '../answer.ts';
import type { CountedPart, LetterSystem } from '../letters.ts';
import { chain, type ReductionRules, reduce } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { resultOf, type Trace, traceReduction } from '../trace.ts';
import { isAmbiguous, letterReason, type PartRoles, roleOf, type VowelRules } from '../vowels.ts';

/** A name with its letters counted and sorted, as every name number takes it. */
export type CountedName = {
  readonly parts: readonly CountedPart[];
  readonly roles: readonly PartRoles[];
  readonly system: LetterSystem;
  readonly vowelRules: VowelRules;
};

/** Which letters of a name are added. */
export type Selection = 'all' | 'vowels' | 'consonants';

/**
 * The letter sums of the parts that have letters of the selection, in order.
 */
export function partTotals(name: CountedName, selection: Selection): number[] {
  const totals: number[] = [];
  for (let index = 0; index < name.parts.length; index += 1) {
    const part = name.parts[index] as CountedPart;
    const { vowelTotal, vowelCount } = name.roles[index] as PartRoles;
    if (selection === 'all') totals.push(part.total);
    else if (selection === 'vowels' && vowelCount > 0) totals.push(vowelTotal);
    else if (selection === 'consonants' && vowelCount < part.letters.length) totals.push(part.total - vowelTotal);
  }
  return totals;
}

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
  const totals = partTotals(name, selection);
  if (totals.length === 0) return null;
  if (trace !== null) traceLetters(name, selection, trace);
  const perWord = method === 'perWord' && totals.length > 1;
  let total = extra;
  for (const part of totals) total += perWord ? reduce(part, rules.masters) : part;
  if (trace !== null) traceSum(totals, perWord, rules, extra, total, trace);
  return resultOf(total, rules, trace);
}

/** Every letter of a part with its value, its role and why; `counted` marks the letters of the selection. */
export function letterSteps(name: CountedName, partIndex: number, selection: Selection): LetterStep[] {
  const part = name.parts[partIndex] as CountedPart;
  const { vowel } = name.roles[partIndex] as PartRoles;
  let offset = 0;
  for (let before = 0; before < partIndex; before += 1) offset += (name.parts[before] as CountedPart).letters.length;
  const steps: LetterStep[] = [];
  for (let at = 0; at < part.letters.length; at += 1) {
    const isVowel = vowel[at] as boolean;
    const counted = selection === 'all' || (selection === 'vowels') === isVowel;
    steps.push(letterStep(name, part, at, offset + at, isVowel, counted));
  }
  return steps;
}

function letterStep(name: CountedName, part: CountedPart, at: number, index: number, isVowel: boolean, counted: boolean): LetterStep {
  const reason = letterReason(part.letters, at, name.system, name.vowelRules);
  const declared = reason !== 'no_vowels_declared';
  const overridden = declared && (roleOf(reason, name.vowelRules.yRule) === 'vowel') !== isVowel;
  const step: LetterStep = {
    index,
    letter: part.letters[at] as string,
    value: part.values[at] as number,
    role: declared ? (isVowel ? 'vowel' : 'consonant') : null,
    why: overridden ? 'override' : reason,
    counted,
  };
  return isAmbiguous(reason) ? { ...step, ambiguous: true } : step;
}

function traceLetters(name: CountedName, selection: Selection, trace: NonNullable<Trace>): void {
  for (const [index, part] of name.parts.entries()) {
    const letters = letterSteps(name, index, selection);
    let total = 0;
    for (const step of letters) total += step.counted ? step.value : 0;
    trace.push({ code: 'letters', part: index, text: part.text, letters, total });
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
    trace.push({ code: 'take', of: 'kolel', value: extra });
    terms.push(extra);
  }
  if (terms.length > 1) trace.push({ code: 'add', terms, total });
}
