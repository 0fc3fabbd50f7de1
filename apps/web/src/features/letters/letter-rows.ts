import type { Chart, LetterStep } from '@1numbers/engine';

/** One part of the name with its letters and its two sums. */
export type LetterPart = {
  readonly text: string;
  readonly letters: readonly LetterStep[];
  readonly vowels: number;
  readonly consonants: number;
  readonly total: number;
};

/** The parts of the name, letter by letter, out of the working of the Expression. Empty when there is none. */
export function letterParts(chart: Chart): readonly LetterPart[] {
  const steps = chart.numbers?.expression?.steps ?? [];
  return steps.flatMap((step) => {
    if (step.code !== 'letters') return [];
    const sumOf = (role: LetterStep['role']) => step.letters.reduce((sum, letter) => (letter.role === role ? sum + letter.value : sum), 0);
    return [{ text: step.text, letters: step.letters, vowels: sumOf('vowel'), consonants: sumOf('consonant'), total: step.total }];
  });
}

/** Whether a person may decide about a letter: only Y and W are ever in doubt. */
export function canFlip({ letter, role }: LetterStep): boolean {
  return role !== null && (letter === 'Y' || letter === 'W');
}

/** Whether the letters run from right to left. */
export function isRightToLeft(text: string): boolean {
  return /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(text);
}
