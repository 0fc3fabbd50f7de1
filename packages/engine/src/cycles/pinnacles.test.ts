import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, dateOfDayNumber } from '../calendar-date.ts';
import { PLAIN, root } from '../reduce.ts';
import { personalYear } from './personal-cycles.ts';
import { pinnacles } from './pinnacles.ts';

const MASTERS = [11, 22, 33];
const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);

function lifePathRoot({ year, month, day }: CalendarDate): number {
  return root(root(year) + root(month) + root(day));
}

describe('pinnacles', () => {
  it('are 11, 11, 22 and 1 for 15 May 1949', () => {
    const found = pinnacles({ year: 1949, month: 5, day: 15 }, 7, MASTERS);
    expect(found.map((pinnacle) => pinnacle.value)).toEqual([11, 11, 22, 1]);
    expect(found.map((pinnacle) => pinnacle.total)).toEqual([11, 11, 22, 10]);
    expect(found.map((pinnacle) => pinnacle.chain)).toEqual([
      [11, 2],
      [11, 2],
      [22, 4],
      [10, 1],
    ]);
  });

  it('reduce masters that are not kept, in the parts as in the sums', () => {
    // 5, 15 → 6, 1949 → 23 → 5; 5 + 6 = 11 → 2; 6 + 5 = 11 → 2; 2 + 2 = 4; 5 + 5 = 10 → 1.
    expect(pinnacles({ year: 1949, month: 5, day: 15 }, 7, []).map((pinnacle) => pinnacle.value)).toEqual([2, 2, 4, 1]);
  });

  it('keep a master in a part: November and the 22nd of 1975 make 33, 44 → 8, 41 → 5 and 33', () => {
    // 1975 → 22. First 11 + 22, second 22 + 22, third 33 + 8, fourth 11 + 22.
    const found = pinnacles({ year: 1975, month: 11, day: 22 }, 1, MASTERS);
    expect(found.map((pinnacle) => pinnacle.total)).toEqual([33, 44, 41, 33]);
    expect(found.map((pinnacle) => pinnacle.value)).toEqual([33, 8, 5, 33]);
  });

  it('end at the ages 29, 38 and 47 for a Life Path of 7', () => {
    const found = pinnacles({ year: 1949, month: 5, day: 15 }, 7, MASTERS);
    expect(found.map((pinnacle) => pinnacle.endAge)).toEqual([29, 38, 47, null]);
    expect(found.map((pinnacle) => pinnacle.endYear)).toEqual([1978, 1987, 1996, null]);
  });

  it('of a Life Path of 3 span the ages 0–33, 34–42, 43–51 and 52 on', () => {
    const found = pinnacles({ year: 1965, month: 12, day: 15 }, 3, MASTERS);
    expect(found.map((pinnacle) => [pinnacle.startAge, pinnacle.endAge])).toEqual([
      [0, 33],
      [34, 42],
      [43, 51],
      [52, null],
    ]);
    expect(found.map((pinnacle) => [pinnacle.startYear, pinnacle.endYear])).toEqual([
      [1965, 1998],
      [1999, 2007],
      [2008, 2016],
      [2017, null],
    ]);
  });

  it('tile every life, end in a personal year 9 and begin again in a personal year 1', () => {
    fc.assert(
      fc.property(anyDate, (birth) => {
        const found = pinnacles(birth, lifePathRoot(birth), MASTERS);
        expect(found[0]).toMatchObject({ startAge: 0, startYear: birth.year });
        expect(found[3]).toMatchObject({ endAge: null, endYear: null });
        for (const [index, pinnacle] of found.entries()) {
          if (index === 0) continue;
          const year = (number: number) => personalYear(birth, { ...birth, year: number }, 'calendar', PLAIN, null).value;
          expect(pinnacle.startAge).toBe((found[index - 1]?.endAge as number) + 1);
          expect(pinnacle.startYear).toBe((found[index - 1]?.endYear as number) + 1);
          expect(pinnacle.startYear - birth.year).toBe(pinnacle.startAge);
          expect([year(pinnacle.startYear - 1), year(pinnacle.startYear)]).toEqual([9, 1]);
        }
      }),
    );
  });

  it('have the same 1–9 root whichever masters are kept', () => {
    fc.assert(
      fc.property(anyDate, (birth) => {
        const roots = (masters: number[]) => pinnacles(birth, 1, masters).map((pinnacle) => root(pinnacle.value));
        expect(roots(MASTERS)).toEqual(roots([]));
      }),
    );
  });
});
