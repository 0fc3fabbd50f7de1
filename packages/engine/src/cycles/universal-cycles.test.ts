import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, formatDate } from '../calendar-date.ts';
import { PLAIN, root } from '../reduce.ts';
import { universalDay, universalMonth, universalYear } from './universal-cycles.ts';

const KEEP = { masters: [11, 22, 33], debt: false };
const asOf = { year: 2026, month: 11, day: 23 };

describe('universal cycles', () => {
  it('are 1, 3 and 8 on 23 November 2026', () => {
    const year = universalYear(asOf, PLAIN, null);
    const month = universalMonth(year, asOf, PLAIN, null);
    const day = universalDay(month, asOf, PLAIN, null);
    expect([year, month, day]).toMatchObject([
      { total: 10, chain: [10, 1], value: 1 },
      { total: 12, chain: [12, 3], value: 3 },
      { total: 26, chain: [26, 8], value: 8 },
    ]);
  });

  it('keep masters only when asked to: 2009 is 11, its November 22', () => {
    const november = { year: 2009, month: 11, day: 1 };
    expect(universalYear(november, PLAIN, null).value).toBe(2);
    const year = universalYear(november, KEEP, null);
    expect([year.value, universalMonth(year, november, KEEP, null).value]).toEqual([11, 22]);
  });

  it('say how they were found when asked to', () => {
    const year = universalYear(asOf, PLAIN, []);
    const month = universalMonth(year, asOf, PLAIN, []);
    expect(year.steps).toEqual([
      { code: 'take', of: 'year', value: 2026 },
      { code: 'digit_sum', from: 2026, digits: [2, 0, 2, 6], to: 10 },
      { code: 'digit_sum', from: 10, digits: [1, 0], to: 1 },
    ]);
    expect(month.steps).toEqual([
      { code: 'take', of: 'number:universalYear', value: 1 },
      { code: 'take', of: 'month', value: 11 },
      { code: 'add', terms: [1, 11], total: 12 },
      { code: 'digit_sum', from: 12, digits: [1, 2], to: 3 },
    ]);
    expect(universalDay(month, asOf, PLAIN, []).steps?.slice(0, 2)).toEqual([
      { code: 'take', of: 'number:universalMonth', value: 3 },
      { code: 'take', of: 'day', value: 23 },
    ]);
  });

  it('take a year of one digit as it is', () => {
    expect(universalYear({ year: 7, month: 1, day: 1 }, PLAIN, []).steps).toEqual([{ code: 'take', of: 'year', value: 7 }]);
    expect(universalYear({ year: 10, month: 1, day: 1 }, PLAIN, []).steps).toHaveLength(2);
  });

  it('end on the root of all the digits of the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (days) => {
        const date = dateOfDayNumber(days);
        const digits = [...formatDate(date).replaceAll('-', '')].reduce((sum, digit) => sum + Number(digit), 0);
        const month = universalMonth(universalYear(date, PLAIN, null), date, PLAIN, null);
        expect(universalDay(month, date, PLAIN, null).value).toBe(root(digits));
      }),
    );
  });
});
