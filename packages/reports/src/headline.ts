import { bareName, type Language } from '@1numbers/readings';
import type { ReportWords } from './words/report-words.ts';

export type Headlines = Language['phrases']['names'] & Language['how']['names'] & ReportWords['numbers'];

/** What the numbers are called in headlines and tables. Where names stand in sentences with their article, a headline leaves it out. */
export function headlinesOf({ id, phrases, how }: Language, { numbers }: ReportWords): Headlines {
  const names = Object.entries({ ...phrases.names, ...how.names, ...numbers });
  return Object.fromEntries(names.map(([position, name]) => [position, headline(bareName(id, name))])) as Headlines;
}

export function headline(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
