import type { Chart, DigitCounts } from '@1numbers/engine';
import { type Birth, birthOf } from './birth-of.ts';
import { counted, listed } from './counted.ts';
import { ARROW_LINES, LO_SHU_LINES } from './grid-lines.ts';
import { digitsOf } from './how-clauses.ts';
import { timesOf } from './how-letters.ts';
import type { Arrow, LoShuLine } from './how-table-words.ts';
import type { How, Teller } from './how-teller.ts';
import type { HowLanguage } from './languages.ts';

/** How the Lo Shu square was filled, and which of its lines are full or empty. */
export function loShuWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const grid = chart.grids?.loShu;
  if (!grid) return [];
  const { square, lines } = language.how.tables;
  const rules = chart.methods?.loShu;
  const birth = birthOf(chart)?.indian;
  const { moolank, bhagyank, kua } = chart.numbers ?? {};
  const added = [
    ...(rules?.driverConductor === true ? [['moolank', moolank] as const, ['bhagyank', bhagyank] as const] : []),
    ...(rules?.kua === true ? [['kua', kua] as const] : []),
  ];
  const told = grid.planes.flatMap(({ id, status }) => {
    if (status === 'partial') return [];
    const pattern = status === 'complete' ? square.lineFull : square.lineEmpty;
    return [tell.said(pattern, { line: tell.sum(LO_SHU_LINES[id as LoShuLine]), name: lines[id as LoShuLine] })];
  });
  return [
    tell.table('loShu', 'loShuLine', [
      ...digitsOfDate(language, tell, birth, rules?.century ?? true),
      ...addedTo(language, tell, added),
      ...filling(language, tell, grid.counts),
      ...told,
    ]),
  ];
}

/** How the birth grid was filled, and which arrows that makes. */
export function birthGridWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const grid = chart.grids?.birthGrid;
  if (!grid) return [];
  const { square, arrows } = language.how.tables;
  const told = grid.arrows.map(({ id, kind }) =>
    tell.said(kind === 'full' ? square.arrowFull : square.arrowEmpty, {
      line: tell.sum(ARROW_LINES[id as Arrow]),
      name: arrows[id as Arrow],
    }),
  );
  return [
    tell.table('birthGrid', 'birthGridArrow', [
      ...digitsOfDate(language, tell, birthOf(chart)?.civil, true),
      ...filling(language, tell, grid.counts),
      ...(told.length > 0 ? told : [tell.said(square.noArrow)]),
    ]),
  ];
}

/** How the Vedic square was filled. */
export function vedicWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const grid = chart.grids?.vedic;
  if (!grid) return [];
  const birth = birthOf(chart)?.indian;
  const { moolank, bhagyank } = chart.numbers ?? {};
  const showsMoolank = birth !== undefined && (birth.day < 10 || birth.day % 10 === 0);
  return [
    tell.table('vedic', 'vedic', [
      ...digitsOfDate(language, tell, birth, false),
      ...addedTo(language, tell, [...(showsMoolank ? [] : [['moolank', moolank] as const]), ['bhagyank', bhagyank]]),
      ...(showsMoolank ? [tell.said(language.how.tables.square.dayShowsMoolank)] : []),
      ...filling(language, tell, grid.counts),
    ]),
  ];
}

/** The four working numbers of the psychomatrix, what is counted, and how much stands on each line. */
export function psychomatrixWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const grid = chart.grids?.psychomatrix;
  if (!grid) return [];
  const words = language.how.tables.psychomatrix;
  const [first, second, third, fourth] = grid.workingNumbers;
  const birth = birthOf(chart)?.civil;
  const onLines = (pattern: string, ids: readonly string[]) =>
    tell.said(pattern, {
      lines: listed(
        language.id,
        ids.map((id) => tell.sum([...id.slice(-3)].join('-'))),
      ),
      digits: listed(
        language.id,
        ids.map((id) => `${grid.lines[id] ?? 0}`),
      ),
    });
  return [
    tell.table('psychomatrix', 'psychomatrix', [
      tell.said(words.first, {}, birth === undefined ? [`${first}`] : [sumOfDate(birth)]),
      tell.said(words.second, {}, [sumOrItself(first, second)]),
      thirdNumber(language, tell, birth, first, third),
      tell.said(words.fourth, {}, [sumOrItself(third, fourth)]),
      tell.said(words.counted),
      ...filling(language, tell, grid.counts),
      onLines(words.rows, ['row147', 'row258', 'row369']),
      onLines(words.columns, ['column123', 'column456', 'column789']),
      onLines(words.diagonals, ['diagonal159', 'diagonal357']),
    ]),
  ];
}

function thirdNumber({ how }: HowLanguage, tell: Teller, birth: Birth | undefined, first: number, third: number): string {
  const { psychomatrix: words } = how.tables;
  if (birth === undefined) return tell.said(words.third, {}, [`${third}`]);
  const leading = birth.day > 9 ? Math.floor(birth.day / 10) : birth.day;
  const difference = first - 2 * leading;
  const sum = `${first} − 2 × ${leading} = ${difference < 0 ? `−${third}` : third}`;
  return tell.said(difference < 0 ? words.withoutSign : words.third, {}, [sum]);
}

function sumOfDate({ day, month, year }: Birth): string {
  return digitsOf(Number(`${day}${month}${year}`));
}

function sumOrItself(from: number, to: number): string {
  return from > 9 ? digitsOf(from) : `${to}`;
}

/** The digits that the date itself brings; nothing where the chart does not tell the date. */
function digitsOfDate({ how }: HowLanguage, tell: Teller, birth: Birth | undefined, isWholeYear: boolean): string[] {
  if (birth === undefined) return [];
  const { day, month, year } = birth;
  const digits = [...`${day}${month}${isWholeYear ? year : year % 100}`].filter((digit) => digit !== '0');
  const { square } = how.tables;
  return [tell.said(isWholeYear ? square.digits : square.shortDigits, {}, [digits.join(how.marks.next)])];
}

type Added = readonly [id: 'moolank' | 'bhagyank' | 'kua', number: { readonly value: number } | null | undefined];

function addedTo(language: HowLanguage, tell: Teller, numbers: readonly Added[]): string[] {
  const { id, phrases, how } = language;
  const list = numbers.flatMap(([name, number]) => (number ? [`${tell.nameOf(name)}${phrases.list.beforeNumber}${number.value}`] : []));
  return list.length === 0 ? [] : [tell.said(counted(id, how.tables.square.added, list.length), { list: listed(id, list) })];
}

/** Which digits stand in a square how often, the most frequent ones first, and which cells are empty. */
function filling(language: HowLanguage, tell: Teller, counts: DigitCounts): string[] {
  const { id, how } = language;
  const { square } = how.tables;
  const having = (count: number) => Object.keys(counts).filter((digit) => counts[digit as keyof DigitCounts] === count);
  const frequencies = [...new Set(Object.values(counts))].filter((count) => count > 0).sort((one, other) => other - one);
  const empty = having(0);
  return [
    ...frequencies.map((count) => {
      const digits = having(count);
      return tell.said(counted(id, square.stands, digits.length), {
        list: listed(id, digits),
        times: timesOf(language, count),
      });
    }),
    empty.length === 0 ? tell.said(square.full) : tell.said(counted(id, square.missing, empty.length), { list: listed(id, empty) }),
  ];
}
