import type { AskingWords, NearTime } from './asking-words.ts';
import type { Token } from './tokens.ts';
import type { Found } from './vocabulary.ts';

/** A time that was asked about: a day within it, and how wide it is. */
export type AskedTime = { readonly asOf: string; readonly grain: 'year' | 'month' | 'week' | 'day' };

/** The number of a year, month or day; no number stands for a week, and its month is told. */
export const POSITION_OF = { year: 'personalYear', month: 'personalMonth', week: 'personalMonth', day: 'personalDay' } as const;

const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/;
const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;
const CHINESE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/;
export const YEAR = /(?<!\d)((?:1[89]|2[01])\d{2})(?!\d)/;

/** The time a text speaks of, seen from a day; null where it speaks of none. */
export function timeIn(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  { dayFirst }: Pick<AskingWords, 'dayFirst'>,
  today: string,
): AskedTime | null {
  const near = found.flatMap(({ meant, start, end }) =>
    meant.kind === 'time' ? [{ id: meant.id, count: countIn(tokens.slice(start, end)) }] : [],
  )[0];
  const month = found.find(({ meant }) => meant.kind === 'month');
  const year = Number(YEAR.exec(text)?.[1] ?? today.slice(0, 4));
  const written = writtenDate(text, dayFirst, year);
  if (written !== null) return written;
  if (month?.meant.kind === 'month') {
    const day = Number(/(?<!\d)([1-9]|[12]\d|3[01])(?!\d)/.exec(text)?.[1] ?? 0);
    return day > 0 ? dayOf(year, month.meant.id, day) : { asOf: dateText(year, month.meant.id, 15), grain: 'month' };
  }
  if (YEAR.test(text)) return yearFrom(today, year);
  if (near !== undefined) return nearTime(near.id, near.count, today);
  const weekday = found.find(({ meant }) => meant.kind === 'weekday');
  return weekday?.meant.kind === 'weekday' ? { asOf: nextOn(today, weekday.meant.id), grain: 'day' } : null;
}

/** The next day of that name, today among them. */
function nextOn(today: string, weekday: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const from = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return dateText(year, month, day + ((weekday - from + 7) % 7));
}

/** The number that stands in "in 5 years". */
function countIn(tokens: readonly Token[]): number {
  return Number(tokens.find((token) => /^\d{1,3}$/.test(token)) ?? 1);
}

function writtenDate(text: string, dayFirst: boolean, thisYear: number): AskedTime | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [one, other] = [Number(numeric[1]), Number(numeric[2])];
    const isDayFirst = dayFirst ? other <= 12 : one > 12;
    return isDayFirst ? dayOf(Number(numeric[3]), other, one) : dayOf(Number(numeric[3]), one, other);
  }
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const [year, month] = [Number(chinese[1] ?? thisYear), Number(chinese[2])];
  return chinese[3] ? dayOf(year, month, Number(chinese[3])) : { asOf: dateText(year, month, 15), grain: 'month' };
}

function nearTime(near: NearTime, count: number, today: string): AskedTime {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  switch (near) {
    case 'thisYear':
      return { asOf: today, grain: 'year' };
    case 'nextYear':
      return yearFrom(today, year + 1);
    case 'lastYear':
      return yearFrom(today, year - 1);
    case 'thisMonth':
      return { asOf: today, grain: 'month' };
    case 'nextMonth':
      return { asOf: dateText(year, month + 1, 15), grain: 'month' };
    case 'lastMonth':
      return { asOf: dateText(year, month - 1, 15), grain: 'month' };
    case 'today':
      return { asOf: today, grain: 'day' };
    case 'tomorrow':
      return { asOf: dateText(year, month, day + 1), grain: 'day' };
    case 'yesterday':
      return { asOf: dateText(year, month, day - 1), grain: 'day' };
    case 'thisWeek':
      return { asOf: today, grain: 'week' };
    case 'nextWeek':
      return { asOf: dateText(year, month, day + 7), grain: 'week' };
    case 'yearsAhead':
      return yearFrom(today, year + count);
    case 'monthsAhead':
      return { asOf: dateText(year, month + count, 15), grain: 'month' };
    case 'weeksAhead':
      return { asOf: dateText(year, month, day + 7 * count), grain: 'week' };
    case 'daysAhead':
      return { asOf: dateText(year, month, day + count), grain: 'day' };
  }
}

/** The same day of another year, so that a year that turns on a birthday is the one that is meant from today. */
export function yearFrom(today: string, year: number): AskedTime {
  const day = today.slice(5) === '02-29' ? '02-28' : today.slice(5);
  return { asOf: `${year}-${day}`, grain: 'year' };
}

function dayOf(year: number, month: number, day: number): AskedTime | null {
  const asOf = dateText(year, month, day);
  return Number(asOf.slice(5, 7)) === month && Number(asOf.slice(8)) === day ? { asOf, grain: 'day' } : null;
}

/** A month or day beyond the last one goes on in the next. */
function dateText(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
