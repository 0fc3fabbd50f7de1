/**
 * What the numbers have in common and what sets them apart, on five axes from -2 to 2: the lower pole is named first.
 * It follows what the field says of them: 1 wills, 2 joins, 3 speaks, 4 orders, 5 moves, 6 cares, 7 searches, 8 achieves, 9 gives,
 * 11 inspires, 22 builds, 33 serves. Source: docs/readings.md
 */
export const AXES = ['closeness', 'order', 'voice', 'aim', 'pace'] as const;
/** own ground–together, settled–free, inward–outward, meaning–results, patient–quick. */
export type Axis = (typeof AXES)[number];

type Qualities = readonly [closeness: number, order: number, voice: number, aim: number, pace: number];

const QUALITIES: Readonly<Record<number, Qualities>> = {
  1: [-2, 1, 1, 1, 2],
  2: [2, 0, -1, -1, -2],
  3: [1, 1, 2, 0, 1],
  4: [0, -2, -1, 1, -1],
  5: [-1, 2, 1, 0, 2],
  6: [2, -1, 0, -1, -1],
  7: [-2, 0, -2, -1, -1],
  8: [-1, -1, 1, 2, 1],
  9: [1, 1, 0, -2, 0],
  11: [1, 1, -1, -2, 1],
  22: [0, -2, 0, 2, -1],
  33: [2, -1, 1, -2, -1],
};
const NOTHING: Qualities = [0, 0, 0, 0, 0];

/** How far a number leans to the upper pole of an axis (2) or to its lower one (-2). */
export function leaning(value: number, axis: Axis): number {
  return (QUALITIES[value] ?? NOTHING)[AXES.indexOf(axis)] as number;
}
