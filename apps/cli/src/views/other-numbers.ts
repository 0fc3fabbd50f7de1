import type { Chart, NumberResult, Numbers } from '@1numbers/engine';
import { compounds, numberParts, numbers, valences } from '@1numbers/locales';
import { beside, blockWidth, type Column, table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';
import { nameOf } from './names-of.ts';
import { OTHER_NUMBERS, type SingleNumber } from './number-groups.ts';
import { chainText, displayOf } from './number-text.ts';

/** All numbers beside the core ones that are a single number: name, display and chain, with what each is where there is room for it. */
export function otherNumbers(chart: Chart, screen: Screen): string[] {
  const ids = OTHER_NUMBERS.filter((id) => chart.numbers?.[id]);
  const width = innerWidth(screen);
  const rows = ids.map((id) => row(id, chart, screen));
  if (width >= WIDE) return table(rows, COLUMNS, width);
  const narrow = rows.map((cells) => cells.slice(0, 3));
  const half = Math.ceil(narrow.length / 2);
  const columns = [narrow.slice(0, half), narrow.slice(half)]
    .filter((part) => part.length > 0)
    .map((part) => table(part, COLUMNS.slice(0, 3), width));
  const sideBySide = columns.reduce((sum, block) => sum + 3 + blockWidth(block), -3) <= width;
  return [...(sideBySide ? beside(columns, width, 3) : table(narrow, COLUMNS.slice(0, 3), width)), ...details(ids, chart, screen)];
}

const WIDE = 92;
const COLUMNS: readonly Column[] = [{}, { align: 'right' }, {}, { flexible: true }];

function row(id: SingleNumber, chart: Chart, screen: Screen): string[] {
  const number = chart.numbers?.[id] ?? null;
  const { paint } = screen;
  return [
    numbers[id].name,
    displayOf(number, screen),
    paint.faint(number === null ? '' : chainText(number.chain)),
    paint.faint(detailOf(id, chart) ?? numbers[id].definition),
  ];
}

/** Where definitions have no room, what only single numbers have to say is still said. */
function details(ids: readonly SingleNumber[], chart: Chart, screen: Screen): string[] {
  return ids.flatMap((id) => {
    const detail = detailOf(id, chart);
    return detail === null ? [] : wrapAfter('', screen.paint.faint(`${numbers[id].name}: ${detail}`), innerWidth(screen));
  });
}

/** What only this number has to say beside its value. */
function detailOf(id: SingleNumber, chart: Chart): string | null {
  const { kua, nameNumber } = chart.numbers ?? {};
  if (id === 'nameNumber' && nameNumber) return nameNumberDetail(nameNumber);
  if (id !== 'kua' || !kua) return null;
  const detail = fill(cli.chart.kua, { mansions: kua.eightMansions, group: numberParts.kua[kua.group] });
  return kua.warning === null ? detail : `${detail}. ${numberParts.kua[kua.warning]}`;
}

function nameNumberDetail({ compound, meaning }: NonNullable<Numbers['nameNumber']>): string {
  if (meaning === null) return fill(cli.chart.compound, { compound });
  return fill(cli.chart.meaning, { compound, meaning: compoundName(meaning.code), valence: valences[meaning.valence] });
}

/** The traditional label of a compound by its code. */
export function compoundName(code: string): string {
  return Object.hasOwn(compounds, code) ? compounds[code as keyof typeof compounds] : code;
}

/** What stands in the letters and around the numbers: lists, planes, bridges, debts and masters. */
export function nameLetters(chart: Chart, screen: Screen): string[] {
  const found: Partial<Numbers> = chart.numbers ?? {};
  const rows = [...letterRows(found, screen), ...placeRows(found, screen), ...planeRows(found, screen), ...pairRows(found, screen)];
  return table(rows, [{}, { flexible: true }], innerWidth(screen));
}

function letterRows(found: Partial<Numbers>, { paint }: Screen): string[][] {
  const rows: string[][] = [];
  for (const id of ['cornerstone', 'capstone', 'firstVowel'] as const) {
    const letter = found[id];
    if (letter) rows.push([numbers[id].name, fill(cli.chart.letterValue, { letter: paint.strong(letter.letter), value: letter.value })]);
  }
  const { inclusion, hiddenPassion, karmicLessons } = found;
  if (inclusion) rows.push([numbers.inclusion.name, inclusionText(inclusion, paint.number, paint.faint)]);
  if (hiddenPassion) {
    const values = paint.number(hiddenPassion.values.join(', '));
    rows.push([numbers.hiddenPassion.name, fill(cli.chart.count, { values, letters: lettersText(hiddenPassion.count) })]);
  }
  if (karmicLessons) rows.push([numbers.karmicLessons.name, paint.number(karmicLessons.join(', ')) || paint.faint(cli.chart.none)]);
  return rows;
}

/** `1×3 2×1 …`, the values that no letter has left faint. */
function inclusionText(
  counts: NonNullable<Numbers['inclusion']>,
  strong: (text: string) => string,
  faint: (text: string) => string,
): string {
  return Object.entries(counts)
    .map(([value, count]) => (count === 0 ? faint(`${value}×0`) : `${strong(value)}×${count}`))
    .join('  ');
}

function placeRows(found: Partial<Numbers>, { paint }: Screen): string[][] {
  const { karmicDebts, masters } = found;
  const rows: string[][] = [];
  if (karmicDebts) {
    const places = karmicDebts.map(({ number, debt }) =>
      fill(cli.chart.debtIn, { debt: paint.debt(String(debt)), number: nameOf(number) }),
    );
    rows.push([numbers.karmicDebts.name, places.join(', ') || paint.faint(cli.chart.none)]);
  }
  if (masters) {
    const places = masters.map(({ number, value, at }) =>
      fill(cli.chart.masterIn, { value: paint.master(String(value)), number: nameOf(number), at: cli.chart.at[at] }),
    );
    rows.push([numbers.masters.name, places.join(', ') || paint.faint(cli.chart.none)]);
  }
  return rows;
}

function planeRows({ planes }: Partial<Numbers>, screen: Screen): string[][] {
  if (!planes) return [];
  const { paint } = screen;
  const rows = Object.entries(numberParts.planes).map(([id, name]) => {
    const plane = planes[id as keyof typeof planes];
    if (plane === null) return [name, '', paint.faint(cli.chart.none)];
    const { letters, percent, total, value } = plane;
    const share = innerWidth(screen) < 66 ? '' : paint.faint(`, ${percent.toFixed(1)} %`);
    return [
      name,
      paint.number(String(value)),
      `${lettersText(letters)}${share}`,
      paint.faint(total === value ? '' : `${total} → ${value}`),
    ];
  });
  const lines = table(rows, [{}, { align: 'right' }, {}, {}], Number.POSITIVE_INFINITY);
  return lines.map((line, index) => [index === 0 ? numbers.planes.name : '', line.replaceAll(' ', NO_BREAK)]);
}

/** Keeps the columns inside of a cell that wraps. */
const NO_BREAK = '\u00A0';

function lettersText(count: number): string {
  return fill(count === 1 ? cli.chart.lettersOne : cli.chart.lettersOther, { count });
}

function pairRows({ bridges, tantric }: Partial<Numbers>, screen: Screen): string[][] {
  const rows: string[][] = [];
  if (bridges) {
    const pairs = Object.entries(numberParts.bridges).flatMap(([id, name]) => {
      const bridge: NumberResult | null = bridges[id as keyof typeof bridges];
      return bridge === null ? [] : [`${name} ${displayOf(bridge, screen)}`];
    });
    if (pairs.length > 0) rows.push([numbers.bridges.name, pairs.join(', ')]);
  }
  if (tantric) {
    const parts = Object.entries(numberParts.tantric).map(
      ([id, name]) => `${name} ${screen.paint.number(String(tantric[id as keyof typeof tantric]))}`,
    );
    rows.push([numbers.tantric.name, parts.join(', ')]);
  }
  return rows;
}
