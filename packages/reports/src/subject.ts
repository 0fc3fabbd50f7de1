import type { Chart, ChartRequest } from '@1numbers/engine';
import type { Language, NumberReading, Reading } from '@1numbers/readings';
import type { Headlines } from './headline.ts';
import type { ReportWords } from './words/report-words.ts';

/** What the chapters are made from. */
export type Subject = {
  readonly request: ChartRequest;
  /** With every step. */
  readonly chart: Chart;
  /** `YYYY-MM-DD`: the day the report looks from. */
  readonly asOf: string;
  readonly language: Language;
  readonly words: ReportWords;
  /** What the numbers are called in headlines. */
  readonly names: Headlines;
  readonly portrait: Reading;
  readonly numbers: readonly NumberReading[];
};

/** A day or month as its language writes it, in digits that stand beside the numbers of the report. */
export function dayText(language: string, day: string, style: 'day' | 'month' = 'day'): string {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, DATE_PARTS[style]).format(new Date(`${day}T00:00:00Z`));
}

const DATE_PARTS = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
} as const;

/** Names with a comma between them, as the language sets it. */
export function listText({ language }: Pick<Subject, 'language'>, items: readonly string[]): string {
  return items.join(language.phrases.list.comma);
}
