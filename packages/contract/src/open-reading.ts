import type { ChartRequest, CompatibilityRequest } from '@1numbers/engine';
import { openPeople } from './open-people.ts';
import { openRequest, RequestError } from './open-request.ts';
import { readFields } from './read-fields.ts';
import { compatibilityReadingFields, type ReadingKind, type ReadingLanguage, type ReadingLength, readingFields } from './readings.ts';

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
  refuse(input as object, ['include', 'explain']);
  const { kind: _, length: __, language: ___, ...chart } = input as Readonly<Record<string, unknown>>;
  return { chart: openRequest(chart, now, { explain: false }), kind, length, language };
}

/**
 * The same for what is told of two people or a group.
 *
 * @example openCompatibilityReading({ people: [{ name: 'Ada' }, { name: 'Bo' }] }, new Date()).language //=> 'en'
 */
export function openCompatibilityReading(
  input: unknown,
  now: Date,
): { readonly request: CompatibilityRequest; readonly language: ReadingLanguage } {
  const { language = 'en' } = readFields(compatibilityReadingFields, input);
  refuse(input as object, ['explain']);
  const { language: _, ...request } = input as Readonly<Record<string, unknown>>;
  return { request: openPeople<CompatibilityRequest>(request, now, { explain: false }), language };
}

/** Of a calculation, but not of a reading, which says itself what it needs. */
function refuse(input: object, fields: readonly string[]): void {
  const [foreign] = fields.filter((field) => Object.hasOwn(input, field));
  if (foreign !== undefined) throw new RequestError([{ pointer: `/${foreign}`, code: 'unknown_field' }]);
}
