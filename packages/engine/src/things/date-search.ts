import type { NumberResult } from '../answer.ts';
import { type CalendarDate, compareDates, formatDate, type Weekday, weekday } from '../calendar-date.ts';
import { checkObject, enumeration, integerIn, isMissing, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { bhagyank } from '../numbers/bhagyank.ts';
import { lifePath } from '../numbers/life-path.ts';
import { moolank } from '../numbers/moolank.ts';
import { reductionRules } from '../reduce.ts';
import type { MethodOptions, Methods } from '../request.ts';
import { checkDates } from './check-dates.ts';
import { cycleMethod, datesBetween, personalDayOn, universalDayOn } from './day-numbers.ts';
import { checkThingSystem } from './thing-system.ts';

export const SEARCHED_NUMBERS = ['universalDay', 'lifePath', 'moolank', 'bhagyank', 'personalDay'] as const;
/** A number a date has of itself; `personalDay` is that of a person on the date. */
export type SearchedNumber = (typeof SEARCHED_NUMBERS)[number];

export type SearchDatesRequest = {
  /** 1–9 finds the dates of that value; 10–99 those with that master or compound in their chain. */
  readonly target: number;
  readonly of: SearchedNumber;
  /** Required for `personalDay`, whose dates begin with the birth; the other numbers do without. */
  readonly birthDate?: string;
  /** The dates from `from` to `to`, both included, at most 731. */
  readonly from: string;
  readonly to: string;
  /** `lifePath`, `masters`, `personalYear` and `personalCycles` have an effect. */
  readonly methods?: MethodOptions;
};

export type SearchDatesAnswer = {
  readonly of: SearchedNumber;
  readonly target: number;
  readonly days: readonly { readonly date: string; readonly weekday: Weekday; readonly number: NumberResult }[];
};

/**
 * The dates of a span on which a number comes to a target: the universal day, the day and date number (moolank, bhagyank) or the
 * life path of the date itself, or a person's personal day.
 * Source: docs/methods/things/dates.md
 * Throws an `EngineError` for a bad field, a span of more than 731 days, or personal days that all lie before the birth.
 *
 * @example searchDates({ target: 8, of: 'universalDay', from: '2026-11-20', to: '2026-11-30' }).days.map((day) => day.date) //=> ['2026-11-23']
 */
export function searchDates(request: SearchDatesRequest): SearchDatesAnswer {
  const { target, of, birth, from, to, methods } = checkSearch(request);
  const find = finder(of, birth, methods);
  const first = birth !== null && compareDates(from, birth) < 0 ? birth : from;
  const days = datesBetween(first, to).flatMap((date) => {
    const number = find(date);
    const isFound = target > 9 ? number.chain.includes(target) : number.value === target;
    return isFound ? [{ date: formatDate(date), weekday: weekday(date), number }] : [];
  });
  return { of, target, days };
}

type CheckedSearch = {
  readonly target: number;
  readonly of: SearchedNumber;
  /** Only for the personal day. */
  readonly birth: CalendarDate | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly methods: Methods;
};

function checkSearch(request: unknown): CheckedSearch {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['target', 'of', 'birthDate', 'from', 'to', 'methods'], problems);
  const target = isMissing(object, 'target') ? undefined : integerIn(object, 'target', 1, 99);
  const of = isMissing(object, 'of') ? undefined : enumeration(object, 'of', SEARCHED_NUMBERS);
  const dates = checkDates(object, of === 'personalDay' ? 'required' : 'optional');
  const { methods } = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  const { from, to, birth } = dates as NonNullable<typeof dates>;
  return {
    target: target as number,
    of: of as SearchedNumber,
    birth: of === 'personalDay' ? (birth as CalendarDate) : null,
    from,
    to,
    methods,
  };
}

function finder(of: SearchedNumber, birth: CalendarDate | null, methods: Methods): (date: CalendarDate) => NumberResult {
  const method = cycleMethod(methods);
  if (birth !== null) return (date) => personalDayOn(date, birth, method);
  if (of === 'moolank') return (date) => moolank(date, null);
  if (of === 'bhagyank') return (date) => bhagyank(date, null);
  const rules = reductionRules(methods.masters, true);
  return of === 'lifePath' ? (date) => lifePath(date, methods.lifePath, rules, null) : (date) => universalDayOn(date, method);
}
