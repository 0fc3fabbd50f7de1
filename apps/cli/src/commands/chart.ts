import { type ChartRequest, computeChart } from '@1numbers/engine';
import { explainChart, loadHowLanguage } from '@1numbers/readings';
import type { Door } from '../door.ts';
import { signed } from '../fingerprint.ts';
import { json } from '../json.ts';
import { openPerson, type PersonOptions } from '../person.ts';
import { chartPage } from '../views/chart-page.ts';
import type { Moment } from '../views/cycles.ts';

export type ChartOptions = PersonOptions & { readonly json?: true; readonly explain?: boolean };

/** `1numbers chart`: the page for people, or the answer as JSON. */
export async function chartCommand(options: ChartOptions, door: Door): Promise<string> {
  const request = openPerson(options, door, options.json !== true || options.explain !== false);
  const chart = computeChart(request);
  if (options.json === true) return json(signed(chart, request));
  const ways = options.explain === true ? explainChart(await loadHowLanguage('en'), chart) : [];
  return chartPage({ chart: signed(chart, request), request, moment: momentOf(request), ways }, door.screen);
}

/** The day the cycles are looked at, when there is a birth to count ages from. */
export function momentOf({ asOf, birthDate }: ChartRequest): Moment | null {
  if (asOf === undefined || birthDate === undefined) return null;
  const year = Number(asOf.slice(0, 4));
  const age = year - Number(birthDate.slice(0, 4));
  return { asOf, year, age, completedYears: asOf.slice(4) < birthDate.slice(4) ? age - 1 : age };
}
