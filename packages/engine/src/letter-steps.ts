import type { LetterStep, Step } from './answer.ts';
import type { CountedName, PartSteps } from './counted-name.ts';
import type { CountedPart } from './letters.ts';
import { isAmbiguous, isVowelAt, letterReason, roleOf } from './vowels.ts';

/**
 * Appends the letters of a part, each with its value, its role and why. Those of the selection are marked as counted, and add
 * up to `total`.
 */
export function traceLetters(name: CountedName, part: number, selection: keyof PartSteps, total: number, trace: Step[]): void {
  name.steps ??= stepsOf(name);
  const { text } = name.parts[part] as CountedPart;
  trace.push({ code: 'letters', part, text, letters: (name.steps[part] as PartSteps)[selection], total });
}

function stepsOf(name: CountedName): PartSteps[] {
  const steps: PartSteps[] = [];
  let offset = 0;
  for (let index = 0; index < name.parts.length; index += 1) {
    const part = name.parts[index] as CountedPart;
    steps.push(partSteps(name, part, offset));
    offset += part.letters.length;
  }
  return steps;
}

function partSteps(name: CountedName, part: CountedPart, offset: number): PartSteps {
  const all: LetterStep[] = [];
  const vowels: LetterStep[] = [];
  const consonants: LetterStep[] = [];
  const initial: LetterStep[] = [];
  for (let at = 0; at < part.letters.length; at += 1) {
    const isVowel = isVowelAt(part.letters, at, name.system, name.vowelRules, offset);
    const counted = countedStep(name, part, at, isVowel, offset + at);
    const uncounted = uncountedStep(counted);
    all.push(counted);
    vowels.push(isVowel ? counted : uncounted);
    consonants.push(isVowel ? uncounted : counted);
    initial.push(at === 0 ? counted : uncounted);
  }
  return { all, vowels, consonants, initial };
}

function countedStep({ system, vowelRules }: CountedName, part: CountedPart, at: number, isVowel: boolean, index: number): LetterStep {
  const reason = letterReason(part.letters, at, system, vowelRules);
  const declared = reason !== 'no_vowels_declared';
  const overridden = (roleOf(reason, vowelRules.yRule) === 'vowel') !== isVowel;
  const letter = part.letters[at] as string;
  const value = part.values[at] as number;
  const role = declared ? (isVowel ? 'vowel' : 'consonant') : null;
  const why = overridden ? 'override' : reason;
  return isAmbiguous(reason)
    ? { index, letter, value, role, why, ambiguous: true, counted: true }
    : { index, letter, value, role, why, counted: true };
}

function uncountedStep({ index, letter, value, role, why, ambiguous }: LetterStep): LetterStep {
  return ambiguous === true
    ? { index, letter, value, role, why, ambiguous, counted: false }
    : { index, letter, value, role, why, counted: false };
}
