import type { LetterStep, Step } from './answer.ts';
import type { CountedName, PartSteps, Selection } from './counted-name.ts';
import type { CountedPart } from './letters.ts';
import { isAmbiguous, letterReason, overrideAt, roleOf } from './vowels.ts';

/**
 * Appends the letters of a part, each with its value, its role and why. Those of the selection are marked as counted, and add
 * up to `total`.
 */
export function traceLetters(name: CountedName, part: number, selection: Selection | 'initial', total: number, trace: Step[]): void {
  name.steps ??= stepsOf(name);
  const { text } = name.parts[part] as CountedPart;
  const steps = name.steps[part] as PartSteps;
  trace.push({ code: 'letters', part, text, letters: selection === 'all' ? steps.counted : selected(steps, selection), total });
}

function stepsOf(name: CountedName): PartSteps[] {
  let offset = 0;
  return name.parts.map((part) => {
    const counted = countedSteps(name, part, offset);
    offset += part.letters.length;
    return { counted, uncounted: null };
  });
}

function countedSteps(name: CountedName, part: CountedPart, offset: number): LetterStep[] {
  const steps = new Array<LetterStep>(part.letters.length);
  for (let at = 0; at < steps.length; at += 1) steps[at] = countedStep(name, part, at, offset + at);
  return steps;
}

function selected(steps: PartSteps, selection: 'vowels' | 'consonants' | 'initial'): LetterStep[] {
  const { counted } = steps;
  steps.uncounted ??= counted.map(uncountedStep);
  const letters = new Array<LetterStep>(counted.length);
  for (let at = 0; at < letters.length; at += 1) {
    const step = counted[at] as LetterStep;
    letters[at] = isSelected(step, at, selection) ? step : (steps.uncounted[at] as LetterStep);
  }
  return letters;
}

function isSelected({ role }: LetterStep, at: number, selection: 'vowels' | 'consonants' | 'initial'): boolean {
  if (selection === 'initial') return at === 0;
  return (role === 'vowel') === (selection === 'vowels');
}

function countedStep({ system, vowelRules }: CountedName, part: CountedPart, at: number, index: number): LetterStep {
  const reason = letterReason(part.letters, at, system, vowelRules);
  const ruled = roleOf(reason, vowelRules.yRule);
  const settled = overrideAt(index, vowelRules) ?? ruled;
  const role = reason === 'no_vowels_declared' ? null : settled;
  const letter = part.letters[at] as string;
  const value = part.values[at] as number;
  const why = settled === ruled ? reason : 'override';
  return isAmbiguous(reason)
    ? { index, letter, value, role, why, ambiguous: true, counted: true }
    : { index, letter, value, role, why, counted: true };
}

function uncountedStep({ index, letter, value, role, why, ambiguous }: LetterStep): LetterStep {
  return ambiguous === true
    ? { index, letter, value, role, why, ambiguous, counted: false }
    : { index, letter, value, role, why, counted: false };
}
