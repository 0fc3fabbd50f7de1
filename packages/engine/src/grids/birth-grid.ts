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
    else if (present === 0 && empty !== undefined) arrows.push({ id: empty, kind: 'empty' });
  }
  return Object.freeze(arrows.map((arrow) => Object.freeze(arrow)));
}

/** The digits of each line, such as `159`, and the arrows that it is when full and when empty. */
export const BIRTH_GRID_ARROWS = [
  '159 determination procrastination',
  '357 spirituality enquirer',
  '369 intellect poor_memory',
  '258 emotional_balance hypersensitivity',
  '147 practicality disorder',
  '123 planner',
  '456 will frustrations',
  '789 activity passivity',
].map((arrow) => {
  const [line, full, empty] = arrow.split(' ') as [string, string, string?];
  return { line, full, empty };
});
