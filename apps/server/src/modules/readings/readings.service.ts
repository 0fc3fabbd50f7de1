import { openCompatibilityReading, openReading } from '@1numbers/contract';
import { computeChart, computeCompatibility } from '@1numbers/engine';
import { composeCompatibility, composeReading, loadLanguage, type Reading } from '@1numbers/readings';

/** Computes the chart that was asked for and says what its numbers say. Throws what `refusalOf` understands. */
export async function readChart(input: unknown, now: Date): Promise<Reading> {
  const { chart: request, kind, length, language } = openReading(input, now);
  const chart = computeChart(request);
  return composeReading(await loadLanguage(language), { chart, kind, length, ...(request.asOf !== undefined && { asOf: request.asOf }) });
}

/** Says what the numbers of people say side by side. */
export async function readPeople(input: unknown, now: Date): Promise<Reading> {
  const { request, language } = openCompatibilityReading(input, now);
  const answer = computeCompatibility(request);
  return composeCompatibility(await loadLanguage(language), { answer });
}
