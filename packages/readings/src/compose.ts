import type { Chart } from '@1numbers/engine';
import { directionOf, type Language } from './languages.ts';
import { type Kind, PARTS } from './phrases.ts';
import { portraitLine, restOfPortrait, shortPortrait, wholePortrait } from './portrait.ts';
import type { Reading, ReadingSection } from './reading.ts';
import { seedOf } from './seed.ts';
import { career, growth, relationships } from './sides.ts';
import { type Draft, type Subject, subjectOf } from './subject.ts';
import { cycles, day, month, year } from './times.ts';
import { createWriter, type Writer } from './writer.ts';

export const LENGTHS = ['line', 'short', 'full', 'report'] as const;
export type Length = (typeof LENGTHS)[number];

export type ReadingRequest = {
  readonly chart: Chart;
  /** `YYYY-MM-DD`: the day of the dated cycles. Without it nothing is said of the time. */
  readonly asOf?: string;
  /** Default `portrait`. */
  readonly kind?: Kind;
  /** One sentence, about 120 words, 1,200–1,800 words, or everything. Default `full`. */
  readonly length?: Length;
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

/**
 * What the numbers of a chart say together, in one language. Pure: the same request gives the same text.
 *
 * @example composeReading(await loadLanguage('en'), { chart, asOf: '2026-11-28' }).sections[0]?.heading //=> 'Who you are'
 */
export function composeReading(language: Language, request: ReadingRequest): Reading {
  const { chart, asOf, kind = 'portrait', length = 'full', avoid = [] } = request;
  const writer = createWriter(language, seedOf(chart), new Set(avoid));
  const draft = draftOf(writer, subjectOf(chart, asOf === undefined ? null : Number(asOf.slice(0, 4))), kind, length);
  const { headings, titles } = language.phrases;
  const sections: ReadingSection[] = [];
  for (const id of PARTS) {
    const paragraphs = (draft[id] ?? []).filter((paragraph) => paragraph !== null);
    if (paragraphs.length > 0) sections.push({ id, heading: headings[id], paragraphs });
  }
  const { named, unnamed } = titles[kind];
  const name = chart.name?.original;
  return {
    source: 'composed',
    language: language.id,
    direction: directionOf(language.id),
    title: name ? named.replace('{name}', () => name) : unnamed,
    sections,
  };
}

const DRAFTS: Readonly<Record<Kind, (writer: Writer, subject: Subject) => Draft>> = {
  portrait: wholePortrait,
  relationships,
  career,
  growth,
  cycles,
  year,
  month,
  day,
};

function draftOf(writer: Writer, subject: Subject, kind: Kind, length: Length): Draft {
  if (kind !== 'portrait') return shortened(DRAFTS[kind](writer, subject), length);
  if (length === 'line') return portraitLine(writer, subject);
  if (length === 'short') return shortPortrait(writer, subject);
  const whole = wholePortrait(writer, subject);
  return length === 'full' ? whole : joined(whole, restOfPortrait(writer, subject));
}

/** Of another kind than the portrait: its first sentence, or the first paragraph of each part. */
function shortened(draft: Draft, length: Length): Draft {
  if (length === 'full' || length === 'report') return draft;
  const parts = PARTS.flatMap((id) => {
    const [first] = (draft[id] ?? []).filter((paragraph) => paragraph !== null);
    return first === undefined ? [] : [[id, [first]] as const];
  });
  if (length === 'short') return Object.fromEntries(parts);
  return Object.fromEntries(
    parts.slice(0, 1).map(([id, [first]]) => {
      const sentences = first.sentences.slice(0, 1);
      return [id, [{ text: sentences.map(({ text }) => text).join(''), restsOn: sentences.flatMap(({ restsOn }) => restsOn), sentences }]];
    }),
  );
}

function joined(one: Draft, other: Draft): Draft {
  return Object.fromEntries(PARTS.map((id) => [id, [...(one[id] ?? []), ...(other[id] ?? [])]]));
}
