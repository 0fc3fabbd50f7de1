import type { LetterStep, Step } from './answer.ts';
import type { CountedName, PartSteps, Selection } from './counted-name.ts';
import { BY_RULE, type CountedPart, type LetterSystem } from './letters.ts';
import { isAmbiguous, letterReason, overrideAt, roleOf } from './vowels.ts';

/** What of a counted name the letters at work are written down from. */
export type ShownName = Pick<CountedName, 'parts' | 'system' | 'vowelRules' | 'steps'>;

/**
 * Appends the letters of a part, each with its value, its role and why. Those of the selection are marked as counted, and add
 * up to `total`.
 */
export function traceLetters(name: ShownName, part: number, selection: Selection | 'initial', total: number, trace: Step[]): void {
  name.steps ??= stepsOf(name);
  const { text } = name.parts[part] as CountedPart;
  const steps = name.steps[part] as PartSteps;
  trace.push({ code: 'letters', part, text, letters: selection === 'all' ? steps.counted : selected(steps, selection), total });
}

function stepsOf(name: ShownName): PartSteps[] {
  const parts = new Array<PartSteps>(name.parts.length);
  let offset = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = name.parts[index] as CountedPart;
    parts[index] = partSteps(name, part, offset);
    offset += part.letters.length;
  }
  return parts;
}

function partSteps(name: ShownName, part: CountedPart, offset: number): PartSteps {
  const { letters, values } = part;
  const { kinds, values: ownValues } = name.system;
  const shared = name.vowelRules.letterOverrides.length === 0 ? sharedSteps(name.system) : null;
  const counted = new Array<LetterStep>(letters.length);
  const uncounted = new Array<LetterStep>(letters.length);
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    const index = offset + at;
    const isShared = shared !== null && index < SHARED_PLACES && code < ASCII && kinds[code] !== BY_RULE && values[at] === ownValues[code];
    let step = isShared ? shared[index * ASCII + code] : undefined;
    if (step === undefined) {
      step = writeLetter(name, part, at, index);
      if (isShared) shared[index * ASCII + code] = step;
    }
    counted[at] = step.counted;
    uncounted[at] = step.uncounted;
  }
  return { counted, uncounted };
}

/** A letter that nothing but the system decides on is written down once for each place in a name, and shared from then on. */
function sharedSteps(system: LetterSystem): (StepPair | undefined)[] {
  const known = SHARED.get(system);
  if (known !== undefined) return known;
  const steps = new Array<StepPair | undefined>(SHARED_PLACES * ASCII);
  SHARED.set(system, steps);
  return steps;
}

type StepPair = { readonly counted: LetterStep; readonly uncounted: LetterStep };

const ASCII = 128;
const SHARED_PLACES = 64;
const SHARED = new WeakMap<LetterSystem, (StepPair | undefined)[]>();

function writeLetter({ system, vowelRules }: ShownName, part: CountedPart, at: number, index: number): StepPair {
  const reason = letterReason(part.letters, at, system, vowelRules);
  const ruled = roleOf(reason, vowelRules.yRule);
  const settled = overrideAt(index, vowelRules) ?? ruled;
  const role = reason === 'no_vowels_declared' ? null : settled;
  const letter = part.letters[at] as string;
  const value = part.values[at] as number;
  const why = settled === ruled ? reason : 'override';
  const step = (counted: boolean): LetterStep =>
    Object.freeze(
      isAmbiguous(reason) ? { index, letter, value, role, why, ambiguous: true, counted } : { index, letter, value, role, why, counted },
    );
  return { counted: step(true), uncounted: step(false) };
}

function selected({ counted, uncounted }: PartSteps, selection: 'vowels' | 'consonants' | 'initial'): LetterStep[] {
  const letters = new Array<LetterStep>(counted.length);
  for (let at = 0; at < letters.length; at += 1) {
    const step = counted[at] as LetterStep;
    letters[at] = isSelected(step, at, selection) ? step : (uncounted[at] as LetterStep);
  }
  return letters;
}

function isSelected({ role }: LetterStep, at: number, selection: 'vowels' | 'consonants' | 'initial'): boolean {
  if (selection === 'initial') return at === 0;
  return (role === 'vowel') === (selection === 'vowels');
}
