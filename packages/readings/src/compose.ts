import type { Chart } from '@1numbers/engine';
import { assembled } from './assemble.ts';
import { inBrief } from './brief.ts';
import { restOfHalf } from './half-portrait.ts';
import type { Language } from './languages.ts';
import type { Length } from './lengths.ts';
import { LINES } from './lines.ts';
import { composeNumber, type ReadNumber } from './number.ts';
import { type Kind, PARTS } from './phrases.ts';
import { restOfPortrait, shortPortrait, wholePortrait } from './portrait.ts';
import type { Reading } from './reading.ts';
import { seedOf } from './seed.ts';
import { career, growth, relationships, shortGrowth } from './sides.ts';
import { type Draft, joined, type Subject, subjectOf } from './subject.ts';
import { cycles, day, month, shortCycles, year } from './times.ts';
import { createWriter, type Writer } from './writer.ts';

export type ReadingRequest = {
  readonly chart: Chart;
  /** `YYYY-MM-DD`: the day of the dated cycles. Without it nothing is said of the time. */
  readonly asOf?: string;
  /** Default `portrait`. */
  readonly kind?: Kind;
  /** One number by itself, in place of a kind; the chart is then computed with `explain`. */
  readonly number?: ReadNumber;
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
  const { chart, asOf, kind = 'portrait', number, length = 'full', avoid = [] } = request;
  if (number !== undefined) return composeNumber(language, { ...request, number });
  // Another kind looks at the same numbers, and chooses other words for them where it can.
  const seed = kind === 'portrait' ? seedOf(chart) : `${seedOf(chart)}|${kind}`;
  const writer = createWriter(language, seed, new Set(avoid), length);
  const draft = draftOf(writer, subjectOf(chart, asOf === undefined ? null : Number(asOf.slice(0, 4))), kind, length);
  const { headings, titles } = language.phrases;
  const { named, unnamed } = titles[kind];
  const name = chart.name?.original;
  const sections = PARTS.map((id) => ({ id, heading: headings[id], paragraphs: draft[id] ?? [] }));
  const reading = assembled(language, name ? named.replace('{name}', () => name) : unnamed, sections, chart.methods);
  return length === 'short' && kind !== 'portrait' ? { ...reading, sections: inBrief(reading.sections) } : reading;
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

/** What is not only less of the whole. */
const SHORT_DRAFTS: Partial<typeof DRAFTS> = { portrait: shortPortrait, growth: shortGrowth, cycles: shortCycles };

function draftOf(writer: Writer, subject: Subject, kind: Kind, length: Length): Draft {
  if (length === 'line') return LINES[kind](writer, subject);
  if (length === 'short') return (SHORT_DRAFTS[kind] ?? DRAFTS[kind])(writer, subject);
  const told = DRAFTS[kind](writer, subject);
  const isHalf = subject.of('expression') === undefined || subject.of('lifePath') === undefined;
  const whole = kind === 'portrait' && isHalf ? joined(told, restOfHalf(writer, subject)) : told;
  return length === 'report' && kind === 'portrait' ? joined(whole, restOfPortrait(writer, subject)) : whole;
}
