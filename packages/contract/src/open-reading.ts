import type { Chart, ChartRequest, CompatibilityRequest, MissingReason } from '@1numbers/engine';
import { openPeople } from './open-people.ts';
import { openRequest, RequestError } from './open-request.ts';
import { readFields } from './read-fields.ts';
import {
  compatibilityReadingFields,
  nameReadingFields,
  type ReadingKind,
  type ReadingLanguage,
  type ReadingLength,
  type ReadingNumber,
  readingFields,
} from './readings.ts';

/** A request for a reading, its day resolved: what is calculated, and what is told of it. */
export type OpenedReading = {
  readonly chart: ChartRequest;
  readonly kind: ReadingKind;
  /** One number by itself; its chart is explained. */
  readonly number?: ReadingNumber;
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
  const { kind = 'portrait', number, length = 'full', language = 'en' } = readFields(readingFields, input);
  refuse(input as object, ['include', 'explain']);
  if (number !== undefined && Object.hasOwn(input as object, 'kind'))
    throw new RequestError([{ pointer: '/kind', code: 'unknown_field', params: { beside: 'number' } }]);
  const { kind: _, number: __, length: ___, language: ____, ...chart } = input as Readonly<Record<string, unknown>>;
  const opened = openRequest<ChartRequest>(chart, now, { explain: number !== undefined });
  return { chart: opened, kind, ...(number !== undefined && { number }), length, language };
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

/**
 * The same for a new name: both names have to be there.
 *
 * @example openNameReading({ name: 'Ada Byron', currentName: 'Ada Lovelace' }, new Date()).length //=> 'full'
 */
export function openNameReading(input: unknown, now: Date): Pick<OpenedReading, 'chart' | 'length' | 'language'> {
  const { length = 'full', language = 'en' } = readFields(nameReadingFields, input);
  const given = input as Readonly<Record<string, unknown>>;
  refuse(given, ['include', 'explain', 'kind', 'number']);
  const absent = ['name', 'currentName'].filter((field) => given[field] === undefined);
  const [first, ...rest] = absent.map((field) => ({ pointer: `/${field}`, code: 'required' }) as const);
  if (first !== undefined) throw new RequestError([first, ...rest]);
  const { length: _, language: __, ...chart } = given;
  return { chart: openRequest(chart, now, { explain: false }), length, language };
}

/**
 * Throws a `RequestError` when a chart lacks what is to be told of it: at the field that it would take, where there is one.
 *
 * @example refuseMissing(computeChart({ birthDate: '1990-03-15' }), { kind: 'portrait', number: 'expression' }) // throws: /name required
 * @example refuseMissing(computeChart({ name: 'Ada' }), { kind: 'year' }) // throws: /birthDate required
 */
export function refuseMissing({ missing }: Chart, { kind, number }: Pick<OpenedReading, 'kind' | 'number'>): void {
  const [pointer, needed] = number === undefined ? ['/kind', NEEDED[kind]] : ['/number', number];
  const reason = needed === undefined ? undefined : missing[needed];
  if (reason === undefined) return;
  const field = FIELDS[reason];
  throw new RequestError([
    field === undefined ? { pointer, code: 'invalid_option', params: { reason } } : { pointer: `/${field}`, code: 'required' },
  ]);
}

/** Of times nothing is told without these; of a person there is always something. */
const NEEDED: Partial<Record<ReadingKind, ReadingNumber>> = {
  cycles: 'pinnacles',
  year: 'personalYear',
  month: 'personalMonth',
  day: 'personalDay',
};

const FIELDS: Partial<Record<MissingReason, string>> = {
  no_name: 'name',
  no_current_name: 'currentName',
  no_birth_date: 'birthDate',
  no_sex: 'sex',
};

/** Of a calculation, but not of a reading, which says itself what it needs. */
function refuse(input: object, fields: readonly string[]): void {
  const [foreign] = fields.filter((field) => Object.hasOwn(input, field));
  if (foreign !== undefined) throw new RequestError([{ pointer: `/${foreign}`, code: 'unknown_field' }]);
}
