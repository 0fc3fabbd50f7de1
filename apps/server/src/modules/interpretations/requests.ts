import {
  compatibilityInterpretationFields,
  type ForecastPeriod,
  forecastFields,
  interpretationFields,
  interpretFields,
  openPeople,
  openRequest,
  type ReadingKind,
  type ReadingLanguage,
  type ReadingLength,
  RequestError,
  readFields,
  type Tone,
} from '@1numbers/contract';
import type { ChartRequest, CompatibilityRequest } from '@1numbers/engine';
import type { z } from 'zod';
import type { FoundProfile } from '../profiles/index.ts';

/** How it shall be told. */
export type Manner = { readonly length: ReadingLength; readonly language: ReadingLanguage; readonly tone: Tone };
export type ChartPurpose = 'interpret' | 'guidance' | 'growth' | 'forecast';
export type OpenedChart = { readonly manner: Manner; readonly kind: ReadingKind; readonly request: ChartRequest };
export type OpenedPeople = { readonly manner: Manner; readonly request: CompatibilityRequest };
/** Profiles by their ids, of whoever asks. */
export type Found = ReadonlyMap<string, FoundProfile>;

const FIELDS = { interpret: interpretFields, guidance: interpretationFields, growth: interpretationFields, forecast: forecastFields };
const PERIODS: Readonly<Record<ForecastPeriod, ReadingKind>> = { year: 'year', month: 'month', lifeCycle: 'cycles' };
/** What a profile leaves to be said. */
const BESIDE_PROFILE = ['asOf', 'timeZone'];
const OF_READINGS = ['include', 'explain'];

/** The ids of the profiles that a body names. What is no id is refused when the body is opened. */
export function profileIdsIn(body: unknown): readonly string[] {
  const { profileId, people } = asObject(body);
  return [profileId, ...(Array.isArray(people) ? people.map((person) => asObject(person).profileId) : [])].filter(
    (id): id is string => typeof id === 'string',
  );
}

/** Parts a body into its chart and what is to be told. Throws a `RequestError`; the chart's own fields are left to the engine. */
export function openChart(purpose: ChartPurpose, body: unknown, profiles: Found, now: Date): OpenedChart {
  const fields: z.output<typeof interpretFields> & z.output<typeof forecastFields> = readFields(FIELDS[purpose], body);
  const { profileId, kind = KINDS[purpose], period = 'year', ...manner } = fields;
  const rest = without(asObject(body), Object.keys(FIELDS[purpose].shape));
  refuse(Object.keys(rest).filter((field) => OF_READINGS.includes(field) || (profileId !== undefined && !BESIDE_PROFILE.includes(field))));
  const profile = profileId === undefined ? undefined : profiles.get(profileId.toLowerCase());
  const chart = profile === undefined ? rest : { ...profile.chartRequest, timeZone: profile.timeZone, ...rest };
  return {
    manner: withDefaults(manner),
    kind: purpose === 'forecast' ? PERIODS[period] : kind,
    request: openRequest(chart, now, { explain: purpose === 'guidance' }),
  };
}

const KINDS = { interpret: 'portrait', guidance: 'growth', growth: 'growth', forecast: 'year' } as const;

/** The same for people side by side. Each profile brings the person alone: the system and the methods are those of the request. */
export function openSideBySide(body: unknown, profiles: Found, now: Date): OpenedPeople {
  const manner = readFields(compatibilityInterpretationFields, body);
  const { people, ...rest } = without(asObject(body), Object.keys(compatibilityInterpretationFields.shape));
  refuse(Object.keys(rest).filter((field) => OF_READINGS.includes(field)));
  const persons = Array.isArray(people) ? people.map((person, place) => personOf(person, place, profiles)) : people;
  const request = { ...rest, ...(people !== undefined && { people: persons }) };
  return { manner: withDefaults(manner), request: openPeople<CompatibilityRequest>(request, now, { explain: false }) };
}

function personOf(person: unknown, place: number, profiles: Found): unknown {
  const { profileId, ...others } = asObject(person);
  if (profileId === undefined) return person;
  readFields(interpretationFields.pick({ profileId: true }), { profileId });
  refuse(Object.keys(others), `/people/${place}`);
  const { name, currentName, birthDate, bornBeforeSunrise, methods } = profiles.get(String(profileId).toLowerCase())?.chartRequest ?? {};
  const letterOverrides = methods?.letterOverrides;
  const fields = { name, currentName, birthDate, bornBeforeSunrise, letterOverrides };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function withDefaults({
  length = 'full',
  language = 'en',
  tone = 'warm',
}: { readonly [Field in keyof Manner]?: Manner[Field] | undefined }) {
  return { length, language, tone };
}

function without(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function refuse(fields: readonly string[], at = ''): void {
  const [first, ...rest] = fields.map((field) => ({ pointer: `${at}/${field}`, code: 'unknown_field' as const }));
  if (first !== undefined) throw new RequestError([first, ...rest]);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
