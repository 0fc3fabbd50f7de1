import type { SystemDefinition } from '@1numbers/engine';

/** One letter as it stands in the editor: its value as typed; an empty one leaves the letter out of the table. */
export type LetterDraft = { readonly letter: string; readonly value: string; readonly vowel: boolean };

/** A system while it is being edited. Numbers are text, because half-typed ones are no numbers yet. */
export type Draft = {
  readonly id: string;
  readonly letters: readonly LetterDraft[];
  readonly vowelsTold: boolean;
  readonly yAndW: boolean;
  readonly masters: SystemDefinition['masters'];
  readonly nameSum: SystemDefinition['nameSum'];
  readonly lowest: string;
  readonly highest: string;
  /** What is taken over from another system and can only be taken out. */
  readonly carried: Pick<SystemDefinition, 'folds' | 'marks' | 'marksAreLetters'>;
};

/** The draft that a system opens as, its letters in the order of the alphabet. */
export function draftOf(system: SystemDefinition): Draft {
  const { id, letters, vowels, yAndW = false, masters, nameSum, folds, marks, marksAreLetters, interval } = system;
  return {
    id,
    letters: Object.entries(letters)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([letter, value]) => ({ letter, value: String(value), vowel: vowels?.includes(letter) ?? false })),
    vowelsTold: vowels !== null,
    yAndW,
    masters,
    nameSum,
    lowest: String(interval[0]),
    highest: String(interval[1]),
    carried: { ...(folds && { folds }), ...(marks && { marks }), ...(marksAreLetters && { marksAreLetters }) },
  };
}

/** The system that a draft stands for. It may be wrong in every way; the engine's validator says how. */
export function systemOf(draft: Draft): unknown {
  const letters = draft.letters.filter(({ value }) => value.trim() !== '');
  return {
    id: draft.id,
    letters: Object.fromEntries(letters.map(({ letter, value }) => [letter, numberOr(value)])),
    vowels: draft.vowelsTold ? letters.filter(({ vowel }) => vowel).map(({ letter }) => letter) : null,
    ...(draft.yAndW && { yAndW: true }),
    masters: draft.masters,
    nameSum: draft.nameSum,
    ...draft.carried,
    interval: [numberOr(draft.lowest), numberOr(draft.highest)],
  };
}

/** The draft with one letter changed. */
export function withLetter(draft: Draft, letter: string, change: Partial<LetterDraft>): Draft {
  return { ...draft, letters: draft.letters.map((each) => (each.letter === letter ? { ...each, ...change } : each)) };
}

/** The draft with more letters, in upper case and each once, at the lowest value. */
export function withMoreLetters(draft: Draft, text: string): Draft {
  const typed = [...text.normalize('NFC').replace(/\s/gu, '').toUpperCase()];
  const fresh = [...new Set(typed)].filter((letter) => !draft.letters.some((each) => each.letter === letter));
  return { ...draft, letters: [...draft.letters, ...fresh.map((letter) => ({ letter, value: draft.lowest, vowel: false }))] };
}

/** The draft whose interval is that of its letters. */
export function withFittingInterval(draft: Draft): Draft {
  const values = draft.letters.map(({ value }) => numberOr(value)).filter((value) => typeof value === 'number');
  if (values.length === 0) return draft;
  return { ...draft, lowest: String(Math.min(...values)), highest: String(Math.max(...values)) };
}

/** The draft without one spelling or mark that was taken over. */
export function withoutCarried(draft: Draft, kind: 'folds' | 'marks', key: string): Draft {
  const rest = Object.entries(draft.carried[kind] ?? {}).filter(([each]) => each !== key);
  const { [kind]: _all, ...others } = draft.carried;
  return { ...draft, carried: rest.length === 0 ? others : { ...others, [kind]: Object.fromEntries(rest) } };
}

/** What is no whole number stays as typed, so that the validator can say so. */
function numberOr(text: string): number | string {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
}
