import type { NumberResult } from '../answer.ts';
import { type CalendarDate, dateOfDayNumber, dayNumber } from '../calendar-date.ts';
import { personalDay, personalMonth, personalYear } from '../cycles/personal-cycles.ts';
import { universalDay, universalMonth, universalYear } from '../cycles/universal-cycles.ts';
import { PLAIN, type ReductionRules, reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';

/** How the personal and universal cycles are counted for a person; without a birth there are universal ones only. */
export type CycleMethod = { readonly boundary: Methods['personalYear']; readonly rules: ReductionRules };

/** The cycle options of a request as they take effect. */
export function cycleMethod(methods: Methods): CycleMethod {
  const rules = methods.personalCycles === 'keepMasters' ? reductionRules(methods.masters, false) : PLAIN;
  return { boundary: methods.personalYear, rules };
}

/** The personal year that holds on a date. */
export function personalYearOn(date: CalendarDate, birth: CalendarDate, { boundary, rules }: CycleMethod): NumberResult {
  return personalYear(birth, date, boundary, rules, null);
}

/** The personal month that holds on a date. */
export function personalMonthOn(date: CalendarDate, birth: CalendarDate, method: CycleMethod): NumberResult {
  return personalMonth(personalYearOn(date, birth, method), date, method.rules, null);
}

/** The personal day of a date. */
export function personalDayOn(date: CalendarDate, birth: CalendarDate, method: CycleMethod): NumberResult {
  return personalDay(personalMonthOn(date, birth, method), date, method.rules, null);
}

/** The universal month that a date lies in. */
export function universalMonthOn(date: CalendarDate, { rules }: CycleMethod): NumberResult {
  return universalMonth(universalYear(date, rules, null), date, rules, null);
}

/** The universal day of a date. */
export function universalDayOn(date: CalendarDate, method: CycleMethod): NumberResult {
  return universalDay(universalMonthOn(date, method), date, method.rules, null);
}

/** Every date of a span, both ends included. */
export function datesBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dateOfDayNumber(first + index));
}
