import type { Span } from '@1numbers/engine';
import type { NumberReading } from '@1numbers/readings';
import { fill } from '../fill.ts';
import type { Block, Lane } from '../report.ts';
import type { Subject } from '../subject.ts';
import { TOLD_TIMES, whatOf } from '../words/report-words.ts';
import { numberBlock } from './numbers.ts';

/** How many years are drawn where a life's last stretch is open. */
const DRAWN_YEARS = 90;
/** Who lives longer has a line of so many years at most: beyond that it is the chart of somebody of the past. */
const LONGEST_LIFE = 120;
const DECADE = 10;

/** The long cycles drawn on one line, and each stretch told. */
export function cyclesOf(subject: Subject): readonly Block[] {
  const { chart, words, numbers, names, asOf } = subject;
  const { pinnacles, periods, challenges } = chart.cycles ?? {};
  const first = pinnacles?.[0];
  if (!pinnacles || !first) return [];
  const lane = (name: string, spans: readonly Pick<Span, 'value' | 'startYear' | 'endYear'>[]): Lane => ({
    name,
    spans: spans.map(({ value, startYear, endYear }) => ({
      value: `${value}`,
      from: startYear,
      to: endYear,
      label: yearsText(subject, startYear, endYear),
    })),
  });
  // A challenge has the years of the Pinnacle it belongs to.
  const challenged = (challenges ?? []).flatMap(({ value }, at) => (pinnacles[at] ? [{ ...pinnacles[at], value }] : []));
  const now = Number(asOf.slice(0, 4));
  const from = first.startYear;
  const to = from + drawnYears(now - from);
  const told = TOLD_TIMES.flatMap((position) =>
    numbers
      .filter((number) => number.position === position)
      .map((number) => numberBlock(subject, dated(subject, number), whatOf(words, position))),
  );
  return [
    {
      kind: 'timeline',
      caption: fill(words.timeline.caption, { from, to }),
      lanes: [lane(names.pinnacle, pinnacles), lane(names.challenge, challenged), lane(names.period, periods ?? [])],
      from,
      to,
      now: now >= from && now <= to ? now : null,
      nowLabel: words.timeline.today,
    },
    {
      kind: 'table',
      caption: `${names.pinnacle} · ${names.challenge}`,
      head: [words.table.years, words.table.ages, names.pinnacle, names.challenge],
      rows: pinnacles.map(({ startYear, endYear, startAge, endAge, value }, at) => [
        yearsText(subject, startYear, endYear),
        yearsText(subject, startAge, endAge),
        `${value}`,
        `${challenges?.[at]?.value ?? ''}`,
      ]),
      widths: [3, 3, 2, 2],
      main: null,
    },
    ...told,
  ];
}

/** Whole decades, so that today is on the line of everybody who may be alive. */
function drawnYears(age: number): number {
  return age < DRAWN_YEARS || age > LONGEST_LIFE ? DRAWN_YEARS : Math.ceil((age + 1) / DECADE) * DECADE;
}

function dated(subject: Subject, number: NumberReading): NumberReading {
  if (number.span === null || number.span === undefined) return number;
  const { startYear, endYear } = number.span;
  return { ...number, name: `${number.name} · ${yearsText(subject, startYear, endYear)}` };
}

function yearsText({ words }: Subject, from: number, to: number | null): string {
  return to === null ? fill(words.timeline.open, { from }) : `${from}–${to}`;
}
