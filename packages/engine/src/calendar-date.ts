import { EngineError, type ProblemCode } from './engine-error.ts';

/** A civil date in the proleptic Gregorian calendar: year 1–9999, month 1–12, day 1–31. Never an instant. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Reads `YYYY-MM-DD`, or says why it cannot: `invalid_date` for another form or a day that does not exist,
 * `date_out_of_range` for the year 0 and for years of more than four digits.
 *
 * @example readDate('1900-02-29') //=> 'invalid_date'
 */
export function readDate(text: string): CalendarDate | ProblemCode {
  if (!isDateForm(text)) return LONG_YEAR.test(text) ? 'date_out_of_range' : 'invalid_date';
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'invalid_date';
  return year === 0 ? 'date_out_of_range' : { year, month, day };
}

/**
 * Reads `YYYY-MM-DD` and throws an `EngineError` at `pointer` when it is not a date of the years 1–9999.
 *
 * @example parseDate('1990-03-15') //=> { year: 1990, month: 3, day: 15 }
 */
export function parseDate(text: string, pointer = ''): CalendarDate {
  const date = readDate(text);
  if (typeof date === 'string') throw new EngineError([{ pointer, code: date }]);
  return date;
}

/** @example formatDate({ year: 87, month: 3, day: 5 }) //=> '0087-03-05' */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** @example isLeapYear(1900) //=> false */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @example daysInMonth(2024, 2) //=> 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Negative when `a` is earlier, 0 when they are the same day, positive when `a` is later.
 *
 * @example compareDates({ year: 2023, month: 12, day: 31 }, { year: 2024, month: 1, day: 1 }) < 0 //=> true
 */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * Days since 1 January of year 1, which is day 0.
 * Source: counting leap days in the proleptic Gregorian calendar.
 *
 * @example dayNumber({ year: 1970, month: 1, day: 1 }) //=> 719162
 */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const monthDays = (DAYS_BEFORE_MONTH[month] as number) + (month > 2 && isLeapYear(year) ? 1 : 0);
  return before * 365 + leapDays + monthDays + day - 1;
}

/**
 * The inverse of `dayNumber`.
 *
 * @example dateOfDayNumber(719162) //=> { year: 1970, month: 1, day: 1 }
 */
export function dateOfDayNumber(days: number): CalendarDate {
  // A month lasts 30.436875 days on average, so that this is the month of the day, or one or two after it.
  let months = Math.ceil(days / 30.436875);
  while (firstDayOf(months).number > days) months -= 1;
  const { date, number } = firstDayOf(months);
  return { ...date, day: days - number + 1 };
}

/** The first day of the month that is so many months after January of year 1. */
function firstDayOf(months: number): { readonly date: CalendarDate; readonly number: number } {
  const years = Math.floor(months / 12);
  const date = { year: years + 1, month: months - 12 * years + 1, day: 1 };
  return { date, number: dayNumber(date) };
}

/** @example addDays({ year: 2024, month: 2, day: 28 }, 2) //=> { year: 2024, month: 3, day: 1 } */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The day of the week. Right for the last day of the year 0 too: a birth before sunrise on 0001-01-01 counts for it.
 *
 * @example weekday({ year: 2026, month: 4, day: 28 }) //=> 2
 */
export function weekday(date: CalendarDate): Weekday {
  return weekdayOfDayNumber(dayNumber(date));
}

/** @example weekdayOfDayNumber(719162) //=> 4 */
export function weekdayOfDayNumber(days: number): Weekday {
  return ((((days % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The birthday kept in `year`. Somebody born on 29 February keeps it on 1 March in common years.
 *
 * @example birthdayIn(2023, { year: 2000, month: 2, day: 29 }) //=> { year: 2023, month: 3, day: 1 }
 */
export function birthdayIn(year: number, birth: CalendarDate): CalendarDate {
  const leapDay = birth.month === 2 && birth.day === 29 && !isLeapYear(year);
  return leapDay ? { year, month: 3, day: 1 } : { year, month: birth.month, day: birth.day };
}

/**
 * Completed years on a civil date; never below 0.
 *
 * @example ageOn({ year: 2026, month: 4, day: 27 }, { year: 1975, month: 4, day: 28 }) //=> 50
 */
export function ageOn(date: CalendarDate, birth: CalendarDate): number {
  const reached = compareDates(date, birthdayIn(date.year, birth)) >= 0;
  return Math.max(0, date.year - birth.year - (reached ? 0 : 1));
}

const DASH = 45;
const ZERO = 48;
const LONG_YEAR = /^(?:[+-]?\d{5,}|-\d{4})(?:-\d\d){2}$/;
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Four digits, two and two with dashes between. Every request has a date, and this is several times quicker than a pattern. */
function isDateForm(text: string): boolean {
  if (text.length !== 10) return false;
  for (let index = 0; index < 10; index += 1) {
    const isDash = index === 4 || index === 7;
    const digit = digitAt(text, index);
    if (isDash ? text.charCodeAt(index) !== DASH : digit < 0 || digit > 9) return false;
  }
  return true;
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - ZERO;
}
