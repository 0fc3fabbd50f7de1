import type { Chart } from '@1numbers/engine';
import type { Fact } from './fact.ts';
import { factsOf, stretchesOf } from './facts.ts';
import type { Position } from './knowledge.ts';
import { PARTS, type Part } from './phrases.ts';
import type { ReadingParagraph } from './reading.ts';
import { byThemes, type Found, themesOf } from './themes.ts';

/** What a reading is made of: the numbers by position, and the themes they make together, the strongest first. */
export type Subject = {
  /** The first number of a position. */
  readonly of: (position: Position) => Fact | undefined;
  readonly all: (position: Position, most: number) => readonly Fact[];
  readonly stretches: (position: 'pinnacle' | 'period') => readonly Fact[];
  readonly themes: readonly Found[];
  /** The first number of each of these positions, the one that adds most to the themes before the others. */
  readonly byThemes: (positions: readonly Position[]) => readonly Fact[];
};

/** The paragraphs of each part; a part that is left out is empty. */
export type Draft = Partial<Readonly<Record<Part, readonly (ReadingParagraph | null)[]>>>;

/** Two drafts part by part, the second after the first. */
export function joined(one: Draft, other: Draft): Draft {
  return Object.fromEntries(PARTS.map((id) => [id, [...(one[id] ?? []), ...(other[id] ?? [])]]));
}

export function subjectOf(chart: Chart, year: number | null): Subject {
  const facts = factsOf(chart, year);
  const themes = themesOf(facts);
  const told = (position: Position) => (position === 'birthGridArrow' ? arrowsOf(facts) : (facts.get(position) ?? []));
  const of = (position: Position) => told(position)[0];
  return {
    of,
    all: (position, most) => told(position).slice(0, most),
    stretches: (position) => stretchesOf(chart, position, year),
    themes,
    byThemes: (positions) =>
      byThemes(
        positions.flatMap((position) => of(position) ?? []),
        themes,
      ),
  };
}

/** Arrows of the birth grid, but for those on a line that the Lo Shu square tells of: three digits are not told twice. */
function arrowsOf(facts: ReadonlyMap<Position, readonly Fact[]>): readonly Fact[] {
  const inOrder = ({ shown }: Fact) => shown.split('-').sort().join();
  const lines = (facts.get('loShuLine') ?? []).map(inOrder);
  return (facts.get('birthGridArrow') ?? []).filter((arrow) => !lines.includes(inOrder(arrow)));
}
