import type { NameNumber, Step } from '../answer.ts';
import { type ShownName, traceLetters } from '../letter-steps.ts';
import { type CountedPart, letterSystem } from '../letters.ts';
import { reduce, reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { CHALDEAN } from '../systems/chaldean.ts';
import { compoundMeaning } from '../systems/chaldean-compounds.ts';
import { add, resultOf, type Trace } from '../trace.ts';

/**
 * Name number: Chaldean letters of the name in use, by the letter sums of its words. The compound is the grand total of all letters, or
 * Cheiro's sum of the words' roots. No masters unless asked for (`masters` is then not empty); then words keep theirs too.
 * Source: docs/methods/name-number.md
 *
 * @example nameNumber([22, 13], { compound: 'grandTotal', compoundAbove52: 'extendedCheiro' }, [], null).display //=> '35/8'
 */
export function nameNumber(
  words: readonly number[],
  methods: Pick<Methods, 'compound' | 'compoundAbove52'>,
  masters: readonly number[],
  trace: Trace,
): NameNumber {
  let grandTotal = 0;
  let rootTotal = 0;
  for (let index = 0; index < words.length; index += 1) {
    grandTotal += words[index] as number;
    rootTotal += reduce(words[index] as number, masters);
  }
  // Cheiro reads a single word by its own compound.
  const wordRootCompound = words.length === 1 ? grandTotal : rootTotal;
  const byRoots = methods.compound === 'wordRoots' && words.length > 1;
  const compound = byRoots ? wordRootCompound : grandTotal;
  if (trace !== null && words.length > 1) add(trace, byRoots ? words.map((total) => reduce(total, masters)) : words, compound);
  const result = resultOf(compound, reductionRules(masters, false, true), trace);
  const meaning = compoundMeaning(compound, methods.compoundAbove52);
  if (trace !== null) return { ...result, compound, wordCompounds: words, wordRootCompound, meaning };
  // Written out: spreading a frozen object takes several times as long.
  const { value, root, total, chain, kind, karmicDebt, display } = result;
  return { value, root, total, chain, kind, karmicDebt, display, compound, wordCompounds: words, wordRootCompound, meaning };
}

/** Writes down the Chaldean letters of each word. */
export function traceWords(parts: readonly CountedPart[], { yRule, wRule }: Pick<Methods, 'yRule' | 'wRule'>, trace: Step[]): void {
  const name: ShownName = { parts, system: letterSystem(CHALDEAN), vowelRules: { yRule, wRule, letterOverrides: [] }, steps: null };
  for (let index = 0; index < parts.length; index += 1) {
    traceLetters(name, index, 'all', (parts[index] as CountedPart).total, trace);
  }
}
