import { createHash } from 'node:crypto';
import { fingerprintText, type ReadingLanguage, RequestError } from '@1numbers/contract';
import { type Chart, type CompatibilityAnswer, computeChart, computeCompatibility } from '@1numbers/engine';
import { composeCompatibility, composeReading, type Language, loadLanguage, type Reading } from '@1numbers/readings';
import type { Purpose } from '../models/index.ts';
import { type ChartPurpose, type Found, type Manner, openChart, openSideBySide } from './requests.ts';

/** Whom and what a reading is about, and what is composed of it without a model. */
export type Subject = {
  readonly purpose: Purpose;
  readonly manner: Manner;
  /** As it was asked for. */
  readonly composed: Reading;
  /** Everything that can be told of it: what a model is given to work with. */
  readonly material: Reading;
  /** Where the numbers and how they came about are found. */
  readonly computed: unknown;
  /** The rules that were followed, as codes. */
  readonly methods: unknown;
  readonly asOf: string | null;
  /** What numbers are called in the language. */
  readonly names: Language['phrases']['names'];
  /** Equal for equal requests. */
  readonly fingerprint: string;
};

/** The section that tells how a number was found: its words are computed, and no model writes them. */
export const WAYS = 'how';

/** Passages of a language that are not to be chosen. */
type Unwanted = (language: ReadingLanguage) => Promise<readonly string[]>;

export async function subjectOf(purpose: Purpose, body: unknown, profiles: Found, unwanted: Unwanted, now: Date): Promise<Subject> {
  if (purpose === 'compatibility') return sideBySide(body, profiles, unwanted, now);
  return ofOne(purpose as ChartPurpose, body, profiles, unwanted, now);
}

async function ofOne(purpose: ChartPurpose, body: unknown, profiles: Found, unwanted: Unwanted, now: Date): Promise<Subject> {
  const { manner, kind, request } = openChart(purpose, body, profiles, now);
  const chart = computeChart(request);
  if ((purpose === 'guidance' || purpose === 'forecast') && !chart.numbers?.lifePath)
    throw new RequestError([{ pointer: '/birthDate', code: 'required' }]);
  const language = await loadLanguage(manner.language);
  const more = { avoid: await unwanted(manner.language), ...(request.asOf !== undefined && { asOf: request.asOf }) };
  const compose = (length: Manner['length']) =>
    composeReading(language, { chart, length, ...more, ...(purpose === 'guidance' ? { number: 'lifePath' } : { kind }) });
  return {
    purpose,
    manner,
    composed: compose(manner.length),
    material: withoutWays(compose('full')),
    computed: chart satisfies Chart,
    methods: chart.methods,
    asOf: request.asOf ?? null,
    names: language.phrases.names,
    fingerprint: hashOf(kind, fingerprintText(request), JSON.stringify(more.avoid)),
  };
}

async function sideBySide(body: unknown, profiles: Found, unwanted: Unwanted, now: Date): Promise<Subject> {
  const { manner, request } = openSideBySide(body, profiles, now);
  const answer = computeCompatibility(request);
  const language = await loadLanguage(manner.language);
  const avoid = await unwanted(manner.language);
  return {
    purpose: 'compatibility',
    manner,
    composed: composeCompatibility(language, { answer, avoid }),
    material: composeCompatibility(language, { answer: withoutNames(answer), avoid }),
    computed: {},
    methods: answer.methods,
    asOf: request.asOf ?? null,
    names: language.phrases.names,
    fingerprint: hashOf(JSON.stringify(request), JSON.stringify(avoid)),
  };
}

/** The same people by letters: no model is told what somebody is called. */
function withoutNames(answer: CompatibilityAnswer): CompatibilityAnswer {
  const people = answer.people.map((person, at) => ({
    ...person,
    name: person.name && { ...person.name, original: String.fromCharCode(65 + at) },
  }));
  return { ...answer, people };
}

/** How a number was found begins with the digits of a birth date, which no model is told. */
function withoutWays(reading: Reading): Reading {
  return { ...reading, sections: reading.sections.filter(({ id }) => id !== WAYS) };
}

function hashOf(...texts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
}
