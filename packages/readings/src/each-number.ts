import type { Chart } from '@1numbers/engine';
import type { Fact } from './fact.ts';
import { factsOf, minorFactsOf, stretchesOf } from './facts.ts';
import { type Facet, POSITIONS, type Position } from './knowledge.ts';
import type { Language } from './languages.ts';
import { namesOf } from './position-names.ts';
import { seedOf } from './seed.ts';
import { createWriter } from './writer.ts';

/** One number by itself: what is said of it from each side of which anything is said. */
export type NumberReading = {
  /** Where the chart holds it: `lifePath`, `pinnacles.1`. */
  readonly id: string;
  readonly position: Position;
  readonly name: string;
  /** As it is shown; the digit of a square, the digits of a line; empty for a plane. */
  readonly value: string;
  /** Years of a stretch of life. */
  readonly span: Fact['span'] | null;
  readonly sides: readonly { readonly facet: Facet; readonly text: string; readonly passage: string }[];
};

export type EachNumberRequest = {
  readonly chart: Chart;
  readonly asOf?: string;
  /** Passages that were read before: another one is taken where there is one. */
  readonly known?: readonly string[];
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

/**
 * Every number of a chart by itself, all Pinnacles and Periods included. Pure: the same request gives the same text.
 *
 * @example readEachNumber(await loadLanguage('en'), { chart })[0]?.name //=> 'Life Path'
 */
export function readEachNumber(language: Language, { chart, asOf, known = [], avoid = [] }: EachNumberRequest): readonly NumberReading[] {
  const names = namesOf(language);
  const seed = seedOf(chart);
  const fresh = createWriter(language, seed, new Set([...known, ...avoid]));
  const any = createWriter(language, seed, new Set(avoid));
  const year = asOf === undefined ? null : Number(asOf.slice(0, 4));
  const facts = factsOf(chart, year);
  const stretched = [...facts].filter(([position]) => position !== 'pinnacle' && position !== 'period');
  const all = [
    ...stretched.flatMap(([, list]) => list),
    ...minorFactsOf(chart),
    ...stretchesOf(chart, 'pinnacle', year),
    ...stretchesOf(chart, 'period', year),
  ];
  return all.map((fact) => ({
    id: fact.id,
    position: fact.position,
    name: names[fact.namedFor ?? fact.position],
    value: fact.digit ?? fact.shown,
    span: fact.span ?? null,
    sides: (POSITIONS[fact.position].facets as readonly Facet[]).flatMap((facet) => {
      const said = fresh.fully(fact, facet) ?? any.fully(fact, facet);
      const text = fresh.alone(said)?.text;
      return said === null || text === undefined ? [] : [{ facet, text, passage: said.passage }];
    }),
  }));
}
