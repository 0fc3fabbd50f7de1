import type { LetterStep } from './answer.ts';
import type { CountedPart, LetterSystem } from './letters.ts';
import { type PartRoles, rolesOf, type VowelRules } from './vowels.ts';

/** Which letters of a name are added. */
export type Selection = 'all' | 'vowels' | 'consonants';

/** The letters of a part at work, as they are added and as they are shown only. The numbers of a chart share these. */
export type PartSteps = { readonly counted: readonly LetterStep[]; readonly uncounted: readonly LetterStep[] };

/** A name with its letters counted and sorted into vowels and consonants, as every name number takes it. */
export type CountedName = {
  readonly parts: readonly CountedPart[];
  readonly roles: readonly PartRoles[];
  readonly system: LetterSystem;
  readonly vowelRules: VowelRules;
  /** The letters at work, written down by `traceLetters` when the first number asks for them. */
  steps: readonly PartSteps[] | null;
};

/** Counts the parts of a name. */
export function countName(parts: readonly CountedPart[], system: LetterSystem, vowelRules: VowelRules): CountedName {
  const roles = rolesOf(parts, system, vowelRules);
  return { parts, roles, system, vowelRules, steps: null };
}

/** The letter sum of one part; 0 where it has no letter of the selection. */
export function partTotal({ parts, roles }: CountedName, index: number, selection: Selection): number {
  const { total } = parts[index] as CountedPart;
  if (selection === 'all') return total;
  const { vowelTotal } = roles[index] as PartRoles;
  return selection === 'vowels' ? vowelTotal : total - vowelTotal;
}

/** The letter sums of the parts that have letters of the selection, in order. */
export function partTotals(name: CountedName, selection: Selection): number[] {
  const totals: number[] = [];
  for (let index = 0; index < name.parts.length; index += 1) {
    const total = partTotal(name, index, selection);
    if (total > 0) totals.push(total);
  }
  return totals;
}
