import { computeChart } from '@1numbers/engine';
import { readEachNumber } from '@1numbers/readings';
import type { Block } from '../report.ts';
import { dayText, type Subject } from '../subject.ts';

const AHEAD = 12;

/** The twelve months from the one the report looks from, each with its numbers and what is said of them. */
export function monthsOf({ request, language, words, asOf, numbers }: Subject): readonly Block[] {
  const known = numbers.flatMap(({ sides }) => sides.map(({ passage }) => passage));
  const blocks: Block[] = [];
  const rows: string[][] = [];
  const { names } = language.phrases;
  for (let ahead = 0; ahead < AHEAD; ahead += 1) {
    const day = monthAfter(asOf, ahead);
    const chart = computeChart({ ...request, asOf: day, explain: false });
    const { personalYear, personalMonth } = chart.cycles ?? {};
    if (!personalYear || !personalMonth) return [];
    const month = dayText(language.id, day, 'month');
    rows.push([month, personalYear.display, personalMonth.display]);
    const [reading] = readEachNumber(language, { chart, asOf: day, known }).filter(({ position }) => position === 'personalMonth');
    const sides = reading?.sides ?? [];
    known.push(...sides.map(({ passage }) => passage));
    blocks.push({
      kind: 'number',
      name: month,
      value: personalMonth.display,
      what: '',
      sides: sides.map(({ facet, text }) => ({ label: words.facets[facet], text })),
    });
  }
  const caption = `${names.personalYear} · ${names.personalMonth}`;
  return [
    { kind: 'table', caption, head: [words.chapters.months.title, names.personalYear, names.personalMonth], rows, widths: [3, 2, 2] },
    ...blocks,
  ];
}

/** The day itself, then the first of each month after it. */
function monthAfter(asOf: string, ahead: number): string {
  if (ahead === 0) return asOf;
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const count = year * 12 + month - 1 + ahead;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
