import type { Challenge, Chart, Cycles, Dasha, NumberResult, Span } from '@1numbers/engine';
import { cycleParts, cycles as cycleWords } from '@1numbers/locales';
import { beside, type Column, table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { center } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { chainText, displayOf } from './number-text.ts';
import { type Track, timeline } from './timeline.ts';

/** The day the cycles are looked at, the age reached in its calendar year, and the age on the day itself. */
export type Moment = { readonly asOf: string; readonly year: number; readonly age: number; readonly completedYears: number };

/** The long cycles drawn on a line of ages, with the span of now marked, and listed under it. */
export function longCycles(chart: Chart, moment: Moment | null, screen: Screen): string[] {
  const { pinnacles, periods, challenges } = chart.cycles ?? {};
  const tracks: Track[] = [];
  if (pinnacles) tracks.push({ name: cycleWords.pinnacles.name, spans: pinnacles });
  if (periods) tracks.push({ name: cycleWords.periods.name, spans: periods });
  const width = innerWidth(screen);
  const rows = [
    ...spanRows(cycleParts.pinnacles, pinnacles, moment, screen),
    ...spanRows(cycleParts.periods, periods, moment, screen),
    ...spanRows(cycleParts.challenges, challenges, moment, screen),
  ];
  if (rows.length === 0) return [];
  const shown = CELLS.filter(({ from }) => width >= from);
  const listed = rows.map((row) => shown.map(({ index }) => row[index] ?? ''));
  const drawn = timeline(tracks, moment?.age ?? null, width, screen);
  return [...drawn, ...(drawn.length > 0 ? [''] : []), ...table(listed, shown, width)];
}

/** Name, number, chain, ages, years and the mark of now; what needs a wider screen is left out on a narrow one. */
const CELLS: readonly (Column & { readonly index: number; readonly from: number })[] = [
  { index: 0, from: 0 },
  { index: 1, from: 0, align: 'right' },
  { index: 2, from: 66 },
  { index: 3, from: 0 },
  { index: 4, from: 50 },
  { index: 5, from: 0 },
];

function spanRows(
  names: readonly string[],
  spans: readonly (Span | Challenge)[] | null | undefined,
  moment: Moment | null,
  { paint }: Screen,
): string[][] {
  return (spans ?? []).map((span, index) => {
    const isNow = moment !== null && isIn(span, moment.year);
    const number = (span.value > 9 ? paint.master : paint.number)(String(span.value));
    const tone = isNow ? paint.now : (text: string) => text;
    return [
      tone(names[index] ?? ''),
      number,
      paint.faint(chainText(span.chain)),
      tone(ages(span)),
      tone(years(span)),
      isNow ? paint.now(`▸ ${cli.chart.now}`) : '',
    ];
  });
}

function isIn({ startYear, endYear }: Span | Challenge, year: number): boolean {
  return startYear !== undefined && startYear <= year && (endYear === null || endYear === undefined || year <= endYear);
}

function ages({ startAge, endAge }: Span | Challenge): string {
  if (startAge === undefined || endAge === undefined) return '';
  if (endAge === null) return fill(cli.chart.agesOpen, { from: startAge });
  return fill(cli.chart.ages, { from: startAge === 0 ? cli.chart.birth : startAge, to: endAge });
}

function years({ startYear, endYear }: Span | Challenge): string {
  if (startYear === undefined || endYear === undefined) return '';
  return endYear === null ? fill(cli.chart.yearsOpen, { from: startYear }) : fill(cli.chart.ages, { from: startYear, to: endYear });
}

/** What runs on the day: personal and universal numbers, the nine-year map, the letters of the year, dashas. */
export function dayCycles(chart: Chart, moment: Moment | null, screen: Screen): string[] {
  const cycles = chart.cycles ?? {};
  const blocks = [personalTable(cycles, screen), nineYears(cycles, moment, screen), detailRows(cycles, screen)];
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function personalTable(cycles: Partial<Cycles>, screen: Screen): string[] {
  const cell = (number: NumberResult | null | undefined) => {
    if (!number) return '';
    const chain = innerWidth(screen) >= 52 ? chainText(number.chain) : '';
    return displayOf(number, screen) + (chain === '' ? '' : screen.paint.faint(`  ${chain}`));
  };
  const line = (name: string, numbers: readonly (NumberResult | null | undefined)[]) =>
    numbers.some((number) => number) ? [[screen.paint.strong(name), ...numbers.map(cell)]] : [];
  const { year, month, day, personal, universal } = cli.chart.units;
  const rows = [
    ...line(personal, [cycles.personalYear, cycles.personalMonth, cycles.personalDay]),
    ...line(universal, [cycles.universalYear, cycles.universalMonth, cycles.universalDay]),
  ];
  if (rows.length === 0) return [];
  return table([['', ...[year, month, day].map(screen.paint.faint)], ...rows], [{}, {}, {}, {}], innerWidth(screen));
}

function nineYears({ nineYears: map }: Partial<Cycles>, moment: Moment | null, screen: Screen): string[] {
  const { paint } = screen;
  const blocks = (map ?? []).map(({ year, personalYear }) => {
    const isNow = year === moment?.year;
    const number = center(String(personalYear), 4);
    return isNow ? [String(year), number, center('▲', 4)].map(paint.now) : [paint.faint(String(year)), paint.number(number)];
  });
  return beside(blocks, innerWidth(screen), 2);
}

function detailRows(cycles: Partial<Cycles>, screen: Screen): string[] {
  const rows: string[][] = [];
  const { essence, transits, dashas } = cycles;
  if (essence) rows.push([cycleWords.essence.name, displayOf(essence, screen), screen.paint.faint(chainText(essence.chain))]);
  if (transits) {
    for (const [id, name] of Object.entries(cycleParts.transits)) {
      const { letter, value, fromAge, toAge } = transits[id as keyof typeof transits];
      rows.push([
        fill(cli.chart.transitName, { name }),
        screen.paint.strong(letter),
        screen.paint.faint(fill(cli.chart.transit, { value, from: fromAge, to: toAge })),
      ]);
    }
  }
  if (dashas) {
    const running =
      dashas.antar && dashas.maha.find(({ from, to }) => dashas.daily !== null && from <= dashas.daily.from && dashas.daily.from <= to);
    const listed: [string, Dasha | null | undefined][] = [
      [cycleParts.dashas.maha, running],
      [cycleParts.dashas.antar, dashas.antar],
      [cycleParts.dashas.pratyantar, dashas.pratyantar],
      [cycleParts.dashas.daily, dashas.daily],
    ];
    for (const [name, dasha] of listed) {
      if (dasha) rows.push([name, screen.paint.number(String(dasha.value)), screen.paint.faint(dashaSpan(dasha))]);
    }
  }
  return table(rows, [{}, {}, { flexible: true }], innerWidth(screen));
}

function dashaSpan({ from, to }: Dasha): string {
  return from === to ? from : fill(cli.chart.dasha, { from, to });
}
