import type { NameNumber } from '../answer.ts';
import { countName } from '../counted-name.ts';
import { letterSteps } from '../letter-steps.ts';
import { type CountedPart, letterSystem } from '../letters.ts';
import { reduce, reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { CHALDEAN } from '../systems/chaldean.ts';
import { compoundMeaning } from '../systems/chaldean-compounds.ts';
import { add, resultOf, type Trace } from '../trace.ts';

/**
 * Name number: Chaldean letters of the name in use. The compound is the grand total of all letters, or Cheiro's sum of
 * the words' roots. No masters unless asked for (`masters` is then not empty); then words keep theirs too.
 * Source: docs/methods/name-number.md
 */
export function nameNumber(
  parts: readonly CountedPart[],
  methods: Pick<Methods, 'compound' | 'compoundAbove52' | 'yRule' | 'wRule'>,
  masters: readonly number[],
  trace: Trace,
): NameNumber {
  const wordCompounds: number[] = [];
  let grandTotal = 0;
  let rootTotal = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const { total } = parts[index] as CountedPart;
    wordCompounds.push(total);
    grandTotal += total;
    rootTotal += reduce(total, masters);
  }
  // Cheiro reads a single word by its own compound.
  const wordRootCompound = wordCompounds.length === 1 ? grandTotal : rootTotal;
  const byRoots = methods.compound === 'wordRoots' && wordCompounds.length > 1;
  const compound = byRoots ? wordRootCompound : grandTotal;
  if (trace !== null) {
    traceWords(parts, methods, byRoots ? wordCompounds.map((total) => reduce(total, masters)) : wordCompounds, compound, trace);
  }
  const { value, root, total, chain, kind, karmicDebt, display, steps } = resultOf(compound, reductionRules(masters, false, true), trace);
  const own = { compound, wordCompounds, wordRootCompound, meaning: compoundMeaning(compound, methods.compoundAbove52) };
  // Written out: spreading a frozen object takes several times as long.
  const shared = { value, root, total, chain, kind, karmicDebt, display };
  return steps === undefined ? { ...shared, ...own } : { ...shared, steps, ...own };
}

function traceWords(
  parts: readonly CountedPart[],
  { yRule, wRule }: Pick<Methods, 'yRule' | 'wRule'>,
  terms: readonly number[],
  total: number,
  trace: NonNullable<Trace>,
): void {
  const name = countName(parts, letterSystem(CHALDEAN), { yRule, wRule, letterOverrides: [] });
  for (const [index, part] of parts.entries()) {
    trace.push({ code: 'letters', part: index, text: part.text, letters: letterSteps(name, index, 'all'), total: part.total });
  }
  if (terms.length > 1) add(trace, terms, total);
}
