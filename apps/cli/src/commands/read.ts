import { openReading, refuseMissing } from '@1numbers/contract';
import { computeChart } from '@1numbers/engine';
import { composeReading, loadLanguage } from '@1numbers/readings';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { openPerson, type PersonOptions } from '../person.ts';
import { request } from '../request.ts';
import { readingPage } from '../views/reading-page.ts';

export type ReadOptions = PersonOptions & {
  readonly kind?: string;
  readonly number?: string;
  readonly length?: string;
  readonly lang?: string;
  readonly json?: true;
};

type ReadingFields = { readonly kind: unknown; readonly number: unknown; readonly length: unknown; readonly language: unknown };

/** `1numbers read`: what the numbers of a chart say together, as a page or as JSON. */
export async function readCommand(options: ReadOptions, door: Door): Promise<string> {
  const { kind, number, length, lang: language } = options;
  const { explain: _, ...person } = openPerson(options, door, false);
  const opened = openReading({ ...person, ...request<ReadingFields>({ kind, number, length, language }) }, door.now);
  const { chart: asked, ...rest } = opened;
  const chart = computeChart(asked);
  if (rest.number !== undefined) refuseMissing(chart, rest.number);
  const reading = composeReading(await loadLanguage(opened.language), {
    chart,
    ...rest,
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
  });
  return options.json === true ? json(reading) : readingPage(reading, door.screen);
}
