import { computeChart } from '@1numbers/engine';
import { type Position, readEachNumber } from '@1numbers/readings';
import { fill } from '../fill.ts';
import { headline } from '../headline.ts';
import type { Block } from '../report.ts';
import { dayText, type Subject } from '../subject.ts';
import { numberBlock } from './numbers.ts';

const AHEAD = 12;

/** The twelve months from the one the report looks from, each with its numbers and what is said of them. A new year is told when it begins. */
export function monthsOf(subject: Subject): readonly Block[] {
  const { request, language, words, names, asOf, numbers } = subject;
  const told = new Set(numbers.flatMap(({ sides }) => sides.map(({ passage }) => passage)));
  const first = new Map<string, string>();
  const blocks: Block[] = [];
  const rows: string[][] = [];
  for (let ahead = 0; ahead < AHEAD; ahead += 1) {
    const day = monthAfter(asOf, ahead);
    const chart = computeChart({ ...request, asOf: day, explain: false });
    const { personalYear, personalMonth } = chart.cycles ?? {};
    if (!personalYear || !personalMonth) return [];
    const month = dayText(language.id, day, 'month');
    const readings = readEachNumber(language, { chart, asOf: day, known: [...told] });
    const tell = (position: Position, name: string, isNew: (passage: string) => boolean): void => {
      const found = readings.find((reading) => reading.position === position);
      if (found === undefined) return;
      const sides = found.sides.filter(({ passage }) => isNew(passage));
      const before = first.get(personalMonth.display);
      const what = sides.length === 0 && before !== undefined ? fill(words.monthAgain, { month: before }) : '';
      blocks.push(numberBlock(subject, { ...found, name, sides }, what));
      for (const { passage } of sides) told.add(passage);
    };
    if (ahead > 0 && rows.at(-1)?.[1] !== personalYear.display) tell('personalYear', `${names.personalYear} · ${month}`, () => true);
    tell('personalMonth', headline(month), (passage) => ahead === 0 || !told.has(passage));
    rows.push([headline(month), personalYear.display, personalMonth.display]);
    if (!first.has(personalMonth.display)) first.set(personalMonth.display, month);
  }
  const caption = `${names.personalYear} · ${names.personalMonth}`;
  const head = [words.chapters.months.title, names.personalYear, names.personalMonth];
  return [{ kind: 'table', caption, head, rows, widths: [3, 2, 2], main: 2 }, ...blocks];
}

/** The day itself, then the first of each month after it. */
function monthAfter(asOf: string, ahead: number): string {
  if (ahead === 0) return asOf;
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const count = year * 12 + month - 1 + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
