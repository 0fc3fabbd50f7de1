import { createHash } from 'node:crypto';
import { fingerprintText, RequestError } from '@1numbers/contract';
import { type Chart, type CompatibilityAnswer, computeChart, computeCompatibility } from '@1numbers/engine';
import { composeCompatibility, composeReading, type Language, loadLanguage, type Reading, type ReadingParagraph } from '@1numbers/readings';
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

export async function subjectOf(purpose: Purpose, body: unknown, profiles: Found, now: Date): Promise<Subject> {
  return purpose === 'compatibility' ? sideBySide(body, profiles, now) : ofOne(purpose as ChartPurpose, body, profiles, now);
}

async function ofOne(purpose: ChartPurpose, body: unknown, profiles: Found, now: Date): Promise<Subject> {
  const { manner, kind, request } = openChart(purpose, body, profiles, now);
  const chart = computeChart(request);
  if ((purpose === 'guidance' || purpose === 'forecast') && !chart.numbers?.lifePath)
    throw new RequestError([{ pointer: '/birthDate', code: 'required' }]);
  const language = await loadLanguage(manner.language);
  const asOf = request.asOf === undefined ? {} : { asOf: request.asOf };
  const compose = (length: Manner['length']) => {
    if (purpose !== 'guidance') return composeReading(language, { chart, kind, length, ...asOf });
    const isLine = length === 'line';
    const reading = onlyAbout('lifePath', composeReading(language, { chart, kind, length: isLine ? 'full' : length, ...asOf }));
    return isLine ? firstSentence(reading) : reading;
  };
  return {
    purpose,
    manner,
    composed: compose(manner.length),
    material: compose('full'),
    computed: chart satisfies Chart,
    methods: chart.methods,
    asOf: request.asOf ?? null,
    names: language.phrases.names,
    fingerprint: hashOf(kind, fingerprintText(request)),
  };
}

async function sideBySide(body: unknown, profiles: Found, now: Date): Promise<Subject> {
  const { manner, request } = openSideBySide(body, profiles, now);
  const answer = computeCompatibility(request);
  const language = await loadLanguage(manner.language);
  return {
    purpose: 'compatibility',
    manner,
    composed: composeCompatibility(language, { answer }),
    material: composeCompatibility(language, { answer: withoutNames(answer) }),
    computed: {},
    methods: answer.methods,
    asOf: request.asOf ?? null,
    names: language.phrases.names,
    fingerprint: hashOf(JSON.stringify(request)),
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

function firstSentence(reading: Reading): Reading {
  const [section] = reading.sections;
  const [first] = section?.paragraphs[0]?.sentences ?? [];
  if (section === undefined || first === undefined) return reading;
  return { ...reading, sections: [{ ...section, paragraphs: [{ text: first.text, restsOn: first.restsOn, sentences: [first] }] }] };
}

/** What of a reading rests on one number. */
function onlyAbout(id: string, reading: Reading): Reading {
  const sections = reading.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.flatMap((paragraph) => about(id, paragraph) ?? []),
  }));
  return { ...reading, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) };
}

function about(id: string, { sentences }: ReadingParagraph): ReadingParagraph | null {
  const kept = sentences.filter(({ restsOn }) => restsOn.some((ground) => ground.id === id));
  if (kept.length === 0) return null;
  const grounds = new Map(kept.flatMap(({ restsOn }) => restsOn.map((ground) => [ground.id, ground])));
  const gap = kept[0]?.text.endsWith('。') ? '' : ' ';
  return { text: kept.map(({ text }) => text).join(gap), restsOn: [...grounds.values()], sentences: kept };
}

function hashOf(...texts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64url');
}
