/** A point on the figure, in units of its view box. */
export type Point = { readonly x: number; readonly y: number };

/** One line of the figure: from one letter of the name, or one digit of the date, to the next. */
export type Chord = { readonly path: string; readonly of: 'vowel' | 'consonant' | 'date' };

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
  return joined(letters.map(({ value, role }) => ({ number: rootOf(value), of: role === 'vowel' ? 'vowel' : 'consonant' })));
}

/** The lines that join the digits of a date, zeros passed over. */
export function dateChords(date: string): Chord[] {
  const digits = [...date].map(Number).filter((digit) => digit > 0);
  return joined(digits.map((number) => ({ number, of: 'date' })));
}

/** A star through all nine points, each joined to the fourth after it. */
export function starPath(): string {
  const points = Array.from({ length: 9 }, (_, index) => pointOf((index * 4) % 9));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

/** How many letters stand at each number from 1 to 9. */
export function countsOf(letters: readonly FigureLetter[]): readonly number[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { value } of letters) counts[rootOf(value)] = (counts[rootOf(value)] ?? 0) + 1;
  return counts;
}

/** How far a line bends towards the middle: 0 would be straight, 1 would pass through it. */
const BEND = 0.3;

function joined(stops: readonly { readonly number: number; readonly of: Chord['of'] }[]): Chord[] {
  const chords: Chord[] = [];
  for (let index = 1; index < stops.length; index += 1) {
    const [before, stop] = [stops[index - 1], stops[index]];
    if (before === undefined || stop === undefined || before.number === stop.number) continue;
    chords.push({ path: arc(pointOf(before.number), pointOf(stop.number)), of: stop.of });
  }
  return chords;
}

function arc(from: Point, to: Point): string {
  const [x, y] = [rounded(((from.x + to.x) / 2) * (1 - BEND)), rounded(((from.y + to.y) / 2) * (1 - BEND))];
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

function rootOf(value: number): number {
  return value === 0 ? 0 : 1 + ((value - 1) % 9);
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
