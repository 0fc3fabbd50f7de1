import { type ChartRequest, computeCalendar, computeChart, type Methods, type NumberResult } from '@1numbers/engine';
import type { calendar } from '@1numbers/locales';

/** Something of one day. The id tells it from all others of the calendar, however often it is read. */
export type DayEvent = { readonly id: string; readonly date: string; readonly title: string };
type Words = (typeof calendar)[keyof typeof calendar];
export type Wanted = { readonly days: boolean; readonly months: boolean; readonly years: boolean };

const DAY_MS = 86_400_000;
const DAYS_BACK = 60;
/** Far enough for the months and the years that today is in to have begun within. */
const TURNS_BACK = 400;
const DAYS_AHEAD = 400;

/**
 * The personal days around `today`, and the days on which a personal month or year begins: an event as long as a year would lie over
 * every page of a calendar. The request names a birth date, which does not lie after `today`.
 */
export function personalEvents(
  request: ChartRequest & { readonly birthDate: string },
  today: string,
  wanted: Wanted,
  words: Words,
): DayEvent[] {
  const { birthDate } = request;
  const methods = cycleMethods(request);
  const [from, turnsFrom, to] = [daysAfter(today, -DAYS_BACK), daysAfter(today, -TURNS_BACK), daysAfter(today, DAYS_AHEAD)];
  // One year more, to see whether the first in the span begins or goes on.
  const first = Math.max(yearOf(birthDate), yearOf(turnsFrom) - 1);
  const years = Array.from({ length: yearOf(to) - first + 1 }, (_, index) => computeCalendar({ birthDate, year: first + index, methods }));
  const within = (start: string) => (event: DayEvent) => event.date >= start && event.date <= to;
  const turns = <Stretch extends { readonly from: string }>(
    kind: 'personalYear' | 'personalMonth',
    stretches: readonly Stretch[],
    numberOf: (stretch: Stretch) => NumberResult,
  ) =>
    stretches
      // Neither repeats its root at once, so where it is another, another has begun.
      .filter((stretch, index) => numberOf(stretch).root !== before(stretches, index, numberOf)?.root)
      .map((stretch) => eventOf(kind, stretch.from, numberOf(stretch), words))
      .filter(within(turnsFrom));
  return [
    ...(wanted.years
      ? turns(
          'personalYear',
          years.flatMap((year) => year.years),
          ({ personalYear }) => personalYear,
        )
      : []),
    ...(wanted.months
      ? turns(
          'personalMonth',
          years.flatMap((year) => year.months),
          ({ personalMonth }) => personalMonth,
        )
      : []),
    ...(wanted.days
      ? years
          .flatMap((year) => year.days)
          .map(({ date, personalDay }) => eventOf('personalDay', date, personalDay, words))
          .filter(within(from))
      : []),
  ];
}

const KINDS = { personalDay: 'day', personalMonth: 'month', personalYear: 'year' } as const;

function eventOf(kind: keyof typeof KINDS, date: string, number: NumberResult, words: Words): DayEvent {
  return { id: `${KINDS[kind]}-${date.replaceAll('-', '')}`, date, title: `${words[kind]} ${number.display}` };
}

function before<Stretch>(stretches: readonly Stretch[], index: number, numberOf: (stretch: Stretch) => NumberResult) {
  const stretch = stretches[index - 1];
  return stretch === undefined ? undefined : numberOf(stretch);
}

/** What of the methods as they take effect the cycles depend on. */
function cycleMethods(request: ChartRequest): Pick<Methods, 'personalYear' | 'personalCycles' | 'masters'> {
  const { personalYear, personalCycles, masters } = computeChart({ ...request, include: ['methods'] }).methods as Methods;
  return { personalYear, personalCycles, masters };
}

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
