import type { NumberResult } from '../answer.ts';
import { addDays, birthdayIn, type CalendarDate, compareDates, daysInMonth, formatDate, type Weekday, weekday } from '../calendar-date.ts';
import { checkObject, integerIn, isMissing, refuse, requiredDate, throwProblems } from '../check.ts';
import { universalYear } from '../cycles/universal-cycles.ts';
import type { Problem } from '../engine-error.ts';
import type { MethodOptions, Methods } from '../request.ts';
import {
  type CycleMethod,
  cycleMethod,
  datesBetween,
  personalDayOn,
  personalMonthOn,
  personalYearOn,
  universalDayOn,
  universalMonthOn,
} from './day-numbers.ts';
import { checkThingSystem } from './thing-system.ts';

export type CalendarRequest = {
  readonly birthDate: string;
  /** 1–9999, not before the year of birth. */
  readonly year: number;
  /** 1–12; without it the days of the whole year are given. */
  readonly month?: number;
  /** `personalYear`, `personalCycles` and `masters` have an effect. */
  readonly methods?: MethodOptions;
};

/** `from` and `to` are `YYYY-MM-DD`, both included. */
export type CalendarYear = { readonly from: string; readonly to: string; readonly personalYear: NumberResult };
export type CalendarMonth = {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly personalMonth: NumberResult;
  readonly universalMonth: NumberResult;
};
export type CalendarDay = {
  readonly date: string;
  readonly weekday: Weekday;
  readonly personalDay: NumberResult;
  readonly universalDay: NumberResult;
};

export type CalendarAnswer = {
  readonly year: number;
  readonly month: number | null;
  readonly universalYear: NumberResult;
  /** The personal years that hold in the dates asked for: one, or two under `personalYear: birthday`. */
  readonly years: readonly CalendarYear[];
  /** The twelve months, or the one asked for; under `personalYear: birthday` the month of the birthday can be there twice. */
  readonly months: readonly CalendarMonth[];
  readonly days: readonly CalendarDay[];
};

/**
 * The personal and universal day of every date of a year or a month, with the personal months and years they follow from.
 * Days before the birth are left out.
 * Source: docs/methods/things/calendar.md
 * Throws an `EngineError` for a bad field, and `as_of_before_birth` when everything asked for lies before the birth.
 *
 * @example computeCalendar({ birthDate: '1970-05-15', year: 1992, month: 7 }).days[16].personalDay.chain //=> [20, 2]
 */
export function computeCalendar(request: CalendarRequest): CalendarAnswer {
  const { birth, year, month, from, to, methods } = checkCalendar(request);
  const method = cycleMethod(methods);
  const turns = turnsIn(year, birth, methods.personalYear);
  const years = stretches(from, to, turns.years);
  const months = stretches(from, to, turns.months);
  return {
    year,
    month,
    universalYear: universalYear(from, method.rules, null),
    years: years.map((stretch) => ({ ...datesOf(stretch), personalYear: personalYearOn(stretch.from, birth, method) })),
    months: months.map((stretch) => calendarMonth(stretch, birth, method)),
    days: calendarDays(from, to, birth, method),
  };
}

/** Dates in which neither the personal year nor the month changes. */
type Stretch = { readonly from: CalendarDate; readonly to: CalendarDate };

type CheckedCalendar = Stretch & {
  readonly birth: CalendarDate;
  readonly year: number;
  readonly month: number | null;
  readonly methods: Methods;
};

function checkCalendar(request: unknown): CheckedCalendar {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['birthDate', 'year', 'month', 'methods'], problems);
  const birth = requiredDate(object, 'birthDate') as CalendarDate;
  const year = (isMissing(object, 'year') ? undefined : integerIn(object, 'year', 1, 9999)) as number;
  const month = integerIn(object, 'month', 1, 12) ?? null;
  const { methods } = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  const first = { year, month: month ?? 1, day: 1 };
  const last = month ?? 12;
  const to = { year, month: last, day: daysInMonth(year, last) };
  if (compareDates(to, birth) < 0) refuse(object, month === null || year < birth.year ? 'year' : 'month', 'as_of_before_birth');
  throwProblems(problems);
  return { birth, year, month, methods, from: compareDates(first, birth) < 0 ? birth : first, to };
}

/** The days of a year on which something new begins. */
function turnsIn(year: number, birth: CalendarDate, boundary: Methods['personalYear']): { years: CalendarDate[]; months: CalendarDate[] } {
  const years = boundary === 'birthday' ? [birthdayIn(year, birth)] : [];
  const firsts = Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1, day: 1 }));
  return { years, months: [...firsts, ...years].sort(compareDates) };
}

/** The dates `from` to `to` cut at the turns that lie in them. */
function stretches(from: CalendarDate, to: CalendarDate, turns: readonly CalendarDate[]): Stretch[] {
  const starts = [from, ...turns.filter((turn) => compareDates(turn, from) > 0 && compareDates(turn, to) <= 0)];
  const distinct = starts.filter((start, index) => index === 0 || compareDates(start, starts[index - 1] as CalendarDate) > 0);
  return distinct.map((start, index) => {
    const next = distinct[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

function datesOf({ from, to }: Stretch): { from: string; to: string } {
  return { from: formatDate(from), to: formatDate(to) };
}

function calendarMonth(stretch: Stretch, birth: CalendarDate, method: CycleMethod): CalendarMonth {
  return {
    month: stretch.from.month,
    ...datesOf(stretch),
    personalMonth: personalMonthOn(stretch.from, birth, method),
    universalMonth: universalMonthOn(stretch.from, method),
  };
}

function calendarDays(from: CalendarDate, to: CalendarDate, birth: CalendarDate, method: CycleMethod): CalendarDay[] {
  return datesBetween(from, to).map((date) => ({
    date: formatDate(date),
    weekday: weekday(date),
    personalDay: personalDayOn(date, birth, method),
    universalDay: universalDayOn(date, method),
  }));
}
