import type { Chart, NumberResult } from '@1numbers/engine';
import type { Term } from '@1numbers/locales';
import { indent } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth, section } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { dayCycles, longCycles, type Moment } from './cycles.ts';
import { grids } from './grids.ts';
import { nameGrid } from './name-grid.ts';
import { nameNotes, optionWords, sensitivityNotes } from './notes.ts';
import { displayOf } from './number-text.ts';
import { nameLetters } from './other-numbers.ts';

export type ExplainPage = {
  readonly id: string;
  readonly term: Term;
  /** The numbers with a working, by their ids; empty for what is drawn or listed. */
  readonly results: readonly (readonly [string, NumberResult])[];
  /** How they were found, line by line. */
  readonly told: readonly string[];
  readonly chart: Chart;
  readonly moment: Moment | null;
};

/** One number in full: what it is, how it is found, and every step for this person. */
export function explainPage({ id, term, results, told, chart, moment }: ExplainPage, screen: Screen): string {
  const { paint } = screen;
  const width = innerWidth(screen);
  const [only] = results;
  const title =
    results.length === 1 && only !== undefined ? `${paint.title(term.name)}  ${displayOf(only[1], screen)}` : paint.title(term.name);
  const also = term.aliases.length === 0 ? [] : wrapAfter('', fill(cli.explain.aliases, { aliases: term.aliases.join(', ') }), width);
  const drawn = [nameLetters(chart, screen), longCycles(chart, moment, screen), dayCycles(chart, moment, screen), grids(chart, screen)];
  const letters = chart.name === null || results.length === 0 ? [] : [nameGrid(chart, screen), nameNotes(chart.name, screen)];
  const lines = [
    '',
    ...indent(
      [
        title,
        ...wrapAfter('', term.definition, width),
        ...also.map(paint.faint),
        '',
        ...wrapAfter('', term.how, width),
        ...methodLines(id, chart, screen),
      ],
      2,
    ),
    ...letters.filter((block) => block.length > 0).flatMap((block) => ['', ...indent(block, 2)]),
    ...(results.length > 0 ? [] : drawn.filter((block) => block.length > 0).flatMap((block) => ['', ...indent(block, 2)])),
    '',
    ...indent(told, 2),
    ...section(cli.chart.sensitivity, sensitivityNotes(onlyOf(chart, results), screen), screen),
    '',
  ];
  return screen.finish(`${lines.join('\n')}\n`);
}

/** The method that decides a number, where there are several: the rule above describes the usual one. */
function methodLines(id: string, { methods }: Chart, screen: Screen): string[] {
  const option = DECIDED_BY[id];
  const value = option === undefined ? undefined : methods?.[option];
  if (option === undefined || value === undefined) return [];
  const line = fill(cli.explain.method, { option, value: String(value), words: optionWords(option, String(value)) });
  return wrapAfter('', line, innerWidth(screen)).map(screen.paint.faint);
}

const DECIDED_BY: Readonly<Record<string, 'lifePath' | 'nameSum' | 'destinyBasis' | 'personalYear' | 'periodTiming' | 'compound'>> = {
  lifePath: 'lifePath',
  expression: 'nameSum',
  soulUrge: 'nameSum',
  personality: 'nameSum',
  destiny: 'destinyBasis',
  personalYear: 'personalYear',
  periods: 'periodTiming',
  nameNumber: 'compound',
};

/** The chart with only the sensitivity notes about these numbers. */
function onlyOf(chart: Chart, results: ExplainPage['results']): Chart {
  const ids = results.map(([id]) => id);
  return { ...chart, sensitivity: (chart.sensitivity ?? []).filter(({ number }) => ids.includes(number)) };
}
