import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  birthdayIn,
  type CalendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  formatDate,
  isLeapYear,
  parseDate,
  readDate,
  weekday,
} from './calendar-date.ts';
import { EngineError } from './engine-error.ts';

const LAST_DAY = 3_652_058;
const anyDay = fc.integer({ min: 0, max: LAST_DAY });
const anyDate = anyDay.map(dateOfDayNumber);

/** The platform's own proleptic Gregorian calendar, as an independent witness. */
function platformDate({ year, month, day }: CalendarDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

describe('readDate', () => {
  it('reads a civil date', () => {
    expect(readDate('1990-03-15')).toEqual({ year: 1990, month: 3, day: 15 });
    expect(readDate('0001-01-01')).toEqual({ year: 1, month: 1, day: 1 });
    expect(readDate('9999-12-31')).toEqual({ year: 9999, month: 12, day: 31 });
  });

  it('knows the leap days of the Gregorian calendar', () => {
    expect(readDate('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
    expect(readDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(readDate('1900-02-29')).toBe('invalid_date');
    expect(readDate('2023-02-29')).toBe('invalid_date');
  });

  it.each([
    '',
    '1990-3-15',
    '1990-03-15T00:00',
    ' 1990-03-15',
    '1990-03-15\n',
    '15-03-1990',
    '1990/03/15',
    '199-03-15',
    '1990-00-10',
    '1990-13-10',
    '1990-04-00',
    '1990-04-31',
    '0000-02-30',
    '١٩٩٠-٠٣-١٥',
  ])('refuses %j as no date', (text) => {
    expect(readDate(text)).toBe('invalid_date');
  });

  it.each(['0000-01-01', '10000-01-01', '+12026-11-23', '-0001-01-01', '-10000-01-01'])('refuses %j as out of range', (text) => {
    expect(readDate(text)).toBe('date_out_of_range');
  });

  it('reads back every date that formatDate writes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(readDate(formatDate(date))).toEqual(date);
      }),
    );
  });

  it('answers any text with a date or a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const date = readDate(text);
        expect(typeof date === 'string' ? ['invalid_date', 'date_out_of_range'].includes(date) : formatDate(date) === text).toBe(true);
      }),
    );
  });
});

describe('parseDate', () => {
  it('gives the date of a valid text', () => {
    expect(parseDate('1936-10-12')).toEqual({ year: 1936, month: 10, day: 12 });
  });

  it('throws an engine error that points at the field', () => {
    const refused = () => parseDate('2023-02-29', '/birthDate');
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ problems: [{ pointer: '/birthDate', code: 'invalid_date' }] }));
  });

  it('points at the whole document when no pointer is given', () => {
    expect(() => parseDate('10000-01-01')).toThrow(expect.objectContaining({ problems: [{ pointer: '', code: 'date_out_of_range' }] }));
  });
});

describe('day numbers', () => {
  it('count from 1 January of the year 1', () => {
    expect(dayNumber({ year: 1, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 9999, month: 12, day: 31 })).toBe(LAST_DAY);
  });

  it('agree with the calendar of the platform on every day from 1598 to 2402', () => {
    const from = dayNumber({ year: 1598, month: 1, day: 1 });
    const epoch = dayNumber({ year: 1970, month: 1, day: 1 });
    const wrong: string[] = [];
    for (let days = from; days < from + 804 * 365; days += 1) {
      const witness = new Date((days - epoch) * 86_400_000);
      const date = dateOfDayNumber(days);
      const same = date.year === witness.getUTCFullYear() && date.month === witness.getUTCMonth() + 1 && date.day === witness.getUTCDate();
      if (!same || dayNumber(date) !== days || weekday(date) % 7 !== witness.getUTCDay()) wrong.push(formatDate(date));
    }
    expect(wrong).toEqual([]);
  });

  it('agree with the calendar of the platform on the first and last day of every month of every year', () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [1, daysInMonth(year, month)]) {
          const date = { year, month, day };
          const witness = platformDate(date);
          if (witness.getUTCDate() !== day || witness.getUTCDay() !== weekday(date) % 7) wrong.push(formatDate(date));
          if (compareDates(dateOfDayNumber(dayNumber(date)), date) !== 0) wrong.push(formatDate(date));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reach the last day of the year 0, where a birth before sunrise on the first day of the year 1 belongs', () => {
    expect(addDays({ year: 1, month: 1, day: 1 }, -1)).toEqual({ year: 0, month: 12, day: 31 });
    // 1 January of the year 1 is a Monday in the proleptic Gregorian calendar.
    expect(weekday({ year: 1, month: 1, day: 1 })).toBe(1);
    expect(weekday({ year: 0, month: 12, day: 31 })).toBe(7);
    expect(formatDate({ year: 0, month: 12, day: 31 })).toBe('0000-12-31');
  });

  it('add days across months, years and leap days', () => {
    expect(addDays({ year: 2023, month: 2, day: 28 }, 1)).toEqual({ year: 2023, month: 3, day: 1 });
    expect(addDays({ year: 1999, month: 12, day: 31 }, 1)).toEqual({ year: 2000, month: 1, day: 1 });
    expect(addDays({ year: 2000, month: 3, day: 1 }, -1)).toEqual({ year: 2000, month: 2, day: 29 });
  });

  it('keep the order of the dates', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(dateOfDayNumber(a), dateOfDayNumber(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('months', () => {
  it('have the lengths of the calendar', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2024, 2)).toBe(29);
  });

  it('are longer in February every fourth year, but of the centuries only every fourth', () => {
    expect([2024, 2000, 1600, 1900, 2100, 2023].map(isLeapYear)).toEqual([true, true, true, false, false, false]);
  });
});

describe('birthdays', () => {
  const leapling = { year: 2000, month: 2, day: 29 };

  it('of 29 February are kept on 1 March in common years', () => {
    expect(birthdayIn(2023, leapling)).toEqual({ year: 2023, month: 3, day: 1 });
    expect(birthdayIn(2024, leapling)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(birthdayIn(2023, { year: 2000, month: 2, day: 28 })).toEqual({ year: 2023, month: 2, day: 28 });
    expect(birthdayIn(2023, { year: 2000, month: 1, day: 29 })).toEqual({ year: 2023, month: 1, day: 29 });
  });

  it('complete a year of age on the day itself', () => {
    const birth = { year: 1975, month: 4, day: 28 };
    expect(ageOn({ year: 2026, month: 4, day: 27 }, birth)).toBe(50);
    expect(ageOn({ year: 2026, month: 4, day: 28 }, birth)).toBe(51);
    expect(ageOn(birth, birth)).toBe(0);
    expect(ageOn({ year: 2023, month: 2, day: 28 }, leapling)).toBe(22);
    expect(ageOn({ year: 2023, month: 3, day: 1 }, leapling)).toBe(23);
  });

  it('never make an age below 0', () => {
    expect(ageOn({ year: 1974, month: 1, day: 1 }, { year: 1975, month: 4, day: 28 })).toBe(0);
  });
});
