import type { Cycles, Transit } from '../answer.ts';
import type { CountedPart } from '../letters.ts';

/**
 * The letters a person lives through: each lasts as many years as its value, from birthday to birthday, and the row starts again.
 * Physical: the first part of the name; spiritual: the last; mental: all between them strung together, and the last where there are
 * none. `parts` has at least one part with a letter; `age` is completed years, from 0. Source: docs/methods/cycles/transits.md
 *
 * @example transits([{ text: 'Tom', letters: 'TOM', values: [2, 6, 4], total: 12 }], 14).physical //=> { letter: 'O', value: 6, fromAge: 14, toAge: 20 }
 */
export function transits(parts: readonly CountedPart[], age: number): NonNullable<Cycles['transits']> {
  const last = parts.length - 1;
  const spiritual = letterAt(parts, last, last, age);
  return {
    physical: letterAt(parts, 0, 0, age),
    mental: last < 2 ? spiritual : letterAt(parts, 1, last - 1, age),
    spiritual,
  };
}

/** The letter that rules at `age` when the parts from `first` to `last` are one row. Both loops end: the row's total is above `age % years`. */
function letterAt(parts: readonly CountedPart[], first: number, last: number, age: number): Transit {
  let years = 0;
  for (let index = first; index <= last; index += 1) years += (parts[index] as CountedPart).total;
  let fromAge = age - (age % years);
  let index = first;
  let part = parts[index] as CountedPart;
  while (fromAge + part.total <= age) {
    fromAge += part.total;
    index += 1;
    part = parts[index] as CountedPart;
  }
  let position = 0;
  while (fromAge + (part.values[position] as number) <= age) {
    fromAge += part.values[position] as number;
    position += 1;
  }
  const value = part.values[position] as number;
  return { letter: part.letters[position] as string, value, fromAge, toAge: fromAge + value };
}
