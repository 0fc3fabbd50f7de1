import type { ChartRequest } from '@1numbers/engine';
import { openRequest, RequestError } from './open-request.ts';
import { readFields } from './read-fields.ts';
import type { ReadingLanguage } from './readings.ts';
import { cardFields, type ReportPaper, reportFields } from './reports.ts';

/** A request for a report, its day resolved. */
export type OpenedReport = {
  readonly chart: ChartRequest & { readonly asOf: string };
  readonly language: ReadingLanguage;
  readonly paper: ReportPaper;
};

/**
 * Parts a request for a report into the request for its chart and how it shall be made. The chart's fields are left to the engine.
 * Throws a `RequestError` for a field of the report that is not right, for an unknown zone and for a birth after today.
 *
 * @example openReport({ birthDate: '1990-03-15', language: 'de' }, new Date()).paper //=> 'a4'
 */
export function openReport(input: unknown, now: Date): OpenedReport {
  const { language = 'en', paper = 'a4' } = readFields(reportFields, input);
  const { language: _, paper: __, ...chart } = input as Readonly<Record<string, unknown>>;
  return { chart: openChart(chart, now), language, paper };
}

/** A request for a card, its day resolved. */
export type OpenedCard = {
  readonly chart: ChartRequest;
  readonly language: ReadingLanguage;
  readonly shape: 'wide' | 'square';
  readonly showName: boolean;
};

/**
 * The same for a picture that is shared.
 *
 * @example openCard({ name: 'Ada Lovelace' }, new Date()).showName //=> false
 */
export function openCard(input: unknown, now: Date): OpenedCard {
  const { language = 'en', shape = 'wide', showName = false } = readFields(cardFields, input);
  const { language: _, shape: __, showName: ___, ...chart } = input as Readonly<Record<string, unknown>>;
  return { chart: openChart(chart, now), language, shape, showName };
}

/** A report says itself what it needs of a chart. */
function openChart(chart: object, now: Date): OpenedReport['chart'] {
  const [foreign] = ['include', 'explain'].filter((field) => Object.hasOwn(chart, field));
  if (foreign !== undefined) throw new RequestError([{ pointer: `/${foreign}`, code: 'unknown_field' }]);
  return openRequest(chart, now, { explain: true }) as OpenedReport['chart'];
}
