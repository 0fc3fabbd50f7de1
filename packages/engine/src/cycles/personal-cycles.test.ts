import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDayNumber } from '../calendar-date.ts';
import { PLAIN, root } from '../reduce.ts';
import type { Trace } from '../trace.ts';
import { personalDay, personalMonth, personalYear } from './personal-cycles.ts';

const KEEP = { masters: [11, 22, 33], debt: false };
const birth = { year: 1970, month: 5, day: 15 };
const july = { year: 1992, month: 7, day: 17 };
const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);

describe('personalYear', () => {
  it('is 5 + 6 + 3 = 14, a 5, in 1992 for somebody born on 15 May', () => {
    const year = personalYear(birth, july, 'calendar', PLAIN, null);
    expect(year).toMatchObject({ total: 14, chain: [14, 5], value: 5, root: 5, kind: 'plain', karmicDebt: null, display: '5' });
    expect(year).not.toHaveProperty('steps');
  });

  it('holds from January to December with the calendar boundary', () => {
    for (const asOf of [
      { year: 1992, month: 1, day: 1 },
      { year: 1992, month: 12, day: 31 },
    ]) {
      expect(personalYear(birth, asOf, 'calendar', PLAIN, null).value).toBe(5);
    }
  });

  it('is still last year’s before the birthday with the birthday boundary', () => {
    // 1991 → 20 → 2; 5 + 6 + 2 = 13 → 4.
    expect(personalYear(birth, { year: 1992, month: 5, day: 14 }, 'birthday', PLAIN, null).value).toBe(4);
    expect(personalYear(birth, { year: 1992, month: 5, day: 15 }, 'birthday', PLAIN, null).value).toBe(5);
  });

  it('turns on 1 March in common years for somebody born on 29 February', () => {
    // 2 + (29 → 11 → 2) + (2022 → 6) = 10 → 1, a year later 11 → 2.
    const leapling = { year: 2000, month: 2, day: 29 };
    expect(personalYear(leapling, { year: 2023, month: 2, day: 28 }, 'birthday', PLAIN, null).value).toBe(1);
    expect(personalYear(leapling, { year: 2023, month: 3, day: 1 }, 'birthday', PLAIN, null).value).toBe(2);
  });

  it('keeps a master only when asked to', () => {
    const leapling = { year: 2000, month: 2, day: 29 };
    const asOf = { year: 2023, month: 6, day: 1 };
    expect(personalYear(leapling, asOf, 'calendar', PLAIN, null)).toMatchObject({ value: 2, kind: 'plain' });
    expect(personalYear(leapling, asOf, 'calendar', KEEP, null)).toMatchObject({ value: 11, kind: 'master', display: '11/2' });
  });

  it('says how it was found when asked to', () => {
    const trace: Trace = [];
    expect(personalYear(birth, july, 'calendar', PLAIN, trace).steps).toEqual([
      { code: 'take', of: 'month', value: 5 },
      { code: 'take', of: 'day', value: 15 },
      { code: 'digit_sum', from: 15, digits: [1, 5], to: 6 },
      { code: 'take', of: 'year', value: 1992 },
      { code: 'digit_sum', from: 1992, digits: [1, 9, 9, 2], to: 21 },
      { code: 'digit_sum', from: 21, digits: [2, 1], to: 3 },
      { code: 'add', terms: [5, 6, 3], total: 14 },
      { code: 'digit_sum', from: 14, digits: [1, 4], to: 5 },
    ]);
  });

  it('goes up by one every calendar year and from 9 back to 1', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 9998 }), (anyBirth, year) => {
        const now = personalYear(anyBirth, { year, month: 1, day: 1 }, 'calendar', PLAIN, null).value;
        const then = personalYear(anyBirth, { year: year + 1, month: 1, day: 1 }, 'calendar', PLAIN, null).value;
        expect(then).toBe((now % 9) + 1);
      }),
    );
  });
});

describe('personalMonth', () => {
  it('is 3 in July of a personal year 5', () => {
    const year = personalYear(birth, july, 'calendar', PLAIN, null);
    expect(personalMonth(year, july, PLAIN, null)).toMatchObject({ total: 12, value: 3 });
  });

  it('starts from the master of the year when masters are kept', () => {
    // 11 + 11 = 22 in November.
    const asOf = { year: 2023, month: 11, day: 1 };
    const year = personalYear({ year: 2000, month: 2, day: 29 }, asOf, 'calendar', KEEP, null);
    expect(personalMonth(year, asOf, KEEP, null)).toMatchObject({ total: 22, value: 22 });
  });

  it('says which year it starts from', () => {
    const year = personalYear(birth, july, 'calendar', PLAIN, null);
    expect(personalMonth(year, july, PLAIN, []).steps).toEqual([
      { code: 'take', of: 'number:personalYear', value: 5 },
      { code: 'take', of: 'month', value: 7 },
      { code: 'add', terms: [5, 7], total: 12 },
      { code: 'digit_sum', from: 12, digits: [1, 2], to: 3 },
    ]);
  });
});

describe('personalDay', () => {
  it('is 3 + 17 = 20, a 2, on 17 July of a personal year 5', () => {
    const month = personalMonth(personalYear(birth, july, 'calendar', PLAIN, null), july, PLAIN, null);
    expect(personalDay(month, july, PLAIN, null)).toMatchObject({ total: 20, chain: [20, 2], value: 2 });
  });

  it('says which month it starts from', () => {
    const month = personalMonth(personalYear(birth, july, 'calendar', PLAIN, null), july, PLAIN, null);
    expect(personalDay(month, july, PLAIN, []).steps?.slice(0, 2)).toEqual([
      { code: 'take', of: 'number:personalMonth', value: 3 },
      { code: 'take', of: 'day', value: 17 },
    ]);
  });

  it('goes up by one from day to day within a month', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (anyBirth, asOf) => {
        const next = addDays(asOf, 1);
        fc.pre(next.month === asOf.month);
        const day = (date: typeof asOf) =>
          personalDay(personalMonth(personalYear(anyBirth, date, 'calendar', PLAIN, null), date, PLAIN, null), date, PLAIN, null).value;
        expect(day(next)).toBe(root(day(asOf) + 1));
      }),
    );
  });
});
