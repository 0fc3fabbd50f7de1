import {
  type OpenedReading,
  openCompatibilityReading,
  openNameReading,
  openReading,
  READING_LANGUAGES,
  type READING_ROUTES,
  type ReadingLanguage,
  refuseMissing,
} from '@1numbers/contract';
import { computeChart, computeCompatibility } from '@1numbers/engine';
import { composeCompatibility, composeNewName, composeReading, loadLanguage, type Reading } from '@1numbers/readings';
import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Ctx } from '../../ctx.ts';
import { readerOf } from '../profiles/index.ts';

/** The passages of a language that are not to be chosen. */
export type Unwanted = (language: ReadingLanguage) => Promise<readonly string[]>;

/** Computes the chart that was asked for and says what its numbers say. Throws what `refusalOf` understands. */
export async function readChart(input: unknown, now: Date, unwanted: Unwanted): Promise<Reading> {
  const opened = openReading(input, now);
  return readOpened(opened, await unwanted(opened.language));
}

async function readOpened({ chart: request, language, ...rest }: OpenedReading, avoid: readonly string[]): Promise<Reading> {
  const chart = computeChart(request);
  refuseMissing(chart, rest);
  const { asOf } = request;
  return composeReading(await loadLanguage(language), { chart, ...rest, avoid, ...(asOf !== undefined && { asOf }) });
}

/** Says what the numbers of people say side by side. */
export async function readPeople(input: unknown, now: Date, unwanted: Unwanted): Promise<Reading> {
  const { request, language } = openCompatibilityReading(input, now);
  const answer = computeCompatibility(request);
  return composeCompatibility(await loadLanguage(language), { answer, avoid: await unwanted(language) });
}

/** Says what a new name changes. */
export async function readNewName(input: unknown, now: Date, unwanted: Unwanted): Promise<Reading> {
  const { chart, length, language } = openNameReading(input, now);
  return composeNewName(await loadLanguage(language), { chart: computeChart(chart), length, avoid: await unwanted(language) });
}

type Wanted = z.output<(typeof READING_ROUTES)['readProfile']['request']['schemas'][0]>;

/** Reads a profile, without the passages that its owner marked. */
export async function readProfile(
  { profiles, readingFeedback, now }: Pick<Context, 'profiles' | 'readingFeedback' | 'now'>,
  { db, actor }: Ctx,
  id: string,
  wanted: Wanted,
): Promise<Reading> {
  const userId = readerOf(actor);
  const { opened, avoid } = await db.transaction(actor, async (tx) => {
    const { chartRequest, timeZone, locale } = await profiles.find(tx, userId, id);
    const language = wanted.language ?? languageOf(locale);
    const asked = openReading({ ...chartRequest, timeZone, ...wanted, language }, now());
    return { opened: asked, avoid: await readingFeedback.unwanted(tx, userId, language) };
  });
  return readOpened(opened, avoid);
}

/** The language of an account, where readings are written in it. */
function languageOf(locale: string): ReadingLanguage {
  const [language] = locale.split('-');
  return READING_LANGUAGES.find((known) => known === language) ?? 'en';
}
