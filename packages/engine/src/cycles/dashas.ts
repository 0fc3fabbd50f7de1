import type { Cycles, Dasha } from '../answer.ts';
import {
  addDays,
  birthdayIn,
  type CalendarDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  formatDate,
  isLeapYear,
  monthDayText,
  weekdayOfDayNumber,
  yearText,
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
  const birthdays = birthdayTexts(birth);
  const maha = mahaDashas(birthdays, birth.year, moolank);
  if (asOf === null) return { maha, antar: null, pratyantar: null, daily: null };
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
    maha,
    antar: { value: antar, from: birthdayText(birthdays, year), to: eveText(birthdays, year + 1) },
    pratyantar: dasha(value, from, pratyantarDays(value, length)),
    daily: { value: root(value + weekdayNumber(today)), from: day, to: day },
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
const LAST_DATE = '9999-12-31';
const LAST_DAY = dayNumber({ year: LAST_YEAR, month: 12, day: 31 });
const MAHA_YEARS = 120;

/** Monday to Sunday by their planets: Moon 2, Mars 9, Mercury 5, Jupiter 3, Venus 6, Saturn 8, Sun 1. */
const WEEKDAY_NUMBERS = [0, 2, 9, 5, 3, 6, 8, 1];

/** Up to thirty spans. Where one ends the next begins, so the year is written once for both, unless New Year parts them. */
function mahaDashas(birthdays: BirthdayTexts, birthYear: number, moolank: number): Dasha[] {
  const list: Dasha[] = [];
  let value = moolank;
  let from = birthdayText(birthdays, birthYear);
  for (let year = birthYear; year < birthYear + MAHA_YEARS && year <= LAST_YEAR; value = following(value)) {
    year += value;
    const { birthday, eve } = endingsIn(birthdays, year);
    const text = yearText(year);
    list.push({ value, from, to: year > LAST_YEAR || birthdays.onNewYear ? eveText(birthdays, year) : text + eve });
    from = text + birthday;
  }
  return list;
}

/** `-MM-DD` of the birthday and of the day before it, in leap and in common years: a chart writes some fifty of these dates. */
type BirthdayTexts = { readonly inLeapYears: Endings; readonly inCommonYears: Endings; readonly onNewYear: boolean };
type Endings = { readonly birthday: string; readonly eve: string };

/** The texts of each day of the year that was met. */
const TEXTS: BirthdayTexts[] = [];

function birthdayTexts(birth: CalendarDate): BirthdayTexts {
  const place = birth.month * 32 + birth.day;
  TEXTS[place] ??= makeBirthdayTexts(birth);
  return TEXTS[place];
}

function makeBirthdayTexts(birth: CalendarDate): BirthdayTexts {
  const inLeapYears = endings(birth, 2000);
  const inCommonYears = birth.month === 2 || birth.month === 3 ? endings(birth, 2001) : inLeapYears;
  return { inLeapYears, inCommonYears, onNewYear: birth.month === 1 && birth.day === 1 };
}

function endings(birth: CalendarDate, sampleYear: number): Endings {
  const birthday = birthdayIn(sampleYear, birth);
  const eve = addDays(birthday, -1);
  return { birthday: monthDayText(birthday.month, birthday.day), eve: monthDayText(eve.month, eve.day) };
}

function birthdayText(birthdays: BirthdayTexts, year: number): string {
  return yearText(year) + endingsIn(birthdays, year).birthday;
}

function eveText(birthdays: BirthdayTexts, year: number): string {
  if (year > LAST_YEAR) return LAST_DATE;
  return yearText(birthdays.onNewYear ? year - 1 : year) + endingsIn(birthdays, year).eve;
}

function endingsIn({ inLeapYears, inCommonYears }: BirthdayTexts, year: number): Endings {
  return inLeapYears !== inCommonYears && isLeapYear(year) ? inLeapYears : inCommonYears;
}

function birthdayYear(birth: CalendarDate, year: number): { readonly first: number; readonly length: number } {
  const first = dayNumber(birthdayIn(year, birth));
  return { first, length: dayNumber(birthdayIn(year + 1, birth)) - first };
}

/** `first` is the day number of the birthday in `year`. */
function antarValue(birth: CalendarDate, year: number, first: number): number {
  return root(root(birth.day) + birth.month + (year % 100) + weekdayNumber(first));
}

/** Rounded one by one the nine add up to the year: to 365 and to 366. Every birthday year has one of these lengths. */
function pratyantarDays(value: number, length: number): number {
  return (length === 365 ? DAYS_OF_365 : DAYS_OF_366)[value] as number;
}

const DAYS_OF_365 = Array.from({ length: 10 }, (_, value) => Math.round((value * 365) / 45));
const DAYS_OF_366 = Array.from({ length: 10 }, (_, value) => Math.round((value * 366) / 45));

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
  const to = Math.min(from + days - 1, LAST_DAY);
  return { value, from: formatDate(dateOfDayNumber(from)), to: formatDate(dateOfDayNumber(to)) };
}
