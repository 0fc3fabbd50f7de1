import { openThing, todayIn } from '@1numbers/contract';
import { type CalendarAnswer, type CalendarDay, computeCalendar } from '@1numbers/engine';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods, readNumber } from '../method-options.ts';
import { request } from '../request.ts';
import { beside } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { padStart, wrapAfter } from '../terminal/text.ts';
import { page } from '../views/page.ts';
import { cli, dateInWords, fill } from '../words.ts';

export type CalendarOptions = {
  readonly born: string;
  readonly year?: string;
  readonly month?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly json?: true;
};

/** `1numbers calendar`: the personal days of a month, or of every month of a year; this year when none is given. */
export function calendarCommand(options: CalendarOptions, { screen, now }: Door): string {
  const today = todayIn(options.timeZone ?? 'UTC', now);
  const year = options.year === undefined ? Number(today.slice(0, 4)) : readNumber(options.year);
  const month = options.month === undefined ? undefined : readNumber(options.month);
  const { born: birthDate, timeZone } = options;
  const given = request({ birthDate, year, month, timeZone, methods: readMethods(options.method) });
  const answer = computeCalendar(openThing(given, now));
  return options.json === true ? json(answer) : calendarPage(answer, today, screen);
}

function calendarPage(answer: CalendarAnswer, today: string, screen: Screen): string {
  const { universalYear, years, month } = answer;
  const title = month === null ? String(answer.year) : `${cli.months[month - 1]} ${answer.year}`;
  const personal = years.map(({ from, to, personalYear }) =>
    fill(cli.calendar.personalYear, { value: personalYear.display, from: dateInWords(from), to: dateInWords(to) }),
  );
  const facts = [...personal, fill(cli.calendar.universalYear, { value: universalYear.display })];
  const numbers = month === null ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [month];
  const blocks = numbers.map((each) => monthBlock(each, answer, today, screen));
  const legend = wrapAfter('', screen.paint.faint(cli.calendar.legend), innerWidth(screen));
  return page(title, [facts, beside(blocks, innerWidth(screen), 3), legend], screen);
}

const CELL = 3;

/** A month as a calendar sheet: weekdays, days, and under each day its personal day. */
function monthBlock(month: number, answer: CalendarAnswer, today: string, screen: Screen): string[] {
  const { paint } = screen;
  const days = answer.days.filter((day) => Number(day.date.slice(5, 7)) === month);
  const months = answer.months.filter((each) => each.month === month);
  const personal = months.map((each) => each.personalMonth.display).join(' / ');
  const universal = months[0]?.universalMonth.display ?? '';
  return [
    ...(answer.month === null ? [paint.strong(cli.months[month - 1] ?? '')] : []),
    paint.faint(fill(cli.calendar.personalMonth, { personal, universal })),
    cli.weekdays.map((name) => paint.faint(padStart(name.slice(0, 2), CELL))).join(''),
    ...weeksOf(days).flatMap((week) => weekLines(week, today, screen)),
  ];
}

/** Weeks from Monday to Sunday, null where a weekday is in another month. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const weeks: (CalendarDay | null)[][] = [];
  for (const day of days) {
    if (weeks.length === 0 || day.weekday === 1) weeks.push(Array<CalendarDay | null>(7).fill(null));
    const week = weeks.at(-1);
    if (week !== undefined) week[day.weekday - 1] = day;
  }
  return weeks;
}

function weekLines(week: readonly (CalendarDay | null)[], today: string, { paint }: Screen): string[] {
  const line = (text: (day: CalendarDay) => string) =>
    week
      .map((day) => (day === null ? ' '.repeat(CELL) : text(day)))
      .join('')
      .trimEnd();
  return [
    line((day) => (day.date === today ? paint.now : paint.faint)(padStart(String(Number(day.date.slice(8))), CELL))),
    line((day) => (day.date === today ? paint.now : paint.number)(padStart(String(day.personalDay.value), CELL))),
  ];
}
