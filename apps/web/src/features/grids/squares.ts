/** The nine digits of each square, row by row. */
export const SQUARES = {
  loShu: [4, 9, 2, 3, 5, 7, 8, 1, 6],
  birthGrid: [3, 6, 9, 2, 5, 8, 1, 4, 7],
  vedic: [3, 1, 9, 6, 7, 5, 2, 8, 4],
  psychomatrix: [1, 4, 7, 2, 5, 8, 3, 6, 9],
} as const;

/** The digits that an arrow of the birth grid runs through. */
export const ARROWS: Readonly<Record<string, readonly [number, number, number]>> = {
  determination: [1, 5, 9],
  procrastination: [1, 5, 9],
  spirituality: [3, 5, 7],
  enquirer: [3, 5, 7],
  intellect: [3, 6, 9],
  poor_memory: [3, 6, 9],
  emotional_balance: [2, 5, 8],
  hypersensitivity: [2, 5, 8],
  practicality: [1, 4, 7],
  disorder: [1, 4, 7],
  planner: [1, 2, 3],
  will: [4, 5, 6],
  frustrations: [4, 5, 6],
  activity: [7, 8, 9],
  passivity: [7, 8, 9],
};

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
