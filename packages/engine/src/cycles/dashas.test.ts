import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  birthdayIn,
  type CalendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  parseDate,
} from '../calendar-date.ts';
import { root } from '../reduce.ts';
import { dashas, pratyantarDashas } from './dashas.ts';

const birth = { year: 1975, month: 4, day: 28 };
const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);
const lengthInDays = ({ from, to }: { from: string; to: string }) => dayNumber(parseDate(to)) - dayNumber(parseDate(from)) + 1;
const dayAfter = (text: string) => formatDate(addDays(parseDate(text), 1));

describe('maha dashas', () => {
  it('of 28 April 1975 are the published ones', () => {
    const { maha } = dashas(birth, 1, null);
    expect(maha.slice(0, 13).map(({ value, from }) => [value, Number(from.slice(0, 4))])).toEqual([
      [1, 1975],
      [2, 1976],
      [3, 1978],
      [4, 1981],
      [5, 1985],
      [6, 1990],
      [7, 1996],
      [8, 2003],
      [9, 2011],
      [1, 2020],
      [2, 2021],
      [3, 2023],
      [4, 2026],
    ]);
    expect(maha[12]).toEqual({ value: 4, from: '2026-04-28', to: '2030-04-27' });
  });

  it('include every one that begins before the age of 120, and no other', () => {
    // 45 years a round: the ages 0, 1, 3, 6, 10, 15, 21, 28, 36 of a Moolank 1, then the same plus 45 and plus 90; 90 + 28 = 118.
    const { maha } = dashas(birth, 1, null);
    expect(maha).toHaveLength(26);
    expect(maha.at(-1)).toEqual({ value: 8, from: '2093-04-28', to: '2101-04-27' });
  });

  it('leave out one that would begin at 120', () => {
    // Moolank 4: 4 + 5 + 6 + 7 + 8 = 30, so the 9 of the third round would begin at 90 + 30.
    const { maha } = dashas({ year: 2000, month: 7, day: 4 }, 4, null);
    expect(maha.at(-1)).toEqual({ value: 8, from: '2112-07-04', to: '2120-07-03' });
  });

  it('begin on 1 March in common years for somebody born on 29 February, and end the day before', () => {
    expect(dashas({ year: 2000, month: 2, day: 29 }, 2, null).maha.slice(0, 3)).toEqual([
      { value: 2, from: '2000-02-29', to: '2002-02-28' },
      { value: 3, from: '2002-03-01', to: '2005-02-28' },
      { value: 4, from: '2005-03-01', to: '2009-02-28' },
    ]);
  });

  it('end on the last of February, leap day or not, for somebody born on 1 March', () => {
    expect(dashas({ year: 2001, month: 3, day: 1 }, 1, null).maha.slice(0, 3)).toEqual([
      { value: 1, from: '2001-03-01', to: '2002-02-28' },
      { value: 2, from: '2002-03-01', to: '2004-02-29' },
      { value: 3, from: '2004-03-01', to: '2007-02-28' },
    ]);
  });

  it('end on 31 December for somebody born on 1 January', () => {
    expect(dashas({ year: 987, month: 1, day: 1 }, 1, null).maha[0]).toEqual({ value: 1, from: '0987-01-01', to: '0987-12-31' });
  });

  it('stop with the year 9999', () => {
    expect(dashas({ year: 9990, month: 4, day: 28 }, 1, null).maha).toEqual([
      { value: 1, from: '9990-04-28', to: '9991-04-27' },
      { value: 2, from: '9991-04-28', to: '9993-04-27' },
      { value: 3, from: '9993-04-28', to: '9996-04-27' },
      { value: 4, from: '9996-04-28', to: '9999-12-31' },
    ]);
    expect(dashas({ year: 9998, month: 1, day: 1 }, 1, null).maha).toEqual([
      { value: 1, from: '9998-01-01', to: '9998-12-31' },
      { value: 2, from: '9999-01-01', to: '9999-12-31' },
    ]);
  });

  it('tile a life from the day of birth, each from a birthday and as many years long as its number', () => {
    fc.assert(
      fc.property(anyDate, (anyBirth) => {
        const { maha } = dashas(anyBirth, root(anyBirth.day), null);
        let year = anyBirth.year;
        for (const [index, { value, from, to }] of maha.entries()) {
          expect(value).toBe(((root(anyBirth.day) + index - 1) % 9) + 1);
          expect(from).toBe(formatDate(birthdayIn(year, anyBirth)));
          year += value;
          if (to !== '9999-12-31') expect(dayAfter(to)).toBe(formatDate(birthdayIn(year, anyBirth)));
          else expect(index).toBe(maha.length - 1);
        }
      }),
    );
  });
});

describe('the dashas of a day', () => {
  it('are there only when the day is given', () => {
    expect(dashas(birth, 1, null)).toMatchObject({ antar: null, pratyantar: null, daily: null });
  });

  it('of 23 November 2026 follow from Tuesday 28 April: antar 4, pratyantar 8, daily 1', () => {
    // Antar 1 + 4 + 26 (8) + 9 = 22 → 4. Pratyantar 4, 5, 6 and 7 take 32 + 41 + 49 + 57 = 179 days, to 23 October; 8 takes 65.
    // Daily: Monday is 2; 8 + 2 = 10 → 1.
    expect(dashas(birth, 1, { year: 2026, month: 11, day: 23 })).toMatchObject({
      antar: { value: 4, from: '2026-04-28', to: '2027-04-27' },
      pratyantar: { value: 8, from: '2026-10-24', to: '2026-12-27' },
      daily: { value: 1, from: '2026-11-23', to: '2026-11-23' },
    });
  });

  it('before the birthday belong to the birthday year that began the year before', () => {
    // Monday 28 April 2025: 1 + 4 + 25 + 2 = 32 → 5.
    expect(dashas(birth, 1, { year: 2026, month: 4, day: 27 }).antar).toEqual({ value: 5, from: '2025-04-28', to: '2026-04-27' });
    expect(dashas(birth, 1, { year: 2026, month: 4, day: 28 }).antar?.value).toBe(4);
  });

  it.each([
    ['Sunday', { year: 2026, month: 11, day: 22 }, 9],
    ['Monday', { year: 2026, month: 11, day: 23 }, 1],
    ['Tuesday', { year: 2026, month: 11, day: 24 }, 8],
    ['Wednesday', { year: 2026, month: 11, day: 25 }, 4],
    ['Thursday', { year: 2026, month: 11, day: 26 }, 2],
    ['Friday', { year: 2026, month: 11, day: 27 }, 5],
    ['Saturday', { year: 2026, month: 11, day: 28 }, 7],
  ])('on a %s add the number of its planet to the pratyantar 8', (_weekday, asOf, daily) => {
    // Sun 1, Moon 2, Mars 9, Mercury 5, Jupiter 3, Venus 6, Saturn 8.
    expect(dashas(birth, 1, asOf).daily?.value).toBe(daily);
  });

  it('stop with the year 9999', () => {
    const { antar, pratyantar } = dashas({ year: 9950, month: 12, day: 31 }, 4, { year: 9999, month: 12, day: 31 });
    expect(antar).toMatchObject({ from: '9999-12-31', to: '9999-12-31' });
    expect(pratyantar).toMatchObject({ from: '9999-12-31', to: '9999-12-31' });
  });

  it('are found for a birth before sunrise on the first day of the year 1', () => {
    // It counts for Sunday 31 December of the year 0: root(31) = 4, 4 + 12 + 0 + 1 = 17 → 8.
    const { antar, maha } = dashas({ year: 0, month: 12, day: 31 }, 4, { year: 1, month: 1, day: 1 });
    expect(antar).toEqual({ value: 8, from: '0000-12-31', to: '0001-12-30' });
    expect(maha[0]).toEqual({ value: 4, from: '0000-12-31', to: '0004-12-30' });
  });

  it('lie inside each other, and the pratyantar is the one of its birthday year that holds the day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 45_000 }), (anyBirth, lived) => {
        const asOf = dateOfDayNumber(Math.min(3_652_058, dayNumber(anyBirth) + lived));
        const day = formatDate(asOf);
        const { antar, pratyantar, daily } = dashas(anyBirth, root(anyBirth.day), asOf);
        const year = Number(antar?.from.slice(0, 4));
        const holding = pratyantarDashas(anyBirth, year).filter(({ from, to }) => from <= day && day <= to);
        expect([pratyantar]).toEqual(holding);
        expect(antar && antar.from <= day && day <= antar.to).toBe(true);
        expect([daily?.from, daily?.to]).toEqual([day, day]);
      }),
    );
  });
});

describe('pratyantarDashas', () => {
  it('of a birthday year of 365 days last 8, 16, 24, 32, 41, 49, 57, 65 and 73 days', () => {
    const year = pratyantarDashas(birth, 2026);
    expect(year.map(({ value }) => value)).toEqual([4, 5, 6, 7, 8, 9, 1, 2, 3]);
    expect(year.map(lengthInDays)).toEqual([32, 41, 49, 57, 65, 73, 8, 16, 24]);
  });

  it('of a birthday year of 366 days give the extra day to the 4', () => {
    // From 28 April 2023, a Friday: 1 + 4 + 23 + 6 = 34 → 7.
    const year = pratyantarDashas(birth, 2023);
    expect(year.map(({ value }) => value)).toEqual([7, 8, 9, 1, 2, 3, 4, 5, 6]);
    expect(year.map(lengthInDays)).toEqual([57, 65, 73, 8, 16, 24, 33, 41, 49]);
  });

  it('leave out what would begin after 9999-12-31', () => {
    const year = pratyantarDashas({ year: 9950, month: 12, day: 1 }, 9999);
    expect(year.at(-1)?.to).toBe('9999-12-31');
    expect(year.length).toBeLessThan(9);
  });

  it('tile every birthday year from the birthday to the day before the next', () => {
    const anyBirthday = fc.oneof(anyDate, fc.constant<CalendarDate>({ year: 2000, month: 2, day: 29 }));
    fc.assert(
      fc.property(anyBirthday, fc.integer({ min: 1, max: 9998 }), (anyBirth, year) => {
        const found = pratyantarDashas(anyBirth, year);
        expect(found).toHaveLength(9);
        expect(found[0]?.from).toBe(formatDate(birthdayIn(year, anyBirth)));
        for (const [index, { from }] of found.entries()) {
          if (index > 0) expect(from).toBe(dayAfter(found[index - 1]?.to as string));
        }
        const end = addDays(birthdayIn(year + 1, anyBirth), -1);
        expect(compareDates(parseDate(found[8]?.to as string), end)).toBe(0);
      }),
    );
  });
});
