import type { Dasha, NumberResult } from '../answer.ts';
import { addDays, birthdayIn, type CalendarDate, compareDates, dateOfDayNumber, dayNumber, formatDate } from '../calendar-date.ts';
import { checkObject, enumeration, integerIn, optionalBoolean, optionalDate, refuse, requiredDate, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { moolank } from '../numbers/moolank.ts';
import { chain, PLAIN, root } from '../reduce.ts';
import { add, resultOf, type Trace, take, traceReduction } from '../trace.ts';
import { pratyantarDashas, weekdayNumber } from './dashas.ts';

/** How long a pratyantar lasts: its share of the birthday year in whole days, or eight days for each unit of its number. */
export const PRATYANTAR_LENGTHS = ['proportional', 'ruleOf8'] as const;
export type PratyantarLength = (typeof PRATYANTAR_LENGTHS)[number];

/** One birthday year of a person. `year` or `asOf` is required; `year` decides. */
export type DashasRequest = {
  readonly birthDate: string;
  /** The year in which the birthday year begins, from that of the birth to 9999. */
  readonly year?: number;
  /** `YYYY-MM-DD`: the birthday year that holds this day. */
  readonly asOf?: string;
  /** A birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** Default `proportional`. */
  readonly pratyantar?: PratyantarLength;
  /** Adds `steps` to the numbers. Default false. */
  readonly explain?: boolean;
};

export type DashasAnswer = {
  /** The year in which the birthday year begins. */
  readonly year: number;
  readonly numbers: { readonly moolank: NumberResult; readonly antar: NumberResult };
  /** The maha dasha that rules the whole birthday year. */
  readonly maha: Dasha;
  /** The birthday year. */
  readonly antar: Dasha;
  /** Nine, one after the other; in the last birthday year before 10000 those that would begin after 9999-12-31 are left out. */
  readonly pratyantars: readonly Dasha[];
};

/**
 * The dashas of one birthday year: the maha dasha over it, its antar number with the way to it, and its nine pratyantar dashas.
 * By `ruleOf8` a pratyantar n lasts n × 8 days, 360 in all, and the last five or six days of the birthday year have none.
 * Source: Indian practice (Ank jyotish); docs/methods/cycles/dashas.md
 * Throws an `EngineError` for a bad field, a year or a day before the birth, and when neither is given.
 *
 * @example computeDashas({ birthDate: '1975-04-28', year: 2026 }).pratyantars[4] //=> { value: 8, from: '2026-10-24', to: '2026-12-27' }
 */
export function computeDashas(request: DashasRequest): DashasAnswer {
  const { birth, year, length, explain } = checkDashas(request);
  const newTrace = () => (explain ? [] : null);
  const numbers = { moolank: moolank(birth, newTrace()), antar: antarNumber(birth, year, newTrace()) };
  return {
    year,
    numbers,
    maha: mahaDasha(birth, numbers.moolank.value, year),
    antar: span(numbers.antar.value, birthdayNumber(birth, year), birthdayNumber(birth, year + 1) - 1),
    pratyantars: length === 'proportional' ? pratyantarDashas(birth, year) : dashasOfEight(birth, year, numbers.antar.value),
  };
}

type Checked = {
  /** By the Indian day. */
  readonly birth: CalendarDate;
  readonly year: number;
  readonly length: PratyantarLength;
  readonly explain: boolean;
};

const FIELDS = [
  'birthDate',
  'year',
  'asOf',
  'bornBeforeSunrise',
  'pratyantar',
  'explain',
] as const satisfies readonly (keyof DashasRequest)[];
const LAST_YEAR = 9999;
const LAST_DAY = dayNumber({ year: LAST_YEAR, month: 12, day: 31 });

function checkDashas(request: unknown): Checked {
  const problems: Problem[] = [];
  const object = checkObject(request, '', FIELDS, problems);
  const civil = object.isObject ? requiredDate(object, 'birthDate') : undefined;
  const year = integerIn(object, 'year', 1, LAST_YEAR);
  const asOf = optionalDate(object, 'asOf');
  if (object.isObject && object.fields.year === undefined && object.fields.asOf === undefined) {
    refuse(object, 'year', 'required', { alternative: 'asOf' });
  }
  const beforeSunrise = optionalBoolean(object, 'bornBeforeSunrise') ?? false;
  const length = enumeration(object, 'pratyantar', PRATYANTAR_LENGTHS) ?? PRATYANTAR_LENGTHS[0];
  const explain = optionalBoolean(object, 'explain') ?? false;
  const birth = civil !== undefined && beforeSunrise ? addDays(civil, -1) : civil;
  if (birth !== undefined && year !== undefined && year < birth.year) {
    refuse(object, 'year', 'invalid_option', { lowest: birth.year, highest: LAST_YEAR });
  }
  if (civil !== undefined && year === undefined && asOf !== undefined && compareDates(asOf, civil) < 0) {
    refuse(object, 'asOf', 'as_of_before_birth');
  }
  throwProblems(problems);
  return { birth: birth as CalendarDate, year: year ?? yearHolding(asOf as CalendarDate, birth as CalendarDate), length, explain };
}

/** The year of the last birthday on or before a day. */
function yearHolding(day: CalendarDate, birth: CalendarDate): number {
  return compareDates(day, birthdayIn(day.year, birth)) < 0 ? day.year - 1 : day.year;
}

function antarNumber(birth: CalendarDate, year: number, trace: Trace): NumberResult {
  const lastTwo = year % 100;
  const weekday = weekdayNumber(dayNumber(birthdayIn(year, birth)));
  const terms = [root(birth.day), birth.month, root(lastTwo), weekday];
  const total = terms.reduce((sum, term) => sum + term);
  if (trace !== null) {
    take(trace, 'number:moolank', root(birth.day));
    take(trace, 'month', birth.month);
    take(trace, 'last_two_digits', lastTwo);
    traceReduction(chain(lastTwo), root(lastTwo), trace);
    take(trace, 'weekday', weekday);
    add(trace, terms, total);
  }
  return resultOf(total, PLAIN, trace);
}

/** A number n rules for n years; after 9 comes 1. */
function mahaDasha(birth: CalendarDate, moolank: number, year: number): Dasha {
  let value = moolank;
  let begin = birth.year;
  while (begin + value <= year) {
    begin += value;
    value = following(value);
  }
  return span(value, birthdayNumber(birth, begin), birthdayNumber(birth, begin + value) - 1);
}

function dashasOfEight(birth: CalendarDate, year: number, antar: number): Dasha[] {
  const list: Dasha[] = [];
  let value = antar;
  for (let from = birthdayNumber(birth, year); list.length < 9 && from <= LAST_DAY; value = following(value)) {
    list.push(span(value, from, from + 8 * value - 1));
    from += 8 * value;
  }
  return list;
}

function birthdayNumber(birth: CalendarDate, year: number): number {
  return dayNumber(birthdayIn(year, birth));
}

function span(value: number, from: number, to: number): Dasha {
  return { value, from: formatDate(dateOfDayNumber(from)), to: formatDate(dateOfDayNumber(Math.min(to, LAST_DAY))) };
}

function following(value: number): number {
  return (value % 9) + 1;
}
