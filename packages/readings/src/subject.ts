import type { Chart } from '@1numbers/engine';
import type { Fact } from './fact.ts';
import { factsOf, stretchesOf } from './facts.ts';
import type { Position } from './knowledge.ts';
import type { Part } from './phrases.ts';
import type { ReadingParagraph } from './reading.ts';
import { type Found, themesOf } from './themes.ts';

/** What a reading is made of: the numbers by position, and the themes they make together, the strongest first. */
export type Subject = {
  /** The first number of a position. */
  readonly of: (position: Position) => Fact | undefined;
  readonly all: (position: Position, most: number) => readonly Fact[];
  readonly stretches: (position: 'pinnacle' | 'period') => readonly Fact[];
  readonly themes: readonly Found[];
};

/** The paragraphs of each part; a part that is left out is empty. */
export type Draft = Partial<Readonly<Record<Part, readonly (ReadingParagraph | null)[]>>>;

export function subjectOf(chart: Chart, year: number | null): Subject {
  const facts = factsOf(chart, year);
  return {
    of: (position) => facts.get(position)?.[0],
    all: (position, most) => (facts.get(position) ?? []).slice(0, most),
    stretches: (position) => stretchesOf(chart, position, year),
    themes: themesOf(facts),
  };
}
