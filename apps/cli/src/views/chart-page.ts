import type { Chart, ChartRequest } from '@1numbers/engine';
import { systems, tables } from '@1numbers/locales';
import type { How } from '@1numbers/readings';
import { indent } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth, section } from '../terminal/section.ts';
import { padEnd, widthOf, wrapAfter } from '../terminal/text.ts';
import { cli, dateInWords, fill } from '../words.ts';
import { coreNumbers } from './core-numbers.ts';
import { dayCycles, longCycles, type Moment } from './cycles.ts';
import { grids } from './grids.ts';
import { nameGrid } from './name-grid.ts';
import { missingNotes, nameNotes, sensitivityNotes } from './notes.ts';
import { nameLetters, otherNumbers } from './other-numbers.ts';
import { waysLines } from './ways.ts';

export type ChartPage = {
  readonly chart: Chart & { readonly fingerprint?: string };
  readonly request: ChartRequest;
  readonly moment: Moment | null;
  /** How every number was found, to be written out at the end. */
  readonly ways: readonly How[];
};

/** The whole chart as a page of the terminal. */
export function chartPage({ chart, request, moment, ways }: ChartPage, screen: Screen): string {
  const { paint } = screen;
  const today = moment === null ? cli.chart.cycles : fill(cli.chart.today, { date: dateInWords(moment.asOf), age: moment.completedYears });
  const lines = [
    ...heading(chart, request, screen),
    ...nameBlock(chart, screen),
    ...section(cli.chart.core, coreNumbers(chart, screen), screen),
    ...section(cli.chart.other, otherNumbers(chart, screen), screen),
    ...section(cli.chart.nameLetters, nameLetters(chart, screen), screen),
    ...section(cli.chart.cycles, longCycles(chart, moment, screen), screen),
    ...section(today, dayCycles(chart, moment, screen), screen),
    ...section(cli.chart.grids, grids(chart, screen), screen),
    ...section(cli.chart.sensitivity, sensitivityNotes(chart, screen), screen),
    ...section(cli.chart.missing, missingNotes(chart, screen), screen),
    ...section(cli.chart.working, waysLines(ways, screen), screen),
    '',
    ...footer(chart.fingerprint, screen).map((line) => `  ${paint.faint(line)}`),
    '',
  ];
  return screen.finish(lines.join('\n'));
}

/** The name and the birth on the left, the system on the right where there is room. */
function heading(chart: Chart, request: ChartRequest, screen: Screen): string[] {
  const { paint } = screen;
  const born = request.birthDate === undefined ? '' : fill(cli.chart.born, { date: dateInWords(request.birthDate) });
  const inUse = request.currentName === undefined ? '' : fill(cli.chart.inUse, { name: request.currentName });
  const details = [born, inUse].filter((text) => text !== '').join(' · ');
  const system = paint.faint(fill(cli.chart.system, { system: systemName(chart) }));
  const title = paint.title(request.name ?? born);
  const width = innerWidth(screen);
  const fits = widthOf(title) + 2 + widthOf(system) <= width;
  const first = fits ? [padEnd(title, width - widthOf(system)) + system] : [...wrapAfter('', title, width), system];
  return ['', ...indent([...first, ...(request.name === undefined || details === '' ? [] : wrapAfter('', details, width))], 2)];
}

function systemName({ system, methods }: Chart): string {
  const name = Object.hasOwn(systems, system) ? systems[system as keyof typeof systems].name : system;
  if (!methods?.table || !Object.hasOwn(tables, system)) return name;
  const table: Readonly<Record<string, string>> = tables[system as keyof typeof tables];
  return `${name}, ${table[methods.table] ?? methods.table}`;
}

function nameBlock(chart: Chart, screen: Screen): string[] {
  const blocks = [nameGrid(chart, screen), chart.name === null ? [] : nameNotes(chart.name, screen)];
  return blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...indent(block, 2)]);
}

function footer(fingerprint: string | undefined, screen: Screen): string[] {
  const mark = fingerprint === undefined ? [] : wrapAfter('', fill(cli.chart.fingerprint, { fingerprint }), innerWidth(screen));
  return [...mark, ...wrapAfter('', cli.chart.footer, innerWidth(screen))];
}
