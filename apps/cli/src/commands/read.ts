import { openNameReading, openReading, refuseMissing } from '@1numbers/contract';
import { computeChart } from '@1numbers/engine';
import { composeNewName, composeReading, type Kind, loadLanguage, type Reading } from '@1numbers/readings';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { oneOf } from '../one-of.ts';
import { openPerson, type PersonOptions } from '../person.ts';
import { NAME_CHANGE, READ_KINDS } from '../reading-kinds.ts';
import { request } from '../request.ts';
import { readingPage } from '../views/reading-page.ts';

export type ReadOptions = PersonOptions & {
  readonly kind?: string;
  readonly number?: string;
  readonly length?: string;
  readonly lang?: string;
  readonly json?: true;
};

type Rest = Omit<ReadOptions, 'kind'>;
type ReadingFields = { readonly kind: unknown; readonly number: unknown; readonly length: unknown; readonly language: unknown };

/** `1numbers read`: what the numbers of a chart say together, as a page or as JSON. */
export async function readCommand({ kind, ...options }: ReadOptions, door: Door): Promise<string> {
  const about = kind === undefined ? undefined : oneOf('/kind', READ_KINDS, kind);
  const reading = about === NAME_CHANGE ? await newNameOf(options, door) : await readingOf(options, about, door);
  return options.json === true ? json(reading) : readingPage(reading, door.screen);
}

async function newNameOf({ number, length, lang: language, ...options }: Rest, door: Door): Promise<Reading> {
  const { explain: _, ...person } = openPerson(options, door, false);
  const opened = openNameReading({ ...person, ...request<Omit<ReadingFields, 'kind'>>({ number, length, language }) }, door.now);
  return composeNewName(await loadLanguage(opened.language), { chart: computeChart(opened.chart), length: opened.length });
}

async function readingOf({ number, length, lang: language, ...options }: Rest, kind: Kind | undefined, door: Door): Promise<Reading> {
  const { explain: _, ...person } = openPerson(options, door, false);
  const opened = openReading({ ...person, ...request<ReadingFields>({ kind, number, length, language }) }, door.now);
  const { chart: asked, ...rest } = opened;
  const chart = computeChart(asked);
  refuseMissing(chart, rest);
  return composeReading(await loadLanguage(opened.language), {
    chart,
    ...rest,
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
  });
}
