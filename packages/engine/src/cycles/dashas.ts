import type { Cycles, Dasha } from '../answer.ts';
import {
  birthdayIn,
  type CalendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  weekdayOfDayNumber,
} from '../calendar-date.ts';
import { root } from '../reduce.ts';

/**
 * The Indian dashas. Maha: from birth, first `moolank` (1–9), then the numbers in turn, each as many years as itself, as long as they
 * begin before the age of 120. For `asOf`: antar, the number of the birthday year; pratyantar, its part of that year; daily.
 * Nothing begins or ends after 9999-12-31. Source: docs/methods/cycles/dashas.md
 *
 * @example dashas({ year: 1975, month: 4, day: 28 }, 1, null).maha[1] //=> { value: 2, from: '1976-04-28', to: '1978-04-27' }
 */
export function dashas(birth: CalendarDate, moolank: number, asOf: CalendarDate | null): NonNullable<Cycles['dashas']> {
  const maha = mahaDashas(birth, moolank);
  if (asOf === null) return { maha, antar: null, pratyantar: null, daily: null };
  const { antar, pratyantar, daily } = dashasOn(asOf, birth);
  return { maha, antar, pratyantar, daily };
}

type DatedDashas = { readonly antar: Dasha; readonly pratyantar: Dasha; readonly daily: Dasha };

/** The year of birth has no part in these, and nearly everybody asks for today: they are kept for each birthday. */
function dashasOn(asOf: CalendarDate, birth: CalendarDate): DatedDashas {
  if (compareDates(asOf, latest.asOf) !== 0) latest = { asOf, found: [] };
  const place = birth.month * 32 + birth.day;
  latest.found[place] ??= findDashasOn(asOf, birth);
  return latest.found[place];
}

let latest: { readonly asOf: CalendarDate; readonly found: DatedDashas[] } = { asOf: { year: 0, month: 0, day: 0 }, found: [] };

function findDashasOn(asOf: CalendarDate, birth: CalendarDate): DatedDashas {
  const year = compareDates(asOf, birthdayIn(asOf.year, birth)) < 0 ? asOf.year - 1 : asOf.year;
  const { first, length } = birthdayYear(birth, year);
  const today = dayNumber(asOf);
  const antar = antarValue(birth, year, first);
  let value = antar;
  let from = first;
  while (from + pratyantarDays(value, length) <= today) {
    from += pratyantarDays(value, length);
    value = following(value);
  }
  const day = formatDate(asOf);
  return {
    antar: Object.freeze(dasha(antar, first, length)),
    pratyantar: Object.freeze(dasha(value, from, pratyantarDays(value, length))),
    daily: Object.freeze({ value: root(value + weekdayNumber(today)), from: day, to: day }),
  };
}

/**
 * The nine pratyantar dashas of the birthday year that begins in `year`: from the antar number upwards, n lasting n forty-fifths of the
 * year, rounded to whole days. In the last birthday year before 10000 those that would begin after 9999-12-31 are left out.
 * Source: docs/methods/cycles/dashas.md
 *
 * @example pratyantarDashas({ year: 1975, month: 4, day: 28 }, 2026)[0] //=> { value: 4, from: '2026-04-28', to: '2026-05-29' }
 */
export function pratyantarDashas(birth: CalendarDate, year: number): Dasha[] {
  const { first, length } = birthdayYear(birth, year);
  const list: Dasha[] = [];
  let value = antarValue(birth, year, first);
  for (let from = first; from < first + length && from <= LAST_DAY; value = following(value)) {
    const days = pratyantarDays(value, length);
    list.push(dasha(value, from, days));
    from += days;
  }
  return list;
}

/** 9999-12-31: no date is written after it. */
const LAST_YEAR = 9999;
const LAST_DAY = dayNumber({ year: LAST_YEAR, month: 12, day: 31 });
const MAHA_YEARS = 120;

/** Monday to Sunday by their planets: Moon 2, Mars 9, Mercury 5, Jupiter 3, Venus 6, Saturn 8, Sun 1. */
const WEEKDAY_NUMBERS = [0, 2, 9, 5, 3, 6, 8, 1];

/** Up to thirty spans. Where one ends the next begins. */
function mahaDashas(birth: CalendarDate, moolank: number): Dasha[] {
  const { values, ends } = MAHA_FROM[moolank] as MahaOrder;
  const birthday = birthdayOf(birth);
  const list = new Array<Dasha>(values.length);
  let from = textIn(birthday.days, birth, 0, birth.year);
  let count = 0;
  for (let year = birth.year; count < values.length && year <= LAST_YEAR; count += 1) {
    year = birth.year + (ends[count] as number);
    list[count] = { value: values[count] as number, from, to: textIn(birthday.eves, birth, 1, year) };
    from = textIn(birthday.days, birth, 0, year);
  }
  if (count < values.length) list.length = count;
  return list;
}

/** The numbers that rule one after the other, and the ages at which they end. */
type MahaOrder = { readonly values: readonly number[]; readonly ends: readonly number[] };

/** By the number that rules first. */
const MAHA_FROM = Array.from({ length: 10 }, (_, first) => mahaOrder(first));

function mahaOrder(first: number): MahaOrder {
  const values: number[] = [];
  const ends: number[] = [];
  let age = 0;
  for (let value = first; age < MAHA_YEARS; value = following(value)) {
    age += value;
    values.push(value);
    ends.push(age);
  }
  return { values, ends };
}

/** A birthday and its eve as text, for each year from `FIRST_KEPT_YEAR` on that was met. */
type Birthday = { readonly days: Texts; readonly eves: Texts };
type Texts = (string | undefined)[];

/** Most lives of today lie in these. */
const FIRST_KEPT_YEAR = 1850;
const KEPT_YEARS = 350;
/** Each day of the year that was met. */
const BIRTHDAYS: Birthday[] = [];

function birthdayOf({ month, day }: CalendarDate): Birthday {
  const place = month * 32 + day;
  BIRTHDAYS[place] ??= { days: new Array<undefined>(KEPT_YEARS), eves: new Array<undefined>(KEPT_YEARS) };
  return BIRTHDAYS[place];
}

/** The birthday in a year, or so many days before it. */
function textIn(texts: Texts, birth: CalendarDate, daysBefore: number, year: number): string {
  const place = year - FIRST_KEPT_YEAR;
  if (place < 0 || place >= KEPT_YEARS) return writeBirthday(birth, daysBefore, year);
  texts[place] ??= writeBirthday(birth, daysBefore, year);
  return texts[place];
}

function writeBirthday(birth: CalendarDate, daysBefore: number, year: number): string {
  return textOf(dayNumber(birthdayIn(year, birth)) - daysBefore);
}

function birthdayYear(birth: CalendarDate, year: number): { readonly first: number; readonly length: number } {
  const first = dayNumber(birthdayIn(year, birth));
  return { first, length: dayNumber(birthdayIn(year + 1, birth)) - first };
}

/** `first` is the day number of the birthday in `year`. */
function antarValue(birth: CalendarDate, year: number, first: number): number {
  return root(root(birth.day) + birth.month + (year % 100) + weekdayNumber(first));
}

/** Rounded one by one the nine add up to the year: to 365 and to 366. */
function pratyantarDays(value: number, length: number): number {
  return Math.round((value * length) / 45);
}

/**
 * The number of the planet that rules a weekday: Sunday 1, Monday 2, Tuesday 9, Wednesday 5, Thursday 3, Friday 6, Saturday 8.
 *
 * @example weekdayNumber(dayNumber({ year: 2026, month: 4, day: 28 })) //=> 9
 */
export function weekdayNumber(days: number): number {
  return WEEKDAY_NUMBERS[weekdayOfDayNumber(days)] as number;
}

function following(value: number): number {
  return (value % 9) + 1;
}

function dasha(value: number, from: number, days: number): Dasha {
  return { value, from: textOf(from), to: textOf(from + days - 1) };
}

function textOf(days: number): string {
  return formatDate(dateOfDayNumber(Math.min(days, LAST_DAY)));
}
