import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, dateOfDayNumber } from '../calendar-date.ts';
import { PLAIN, root } from '../reduce.ts';
import { METHOD_VALUES, type Methods } from '../request.ts';
import { periods } from './periods.ts';
import { personalYear } from './personal-cycles.ts';

const MASTERS = [11, 22, 33];
const ROOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);

function lifePathRoot({ year, month, day }: CalendarDate): number {
  return root(root(year) + root(month) + root(day));
}

function starts(timing: Methods['periodTiming']): (number | undefined)[] {
  return ROOTS.map((lifePath) => periods({ year: 2000, month: 1, day: 1 }, lifePath, MASTERS, timing)[1]?.startAge);
}

/** The ages, counted in calendar years, at which a Life Path of this root is in a personal year 1: root(age + lifePath) = 1. */
function agesOfPersonalYearOne(lifePath: number): number[] {
  return Array.from({ length: 100 }, (_, age) => age).filter((age) => root(age + lifePath) === 1);
}

describe('periods', () => {
  it('are 3, 6 and 3 for 15 December 1965', () => {
    const found = periods({ year: 1965, month: 12, day: 15 }, 3, MASTERS, 'decozTable');
    expect(found.map((period) => period.value)).toEqual([3, 6, 3]);
    expect(found.map((period) => period.total)).toEqual([12, 15, 1965]);
    expect(found.map((period) => period.chain)).toEqual([
      [12, 3],
      [15, 6],
      [1965, 21, 3],
    ]);
  });

  it('of 11 November 1939 last through 28, from 29 and from 56, with masters kept', () => {
    // 1 + 9 + 3 + 9 = 22.
    const found = periods({ year: 1939, month: 11, day: 11 }, 8, MASTERS, 'decozTable');
    expect(found.map((period) => period.value)).toEqual([11, 11, 22]);
    expect(found.map((period) => [period.startAge, period.endAge])).toEqual([
      [0, 28],
      [29, 55],
      [56, null],
    ]);
    expect(found.map((period) => [period.startYear, period.endYear])).toEqual([
      [1939, 1967],
      [1968, 1994],
      [1995, null],
    ]);
  });

  it('reduce masters that are not kept', () => {
    const found = periods({ year: 1939, month: 11, day: 11 }, 8, [11], 'decozTable');
    expect(found.map((period) => period.value)).toEqual([11, 11, 4]);
  });

  it('begin the second by the table of Decoz', () => {
    expect(starts('decozTable')).toEqual([27, 26, 34, 33, 32, 31, 30, 29, 28]);
  });

  it('begin the second in the first personal year 1 on or after the age of 27', () => {
    const expected = ROOTS.map((lifePath) => agesOfPersonalYearOne(lifePath).find((age) => age >= 27));
    expect(starts('firstPersonalYearOne')).toEqual(expected);
  });

  it('begin the second in the personal year 1 nearest to the age of 28', () => {
    const nearest = (lifePath: number) => agesOfPersonalYearOne(lifePath).sort((a, b) => Math.abs(a - 28) - Math.abs(b - 28))[0];
    expect(starts('nearestPersonalYearOne')).toEqual(ROOTS.map(nearest));
    expect(starts('nearestPersonalYearOne').slice(2, 4)).toEqual([25, 24]);
  });

  it('begin the second at 27 and the third at 54 for everybody when the timing is fixed', () => {
    for (const lifePath of ROOTS) {
      const found = periods({ year: 2000, month: 1, day: 1 }, lifePath, MASTERS, 'fixed27');
      expect(found.map((period) => period.startAge)).toEqual([0, 27, 54]);
    }
  });

  it('tile every life under every timing, the third 27 years after the second', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...METHOD_VALUES.periodTiming), (birth, timing) => {
        const [first, second, third] = periods(birth, lifePathRoot(birth), MASTERS, timing);
        expect(first).toMatchObject({ startAge: 0, startYear: birth.year });
        expect(second).toMatchObject({ startAge: (first?.endAge as number) + 1, startYear: (first?.endYear as number) + 1 });
        expect(third).toMatchObject({ startAge: (second?.endAge as number) + 1, startYear: (second?.endYear as number) + 1 });
        expect(third).toMatchObject({ startAge: (second?.startAge as number) + 27, endAge: null, endYear: null });
      }),
    );
  });

  it('begin in a personal year 1, unless the timing is fixed', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('decozTable', 'firstPersonalYearOne', 'nearestPersonalYearOne'), (birth, timing) => {
        for (const { startYear } of periods(birth, lifePathRoot(birth), MASTERS, timing).slice(1)) {
          expect(personalYear(birth, { ...birth, year: startYear }, 'calendar', PLAIN, null).value).toBe(1);
        }
      }),
    );
  });
});
