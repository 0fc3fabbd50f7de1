import type { Chart } from '@1numbers/engine';
import { KINDS, type Kind, READ_NUMBERS, type Reading, type ReadNumber } from '@1numbers/readings';
import type { Reader } from './reader.ts';

/** What a reading is about: a side of a person, a time, one number, or what a new name changes. */
export type About = Kind | 'number' | 'newName';

/** What a chart can be read about: of a name alone there are no times. */
export function aboutsOf(chart: Chart): readonly About[] {
  const kinds = chart.cycles?.personalYear == null ? KINDS.filter((kind) => !TIMES.includes(kind)) : KINDS;
  return [...kinds, 'number', ...(chart.numbers?.minorExpression == null ? [] : (['newName'] as const))];
}

const TIMES: readonly Kind[] = ['cycles', 'year', 'month', 'day'];

export type Place = 'numbers' | 'cycles' | 'grids';
export type Readable = { readonly id: ReadNumber; readonly place: Place };

/** The numbers that a chart has to be read one by one, and where it has them. */
export function readableIn(chart: Chart): readonly Readable[] {
  return READ_NUMBERS.flatMap((id) => {
    const place = PLACES.find((each) => isThere((chart[each] as Readonly<Record<string, unknown>> | undefined)?.[id]));
    return place === undefined ? [] : [{ id, place }];
  });
}

const PLACES: readonly Place[] = ['numbers', 'cycles', 'grids'];

function isThere(found: unknown): boolean {
  return Array.isArray(found) ? found.length > 0 : found != null;
}

export type Wanted = {
  readonly chart: Chart;
  readonly asOf: string | null;
  readonly about: About;
  readonly number: ReadNumber;
  readonly isFull: boolean;
  readonly avoid: readonly string[];
};

export function readingOf(reader: Reader, { chart, asOf, about, number, isFull, avoid }: Wanted): Reading {
  const length = isFull ? 'full' : 'short';
  if (about === 'newName') return reader.newName({ chart, length, avoid });
  const what = about === 'number' ? { number } : { kind: about };
  return reader.reading({ chart, ...what, length, avoid, ...(asOf !== null && { asOf }) });
}
