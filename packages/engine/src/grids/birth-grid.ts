import type { Grids } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { countDate, digitCounts, digitsPresent, presence } from '../digit-counts.ts';

/**
 * The Pythagorean birth grid (3 6 9 / 2 5 8 / 1 4 7): the digits of the birth date but zeros, and the arrows that are there. A line
 * whose three digits all occur is a full arrow, one without any of them an empty one; an empty 1-2-3 has no name and is none.
 * Source: docs/methods/grids/birth-grid.md
 *
 * @example birthGrid({ year: 1990, month: 3, day: 15 }).arrows[0] //=> { id: 'determination', kind: 'full' }
 */
export function birthGrid(birth: CalendarDate): NonNullable<Grids['birthGrid']> {
  const tally = countDate(birth);
  const set = presence(tally);
  ARROWS_OF[set] ??= arrowsIn(set);
  return { counts: digitCounts(tally), arrows: ARROWS_OF[set] };
}

type Arrows = NonNullable<Grids['birthGrid']>['arrows'];

/** The arrows of each set of digits that was met. */
const ARROWS_OF: Arrows[] = [];

function arrowsIn(set: number): Arrows {
  const arrows: { id: string; kind: 'full' | 'empty' }[] = [];
  for (const { line, full, empty } of BIRTH_GRID_ARROWS) {
    const present = digitsPresent(set, line);
    if (present === 3) arrows.push({ id: full, kind: 'full' });
    else if (present === 0 && empty !== null) arrows.push({ id: empty, kind: 'empty' });
  }
  return Object.freeze(arrows.map((arrow) => Object.freeze(arrow)));
}

/** The lines of the grid, and the arrows that they are when full and when empty. */
export const BIRTH_GRID_ARROWS = [
  { line: [1, 5, 9], full: 'determination', empty: 'procrastination' },
  { line: [3, 5, 7], full: 'spirituality', empty: 'enquirer' },
  { line: [3, 6, 9], full: 'intellect', empty: 'poor_memory' },
  { line: [2, 5, 8], full: 'emotional_balance', empty: 'hypersensitivity' },
  { line: [1, 4, 7], full: 'practicality', empty: 'disorder' },
  { line: [1, 2, 3], full: 'planner', empty: null },
  { line: [4, 5, 6], full: 'will', empty: 'frustrations' },
  { line: [7, 8, 9], full: 'activity', empty: 'passivity' },
] as const;
