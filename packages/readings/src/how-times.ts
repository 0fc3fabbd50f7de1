import type { Chart, Dasha } from '@1numbers/engine';
import { birthOf } from './birth-of.ts';
import { keptBy, listed } from './counted.ts';
import { rootOf } from './digits.ts';
import type { How, Teller } from './how-teller.ts';
import type { OtherNumber } from './how-words.ts';
import type { HowLanguage, LanguageId } from './languages.ts';
import { digitSums, workedOut } from './worked-out.ts';

/** Nine personal years in a row. */
export function nineYearsWay({ id, how }: HowLanguage, tell: Teller, chart: Chart): How[] {
  const years = chart.cycles?.nineYears ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { nineYears: words } = how.tables;
  const list = listed(
    id,
    years.map(({ year, personalYear }) => `${personalYear} (${year})`),
  );
  const end = years.find(({ personalYear }) => personalYear === 9);
  return [
    tell.table('nineYears', 'nineYears', [
      tell.said(words.rule),
      tell.said(words.years, { from: first.year, to: last.year, list }),
      ...(end === undefined ? [] : [tell.said(words.turn, { year: end.year })]),
    ]),
  ];
}

/** The Mahadasha of the day, and within it the number of the birthday year, of its part and of the day. */
export function dashasWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const { maha = [], antar, pratyantar, daily } = chart.cycles?.dashas ?? {};
  const [first] = maha;
  if (first === undefined) return [];
  const { dashas: words } = language.how.tables;
  const day = daily?.from;
  const held = day === undefined ? first : (maha.findLast(({ from }) => from <= day) ?? first);
  const holds = (id: OtherNumber, dasha: Dasha) =>
    tell.said(words.holds, {
      name: tell.nameOf(id),
      n: dasha.value,
      from: dateIn(language.id, dasha.from),
      to: dateIn(language.id, dasha.to),
    });
  const way = (id: OtherNumber, { value }: Dasha, sentences: readonly string[]): How => ({
    ground: tell.ground(id, id, `${value}`),
    sentences,
  });
  return [
    way('dashas.maha', held, [tell.said(words.maha, { n: first.value }), tell.said(words.turn), holds('dashas.maha', held)]),
    ...(antar ? [way('dashas.antar', antar, [...antarSteps(tell, chart, antar), holds('dashas.antar', antar)])] : []),
    ...(antar && pratyantar
      ? [way('dashas.pratyantar', pratyantar, [tell.said(words.pratyantar, { n: antar.value }), holds('dashas.pratyantar', pratyantar)])]
      : []),
    ...(pratyantar && daily ? dailyWay(tell, pratyantar, daily) : []),
  ];
}

/** Moolank, month of birth, the short year and the number of the birthday's weekday. */
function antarSteps(tell: Teller, chart: Chart, antar: Dasha): readonly string[] {
  const month = birthOf(chart)?.indian.month ?? 0;
  const moolank = chart.cycles?.dashas?.maha[0]?.value ?? 0;
  const shortYear = Number(antar.from.slice(2, 4));
  const before = moolank + month + rootOf(shortYear);
  const weekday = weekdayBetween(before, antar.value);
  const total = before + weekday;
  const way = workedOut(antar.value, [
    { code: 'take', of: 'number:moolank', value: moolank },
    { code: 'take', of: 'month', value: month },
    { code: 'take', of: 'last_two_digits', value: shortYear },
    ...digitSums(shortYear, rootOf(shortYear)),
    { code: 'take', of: 'weekday', value: weekday },
    { code: 'add', terms: [moolank, month, rootOf(shortYear), weekday], total },
    ...digitSums(total, antar.value),
  ]);
  return tell.number('dashas.antar', 'dashas.antar', way)[0]?.sentences ?? [];
}

/** The number of the weekday is what leads from a sum to the root that it gives: each of 1–9 leads somewhere else. */
function weekdayBetween(before: number, root: number): number {
  return ((((root - before) % 9) + 8) % 9) + 1;
}

function dailyWay(tell: Teller, pratyantar: Dasha, daily: Dasha): How[] {
  const weekday = weekdayBetween(pratyantar.value, daily.value);
  const total = pratyantar.value + weekday;
  return tell.number(
    'dashas.daily',
    'dashas.daily',
    workedOut(daily.value, [
      { code: 'take', of: 'number:dashas.pratyantar', value: pratyantar.value },
      { code: 'take', of: 'weekday', value: weekday },
      { code: 'add', terms: [pratyantar.value, weekday], total },
      ...digitSums(total, daily.value),
    ]),
  );
}

export function dateIn(language: LanguageId, date: string): string {
  const written = dates(language).format(new Date(`${date}T00:00:00Z`));
  return language === 'fr' ? written.replace(/^1 /u, '1er ') : written;
}

const dates = keptBy(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }),
);
