import type { ChartRequest } from '@1numbers/engine';
import { openRequest, RequestError } from './open-request.ts';
import { readFields } from './read-fields.ts';
import { type ReadingKind, type ReadingLanguage, type ReadingLength, readingFields } from './readings.ts';

/** A request for a reading, its day resolved: what is calculated, and what is told of it. */
export type OpenedReading = {
  readonly chart: ChartRequest;
  readonly kind: ReadingKind;
  readonly length: ReadingLength;
  readonly language: ReadingLanguage;
};

/**
 * Parts a request for a reading into the request for its chart and what is to be told. The chart's fields are left to the engine.
 * Throws a `RequestError` for a field of the reading that is not right, for an unknown zone and for a birth after today.
 *
 * @example openReading({ birthDate: '1990-03-15', length: 'line' }, new Date()).length //=> 'line'
 */
export function openReading(input: unknown, now: Date): OpenedReading {
  const { kind = 'portrait', length = 'full', language = 'en' } = readFields(readingFields, input);
  const [foreign] = NOT_HERE.filter((field) => Object.hasOwn(input as object, field));
  if (foreign !== undefined) throw new RequestError([{ pointer: `/${foreign}`, code: 'unknown_field' }]);
  const { kind: _, length: __, language: ___, ...chart } = input as Readonly<Record<string, unknown>>;
  return { chart: openRequest(chart, now, { explain: false }), kind, length, language };
}

/** Of a chart, but not of a reading: it needs every number, and no steps. */
const NOT_HERE = ['include', 'explain'] as const;
