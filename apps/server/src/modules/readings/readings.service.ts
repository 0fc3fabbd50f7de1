import { type OpenedReading, openCompatibilityReading, openNameReading, openReading, refuseMissing } from '@1numbers/contract';
import { computeChart, computeCompatibility } from '@1numbers/engine';
import { composeCompatibility, composeNewName, composeReading, loadLanguage, type Reading } from '@1numbers/readings';

/** Computes the chart that was asked for and says what its numbers say. Throws what `refusalOf` understands. */
export async function readChart(input: unknown, now: Date): Promise<Reading> {
  return readOpened(openReading(input, now), []);
}

/** The same of a request that is opened, without the passages that somebody does not want to read again. */
export async function readOpened({ chart: request, language, ...rest }: OpenedReading, avoid: readonly string[]): Promise<Reading> {
  const chart = computeChart(request);
  if (rest.number !== undefined) refuseMissing(chart, rest.number);
  const { asOf } = request;
  return composeReading(await loadLanguage(language), { chart, ...rest, avoid, ...(asOf !== undefined && { asOf }) });
}

/** Says what the numbers of people say side by side. */
export async function readPeople(input: unknown, now: Date): Promise<Reading> {
  const { request, language } = openCompatibilityReading(input, now);
  const answer = computeCompatibility(request);
  return composeCompatibility(await loadLanguage(language), { answer });
}

/** Says what a new name changes. */
export async function readNewName(input: unknown, now: Date): Promise<Reading> {
  const { chart, length, language } = openNameReading(input, now);
  return composeNewName(await loadLanguage(language), { chart: computeChart(chart), length });
}
