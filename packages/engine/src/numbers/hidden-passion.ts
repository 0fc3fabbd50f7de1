import { digitsIn, type Tally } from '../digit-counts.ts';

/**
 * Hidden passion: the numbers that stand most often in the name, all of them when they tie, and how often.
 * Source: docs/methods/hidden-passion.md
 *
 * @example hiddenPassion([0, 5, 1, 0, 0, 5, 0, 0, 0, 2]) //=> { values: [1, 5], count: 5 }
 */
export function hiddenPassion(inclusion: Tally): { values: readonly number[]; count: number } {
  let count = 0;
  let set = 0;
  for (let digit = 1; digit < 10; digit += 1) {
    const times = inclusion[digit] as number;
    if (times > count) {
      count = times;
      set = 0;
    }
    if (times === count) set |= 1 << digit;
  }
  return { values: digitsIn(set), count };
}
