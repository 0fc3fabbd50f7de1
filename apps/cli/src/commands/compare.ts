import { openRequest } from '@1numbers/contract';
import {
  COMPARED_NUMBERS,
  type CompareAnswer,
  type ComparedColumn,
  type ComparedNumber,
  type CompareRequest,
  compareSystems,
  type MethodOptions,
} from '@1numbers/engine';
import { differenceReasons, numbers, systems } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { readMethods, splitMethods } from '../method-options.ts';
import { request } from '../request.ts';
import { type Block, beside, table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth, section } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { displayOf } from '../views/number-text.ts';
import { cli, dateInWords, fill } from '../words.ts';

export type CompareOptions = {
  readonly name?: string;
  readonly born?: string;
  readonly currentName?: string;
  readonly beforeSunrise?: true;
  readonly systems?: readonly string[];
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly variant?: readonly string[];
  readonly json?: true;
};

/** `1numbers compare`: the same person in several systems and by several methods, and why the numbers differ. */
export function compareCommand(options: CompareOptions, { screen, now }: Door): string {
  const { name, born: birthDate, currentName, beforeSunrise: bornBeforeSunrise, timeZone } = options;
  if (name === undefined && birthDate === undefined) throw new Failure(cli.failures.name_or_date);
  const methods = readMethods(options.method);
  const variants = options.variant?.map((variant) => readMethods(splitMethods(variant)));
  const given = request({ name, currentName, birthDate, bornBeforeSunrise, systems: options.systems, timeZone, methods, variants });
  const answer = compareSystems(openRequest<CompareRequest>(given, now, { explain: false }));
  return options.json === true ? json(answer) : comparePage(answer, options, screen);
}

/** A column with its heading. */
type Headed = { readonly heading: string; readonly column: ComparedColumn };

function comparePage({ systems: columns, variants }: CompareAnswer, { name, born }: CompareOptions, screen: Screen): string {
  const who = [name, born === undefined ? undefined : fill(cli.chart.born, { date: dateInWords(born) })].filter(
    (text) => text !== undefined,
  );
  const [first] = columns;
  const inSystems = columns.map((column): Headed => ({ heading: systems[column.system].name, column }));
  const inMethods = variants.map((column): Headed => ({ heading: headingOf(column.options), column }));
  const lines = [
    '',
    `  ${screen.paint.title(who.join(' · '))}`,
    ...section(cli.compare.title, comparison(inSystems, screen), screen),
    ...(first === undefined || inMethods.length === 0
      ? []
      : section(cli.compare.variants, comparison([{ heading: cli.compare.usual, column: first }, ...inMethods], screen), screen)),
    '',
    ...wrapAfter('  ', screen.paint.faint(cli.compare.basis), screen.width),
    '',
  ];
  return screen.finish(`${lines.join('\n')}\n`);
}

/** The columns side by side, in as many tables as the width asks for, and under them why numbers differ from the first column. */
function comparison(columns: readonly Headed[], screen: Screen): string[] {
  const ids = COMPARED_NUMBERS.filter((id) => columns.some(({ column }) => column.numbers[id] !== null));
  const labels: Block = ['', ...ids.map((id) => numbers[id].name)];
  const blocks = columns.map(
    ({ heading, column }, index): Block => [screen.paint.strong(heading), ...ids.map((id) => markedDisplay(column, id, index, screen))],
  );
  return [...rowsOf(labels, blocks, screen), '', ...reasonLines(columns, ids, screen)];
}

/** Repeats the labels before every row of blocks. */
function rowsOf(labels: Block, blocks: readonly Block[], screen: Screen): string[] {
  const lines: string[] = [];
  let row: Block[] = [labels];
  for (const block of blocks) {
    if (row.length > 1 && beside([...row, block], innerWidth(screen), 2).length > labels.length) {
      lines.push(...beside(row, innerWidth(screen), 2), '');
      row = [labels];
    }
    row.push(block);
  }
  return [...lines, ...beside(row, innerWidth(screen), 2)];
}

/** A number as displayed, with a mark where it is another one than in the first column. */
function markedDisplay(column: ComparedColumn, id: ComparedNumber, index: number, screen: Screen): string {
  const number = column.numbers[id];
  const differs = index > 0 && !(column.reasons[id] ?? ['same']).includes('same');
  return `${displayOf(number, screen)}${differs ? screen.paint.mixed(' ≠') : ''}`;
}

/** For every column after the first: which numbers have which reasons, numbers with the same reasons together. */
function reasonLines(columns: readonly Headed[], ids: readonly ComparedNumber[], screen: Screen): string[] {
  const rows = columns.slice(1).flatMap(({ heading, column }) => {
    const byReasons = new Map<string, string[]>();
    for (const id of ids) {
      const reasons = (column.reasons[id] ?? []).filter((reason) => reason !== 'same').map((reason) => differenceReasons[reason]);
      if (reasons.length > 0) byReasons.set(reasons.join('; '), [...(byReasons.get(reasons.join('; ')) ?? []), numbers[id].name]);
    }
    return [...byReasons].map(([reasons, names], index) => [
      index === 0 ? heading : '',
      `${names.join(', ')}: ${screen.paint.faint(reasons)}`,
    ]);
  });
  return table(rows, [{}, { flexible: true }], innerWidth(screen));
}

/** The options of a column as they are written in a terminal. */
function headingOf(options: MethodOptions): string {
  return Object.entries(options)
    .map(([option, value]) => `${option}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(' ');
}
