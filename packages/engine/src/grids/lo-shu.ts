import type { Grids, PlaneStatus } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { ALL_DIGITS, countDate, countDigits, digitCounts, digitsIn, digitsPresent, presence } from '../digit-counts.ts';
import type { LoShuRules } from '../request.ts';

/**
 * The Lo Shu grid (4 9 2 / 3 5 7 / 8 1 6): the digits of the birth date but zeros, and by the rules the driver (moolank) and the
 * conductor (bhagyank), the Kua where it is known, and the century digits of the year. `driver`, `conductor`, `kuaValue` are 1–9.
 * Source: docs/methods/grids/lo-shu.md
 *
 * @example loShu({ year: 1990, month: 3, day: 15 }, { driverConductor: true, kua: false, century: true }, 6, 1, null).missing //=> [2, 4, 7, 8]
 */
export function loShu(
  birth: CalendarDate,
  rules: LoShuRules,
  driver: number,
  conductor: number,
  kuaValue: number | null,
): NonNullable<Grids['loShu']> {
  const tally = countDate(birth, rules.century ? birth.year : birth.year % 100);
  if (rules.driverConductor) {
    countDigits(tally, driver);
    countDigits(tally, conductor);
  }
  if (rules.kua && kuaValue !== null) countDigits(tally, kuaValue);
  const set = presence(tally);
  PLANES_OF[set] ??= planesIn(set);
  return { counts: digitCounts(tally), missing: digitsIn(ALL_DIGITS & ~set), planes: PLANES_OF[set] };
}

/** The name of each plane, and the digits on its line. */
const PLANES = ['mental 492', 'emotional 357', 'practical 816', 'thought 438', 'will 951', 'action 276', 'golden 456', 'silver 258'].map(
  (plane) => plane.split(' ') as [id: string, line: string],
);

type Planes = NonNullable<Grids['loShu']>['planes'];

/** How full each plane is, for each set of digits that was met. */
const PLANES_OF: Planes[] = [];

function planesIn(set: number): Planes {
  return Object.freeze(PLANES.map(([id, line]) => Object.freeze({ id, status: statusOf(digitsPresent(set, line)) })));
}

function statusOf(present: number): PlaneStatus {
  if (present === 3) return 'complete';
  return present === 0 ? 'empty' : 'partial';
}
