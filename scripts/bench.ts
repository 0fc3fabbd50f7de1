// `npm run bench`: one table. Every row with a ratio is measured against a reference in the same run.
import { aiRows } from './bench/ai.ts';
import { cliRows } from './bench/cli.ts';
import { engineRows } from './bench/engine.ts';
import { eventRows } from './bench/events.ts';
import { httpRows } from './bench/http.ts';
import { lighthouseRows } from './bench/lighthouse.ts';
import type { Row } from './bench/measure.ts';
import { readingRows } from './bench/readings.ts';
import { reportRows } from './bench/reports.ts';
import { sizeRows } from './bench/size.ts';
import { millionRows, storedRows } from './bench/stored.ts';

const PARTS = {
  engine: engineRows,
  http: httpRows,
  stored: storedRows,
  million: millionRows,
  events: eventRows,
  readings: readingRows,
  ai: aiRows,
  report: reportRows,
  cli: cliRows,
  size: sizeRows,
  lighthouse: lighthouseRows,
};
const wanted = process.argv.slice(2);

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure()));
}
console.table(
  rows.map(({ name, figure, ratio, target, met }) => ({
    what: name,
    figure,
    'ratio to the reference': ratio === null ? '' : ratio.toFixed(4),
    target,
    '': met ? 'met' : 'NOT MET',
  })),
);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
