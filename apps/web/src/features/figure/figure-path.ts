/** A point on the figure, in units of its view box. */
export type Point = { readonly x: number; readonly y: number };

/** One line of the figure: from one letter of the name to the next. */
export type Chord = { readonly from: Point; readonly to: Point; readonly vowel: boolean };

/** A letter as the figure needs it. */
export type FigureLetter = { readonly value: number; readonly role: 'vowel' | 'consonant' | null };

/** Half the side of the view box. */
export const HALF = 240;
/** How far the nine points are from the middle. */
export const RING = 176;

/**
 * Where a number from 1 to 9 stands: 9 on top, then 1 to 8 clockwise, as on a clock of nine hours.
 */
export function pointOf(number: number, distance = RING): Point {
  const angle = ((number % 9) / 9) * 2 * Math.PI - Math.PI / 2;
  return { x: rounded(Math.cos(angle) * distance), y: rounded(Math.sin(angle) * distance) };
}

/** The lines that join the letters of a name from value to value, the root standing in for values above 9. */
export function chordsOf(letters: readonly FigureLetter[]): Chord[] {
  const chords: Chord[] = [];
  for (let index = 1; index < letters.length; index += 1) {
    const [before, letter] = [letters[index - 1], letters[index]];
    if (before === undefined || letter === undefined || rootOf(before.value) === rootOf(letter.value)) continue;
    chords.push({ from: pointOf(rootOf(before.value)), to: pointOf(rootOf(letter.value)), vowel: letter.role === 'vowel' });
  }
  return chords;
}

/** How many letters stand at each number from 1 to 9. */
export function countsOf(letters: readonly FigureLetter[]): readonly number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { value } of letters) counts[rootOf(value)] = (counts[rootOf(value)] ?? 0) + 1;
  return counts;
}

function rootOf(value: number): number {
  return value === 0 ? 0 : 1 + ((value - 1) % 9);
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
