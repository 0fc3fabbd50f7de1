import type { Digit, DigitCounts, LetterStep } from './answer.ts';
import type { CountedPart, LetterSystem } from './letters.ts';
import { root } from './reduce.ts';
import { isAmbiguous, letterReason, type PartRoles, roleOf, rolesOf, type VowelRules } from './vowels.ts';

/** Which letters of a name are added. */
export type Selection = 'all' | 'vowels' | 'consonants';

/** A name with its letters counted and sorted into vowels and consonants, as every name number takes it. */
export type CountedName = {
  readonly parts: readonly CountedPart[];
  readonly roles: readonly PartRoles[];
  readonly system: LetterSystem;
  readonly vowelRules: VowelRules;
  /** Per selection the letter sums of the parts that have such letters, in order. */
  readonly totals: Readonly<Record<Selection, readonly number[]>>;
  /** How often each of 1–9 stands in the name; a value above 9 counts by its root. */
  readonly counts: () => DigitCounts;
  /** Every letter of a part with its value, its role and why; `counted` marks the letters of the selection. */
  readonly letterSteps: (part: number, selection: Selection) => readonly LetterStep[];
};

/** Counts the parts of a name. What only some numbers need is worked out when one of them asks, and then kept. */
export function countName(parts: readonly CountedPart[], system: LetterSystem, vowelRules: VowelRules): CountedName {
  const roles = rolesOf(parts, system, vowelRules);
  let counts: DigitCounts | null = null;
  let steps: readonly StepPair[][] | null = null;
  return {
    parts,
    roles,
    system,
    vowelRules,
    totals: totalsOf(parts, roles),
    counts: () => {
      counts ??= digitCounts(parts);
      return counts;
    },
    letterSteps: (part, selection) => {
      steps ??= stepPairs(parts, roles, system, vowelRules);
      return chooseSteps(steps[part] as readonly StepPair[], (roles[part] as PartRoles).vowel, selection);
    },
  };
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

function digitCounts(parts: readonly CountedPart[]): DigitCounts {
  const counts: Record<Digit, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 };
  for (const { values } of parts) {
    for (let index = 0; index < values.length; index += 1) counts[root(values[index] as number) as unknown as Digit] += 1;
  }
  return counts;
}

/** A letter as it is shown where it counts and where it does not; the numbers of a chart share these. */
type StepPair = { readonly counted: LetterStep; readonly uncounted: LetterStep };

function stepPairs(parts: readonly CountedPart[], roles: readonly PartRoles[], system: LetterSystem, vowelRules: VowelRules): StepPair[][] {
  let index = 0;
  return parts.map((part, partIndex) => {
    const { vowel } = roles[partIndex] as PartRoles;
    const pairs: StepPair[] = [];
    for (let at = 0; at < part.letters.length; at += 1) {
      pairs.push(stepPair(part, at, index, vowel[at] as boolean, system, vowelRules));
      index += 1;
    }
    return pairs;
  });
}

function stepPair(
  part: CountedPart,
  at: number,
  index: number,
  isVowel: boolean,
  system: LetterSystem,
  { yRule, wRule }: VowelRules,
): StepPair {
  const reason = letterReason(part.letters, at, system, { yRule, wRule });
  const declared = reason !== 'no_vowels_declared';
  const overridden = (roleOf(reason, yRule) === 'vowel') !== isVowel;
  const letter = part.letters[at] as string;
  const value = part.values[at] as number;
  const role = declared ? (isVowel ? 'vowel' : 'consonant') : null;
  const why = overridden ? 'override' : reason;
  if (!isAmbiguous(reason)) {
    return { counted: { index, letter, value, role, why, counted: true }, uncounted: { index, letter, value, role, why, counted: false } };
  }
  return {
    counted: { index, letter, value, role, why, ambiguous: true, counted: true },
    uncounted: { index, letter, value, role, why, ambiguous: true, counted: false },
  };
}

function chooseSteps(pairs: readonly StepPair[], vowel: readonly boolean[], selection: Selection): LetterStep[] {
  const steps: LetterStep[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const { counted, uncounted } = pairs[at] as StepPair;
    steps.push(selection === 'all' || (selection === 'vowels') === vowel[at] ? counted : uncounted);
  }
  return steps;
}
