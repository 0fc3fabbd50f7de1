import { type CalendarDate, compareDates, dayNumber } from '../calendar-date.ts';
import { type CheckedObject, dateSpan, optionalDate, refuse, requiredDate } from '../check.ts';

/** The most days one request can ask for: two years, one of them a leap year. */
export const MAX_DAYS = 731;

/** A span of days, and the birth of the person they are for. */
export type CheckedDates = { readonly from: CalendarDate; readonly to: CalendarDate; readonly birth?: CalendarDate };

/**
 * Reads `birthDate`, `from` and `to`: at most 731 days, not all of them before the birth when it is required.
 * Problems are collected; undefined when there is no span to go on with.
 */
export function checkDates(
  object: CheckedObject<'birthDate' | 'from' | 'to'>,
  birthDate: 'required' | 'optional',
): CheckedDates | undefined {
  const birth = birthDate === 'required' ? requiredDate(object, 'birthDate') : optionalDate(object, 'birthDate');
  const span = dateSpan(object, 'from', 'to');
  if (span === undefined) return undefined;
  if (dayNumber(span.to) - dayNumber(span.from) >= MAX_DAYS) refuse(object, 'to', 'date_out_of_range', { maxDays: MAX_DAYS });
  if (birth === undefined) return span;
  if (birthDate === 'required' && compareDates(span.to, birth) < 0) refuse(object, 'to', 'as_of_before_birth');
  return { ...span, birth };
}
