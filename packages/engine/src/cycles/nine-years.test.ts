import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber } from '../calendar-date.ts';
import { PLAIN } from '../reduce.ts';
import { nineYears } from './nine-years.ts';
import { personalYear } from './personal-cycles.ts';

const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);

describe('nineYears', () => {
  it('begin with the published personal year 5 of 1992 for somebody born on 15 May and go once round', () => {
    const years = nineYears({ year: 1970, month: 5, day: 15 }, { year: 1992, month: 3, day: 1 }, PLAIN);
    expect(years.map(({ year }) => year)).toEqual([1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000]);
    expect(years.map((each) => each.personalYear)).toEqual([5, 6, 7, 8, 9, 1, 2, 3, 4]);
  });

  it('keep masters when the rules do', () => {
    // 2 + (29 → 11 → 2) + (2023 → 7) = 11.
    const years = nineYears(
      { year: 2000, month: 2, day: 29 },
      { year: 2022, month: 1, day: 1 },
      {
        masters: [11, 22, 33],
        debt: false,
      },
    );
    expect(years.slice(0, 3)).toEqual([
      { year: 2022, personalYear: 1 },
      { year: 2023, personalYear: 11 },
      { year: 2024, personalYear: 3 },
    ]);
  });

  it('agree with the personal year of each year, past the year 9999 too', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (birth, asOf) => {
        for (const { year, personalYear: value } of nineYears(birth, asOf, PLAIN)) {
          expect(value).toBe(personalYear(birth, { year, month: 1, day: 1 }, 'calendar', PLAIN, null).value);
        }
      }),
    );
  });
});
