import type { LetterStep } from './answer.ts';
import type { CountedPart, LetterSystem } from './letters.ts';
import { type PartRoles, rolesOf, type VowelRules } from './vowels.ts';

/** Which letters of a name are added. */
export type Selection = 'all' | 'vowels' | 'consonants';

/** The letters of a part, once for each way to choose among them. The numbers of a chart share these. */
export type PartSteps = Readonly<Record<Selection | 'initial', readonly LetterStep[]>>;

/** A name with its letters counted and sorted into vowels and consonants, as every name number takes it. */
export type CountedName = {
  readonly parts: readonly CountedPart[];
  readonly roles: readonly PartRoles[];
  readonly system: LetterSystem;
  readonly vowelRules: VowelRules;
  /** Per selection the letter sums of the parts that have such letters, in order. */
  readonly totals: Readonly<Record<Selection, readonly number[]>>;
  /** The letters at work, written down by `letterSteps` when the first number asks for them. */
  steps: readonly PartSteps[] | null;
};

/** Counts the parts of a name. */
export function countName(parts: readonly CountedPart[], system: LetterSystem, vowelRules: VowelRules): CountedName {
  const roles = rolesOf(parts, system, vowelRules);
  return { parts, roles, system, vowelRules, totals: totalsOf(parts, roles), steps: null };
}

function totalsOf(parts: readonly CountedPart[], roles: readonly PartRoles[]): CountedName['totals'] {
  const all: number[] = [];
  const vowels: number[] = [];
  const consonants: number[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const { total, letters } = parts[index] as CountedPart;
    const { vowelTotal, vowelCount } = roles[index] as PartRoles;
    all.push(total);
    if (vowelCount > 0) vowels.push(vowelTotal);
    if (vowelCount < letters.length) consonants.push(total - vowelTotal);
  }
  return { all, vowels, consonants };
}
