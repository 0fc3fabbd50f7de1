import { type ChartRequest, computeChart, SYSTEM_IDS, type SystemId } from '@1numbers/engine';
import { bareName, composeReading, directionOf, type LanguageId, loadLanguage, readEachNumber } from '@1numbers/readings';
import { HOUSE_BRAND } from './brand.ts';
import { appendixOf } from './chapters/appendix.ts';
import { cyclesOf } from './chapters/cycles.ts';
import { gridsOf } from './chapters/grids.ts';
import { monthsOf } from './chapters/months.ts';
import { nameGrid } from './chapters/name-grid.ts';
import { numbersOf } from './chapters/numbers.ts';
import { fill } from './fill.ts';
import { headline, headlinesOf } from './headline.ts';
import { type Block, type Brand, CHAPTERS, type ChapterId, type Report } from './report.ts';
import { dayText, type Subject } from './subject.ts';
import { loadWords } from './words/load.ts';

export type ReportRequest = {
  /** Whose chart; `asOf` is the day the report looks from. */
  readonly chart: ChartRequest & { readonly asOf: string };
  readonly language: LanguageId;
  /** Default the house's own. */
  readonly brand?: Brand;
};

/**
 * The report on a chart: everything that stands in it, in order, in one language. The same request gives the same report.
 * Throws an `EngineError` where the chart's request is not sound.
 *
 * @example (await makeReport({ chart: { birthDate: '1990-03-15', asOf: '2026-11-28' }, language: 'en' })).chapters[0]?.id //=> 'method'
 */
export async function makeReport({ chart: request, language: id, brand = HOUSE_BRAND }: ReportRequest): Promise<Report> {
  const [language, words] = await Promise.all([loadLanguage(id), loadWords(id)]);
  const { include: _, ...whole } = request;
  const chart = computeChart({ ...whole, explain: true });
  const { asOf } = request;
  const portrait = composeReading(language, { chart, asOf });
  const read = portrait.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)),
  );
  const names = headlinesOf(language);
  const numbers = readEachNumber(language, { chart, asOf, known: read }).map((number) => ({
    ...number,
    name: headline(bareName(id, number.name)),
  }));
  const subject: Subject = { request: whole, chart, asOf, language, words, names, portrait, numbers };
  const name = chart.name?.original ?? null;
  return {
    language: id,
    direction: directionOf(id),
    title: name === null ? words.title.unnamed : fill(words.title.named, { name }),
    cover: coverOf(subject, name),
    contents: words.contents,
    page: words.page,
    chapters: chaptersOf(subject),
    brand,
  };
}

function coverOf({ request, chart, asOf, language, names, words }: Subject, name: string | null): Report['cover'] {
  const lines = [
    ...(request.birthDate === undefined ? [] : [{ label: words.cover.born, value: dayText(language.id, request.birthDate) }]),
    { label: words.cover.asOf, value: dayText(language.id, asOf) },
    { label: words.cover.system, value: systemText(chart.system, words) },
  ];
  return { kind: words.kind, name, lines, core: coreOf(names, chart, CORE) };
}

const CORE = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] as const;
const GLANCE = [...CORE, 'maturity', 'attitude', 'destiny', 'balance', 'moolank', 'bhagyank'] as const;

/** The first numbers of a chart with their names, those that are there. */
export function coreOf(names: Subject['names'], chart: Subject['chart'], ids: readonly (typeof GLANCE)[number][] = CORE) {
  return ids.flatMap((id) => {
    const value = chart.numbers?.[id]?.display;
    return value === undefined ? [] : [{ id, name: names[id], value }];
  });
}

function systemText(system: string, { systems }: Subject['words']): string {
  return (SYSTEM_IDS as readonly string[]).includes(system) ? systems[system as SystemId] : systems.own;
}

const MAKERS: Readonly<Record<ChapterId, (subject: Subject) => readonly Block[]>> = {
  method: ({ words }) => words.method.map((text) => ({ kind: 'paragraph', text })),
  glance,
  nameGrid,
  portrait: ({ portrait }) =>
    portrait.sections.flatMap(({ heading, paragraphs }): Block[] => [
      { kind: 'heading', text: heading },
      ...paragraphs.map(({ text }) => ({ kind: 'paragraph' as const, text })),
    ]),
  numbers: numbersOf,
  cycles: cyclesOf,
  grids: gridsOf,
  months: monthsOf,
  appendix: appendixOf,
  disclaimer: ({ words }) => words.disclaimer.map((text) => ({ kind: 'paragraph', text })),
};

function glance({ names, chart, words }: Subject): readonly Block[] {
  const rows = coreOf(names, chart, GLANCE).map(({ id, name, value }) => [name, value, words.what[id]]);
  const { personalYear } = chart.cycles ?? {};
  if (personalYear) rows.push([names.personalYear, personalYear.display, words.what.personalYear]);
  const { number, value, from } = words.table;
  return [{ kind: 'table', caption: words.chapters.glance.title, head: [number, value, from], rows, widths: [4, 2, 8], main: 1 }];
}

/** What nothing stands in is left out. */
function chaptersOf(subject: Subject): Report['chapters'] {
  return CHAPTERS.flatMap((id) => {
    const blocks = MAKERS[id](subject);
    return blocks.length === 0 ? [] : [{ id, ...subject.words.chapters[id], blocks }];
  });
}
