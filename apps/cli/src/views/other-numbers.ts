import type { Chart, NumberResult, Numbers } from '@1numbers/engine';
import { compounds, numberParts, numbers, valences } from '@1numbers/locales';
import { type Column, table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { cli, fill } from '../words.ts';
import { nameOf } from './names-of.ts';
import { OTHER_NUMBERS, type SingleNumber } from './number-groups.ts';
import { chainText, displayOf } from './number-text.ts';

/** All numbers beside the core ones that are a single number: name, display, chain, and what it is. */
export function otherNumbers(chart: Chart, screen: Screen): string[] {
  const rows = OTHER_NUMBERS.flatMap((id) => row(id, chart, screen));
  const wide = innerWidth(screen) >= 74;
  const columns: readonly Column[] = [{}, { align: 'right' }, {}, { flexible: true }];
  return table(rows, wide ? columns : columns.slice(0, 3), innerWidth(screen));
}

function row(id: SingleNumber, chart: Chart, screen: Screen): string[][] {
  const number = chart.numbers?.[id];
  if (!number) return [];
  const { paint } = screen;
  return [[numbers[id].name, displayOf(number, screen), paint.faint(chainText(number.chain)), paint.faint(detailOf(id, chart))]];
}

/** What only this number has to say, else its definition. */
function detailOf(id: SingleNumber, chart: Chart): string {
  const { kua, nameNumber } = chart.numbers ?? {};
  if (id === 'nameNumber' && nameNumber) return nameNumberDetail(nameNumber);
  if (id === 'kua' && kua) {
    const group = numberParts.kua[kua.group];
    const detail = fill(cli.chart.kua, { mansions: kua.eightMansions, group });
    return kua.warning === null ? detail : `${detail}. ${numberParts.kua[kua.warning]}`;
  }
  return numbers[id].definition;
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
    rows.push([numbers.hiddenPassion.name, fill(cli.chart.count, { values, count: hiddenPassion.count })]);
  }
  if (karmicLessons) rows.push([numbers.karmicLessons.name, paint.number(karmicLessons.join(', ')) || paint.faint(cli.chart.none)]);
  return rows;
}

/** `1×3 2×1 …`, the values that no letter has left faint. */
function inclusionText(counts: NonNullable<Numbers['inclusion']>, strong: (text: string) => string, faint: (text: string) => string): string {
  return Object.entries(counts)
    .map(([value, count]) => (count === 0 ? faint(`${value}×0`) : `${strong(value)}×${count}`))
    .join('  ');
}

function placeRows(found: Partial<Numbers>, { paint }: Screen): string[][] {
  const { karmicDebts, masters } = found;
  const rows: string[][] = [];
  if (karmicDebts) {
    const places = karmicDebts.map(({ number, debt }) => fill(cli.chart.debtIn, { debt: paint.debt(String(debt)), number: nameOf(number) }));
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

function planeRows({ planes }: Partial<Numbers>, { paint }: Screen): string[][] {
  if (!planes) return [];
  return Object.entries(numberParts.planes).map(([id, name], index) => {
    const plane = planes[id as keyof typeof planes];
    const text = plane === null ? paint.faint(cli.chart.none) : planeText(plane, paint.number);
    return [index === 0 ? numbers.planes.name : '', `${name.padEnd(11)}${text}`];
  });
}

function planeText(plane: NonNullable<NonNullable<Numbers['planes']>['physical']>, strong: (text: string) => string): string {
  const { letters, percent, total, value } = plane;
  return fill(cli.chart.plane, { letters, percent, total, value: strong(String(value)) });
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
    const parts = Object.entries(numberParts.tantric).map(([id, name]) => `${name} ${screen.paint.number(String(tantric[id as keyof typeof tantric]))}`);
    rows.push([numbers.tantric.name, parts.join(', ')]);
  }
  return rows;
}
