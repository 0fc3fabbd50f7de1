import { BIRTH_GRID_ARROWS } from '@1numbers/engine';

/** The nine digits of each square, row by row. */
export const SQUARES = {
  loShu: [4, 9, 2, 3, 5, 7, 8, 1, 6],
  birthGrid: [3, 6, 9, 2, 5, 8, 1, 4, 7],
  vedic: [3, 1, 9, 6, 7, 5, 2, 8, 4],
  psychomatrix: [1, 4, 7, 2, 5, 8, 3, 6, 9],
} as const;

/** The digits that an arrow of the birth grid runs through. */
export function lineOf(arrow: string): readonly number[] | undefined {
  const found = BIRTH_GRID_ARROWS.find(({ full, empty }) => arrow === full || arrow === empty);
  return found && [...found.line].map(Number);
}

/** A line from the first to the last of three digits, in cells of the square, a little longer than from middle to middle. */
export type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

const OVERSHOOT = 0.2;

export function lineThrough(digits: readonly number[], square: readonly number[]): Line {
  const [first, last] = [digits[0], digits[2]].map((digit) => {
    const at = square.indexOf(digit as number);
    return { x: (at % 3) + 0.5, y: Math.floor(at / 3) + 0.5 };
  }) as [{ x: number; y: number }, { x: number; y: number }];
  const [dx, dy] = [Math.sign(last.x - first.x), Math.sign(last.y - first.y)];
  return { x1: first.x - dx * OVERSHOOT, y1: first.y - dy * OVERSHOOT, x2: last.x + dx * OVERSHOOT, y2: last.y + dy * OVERSHOOT };
}
