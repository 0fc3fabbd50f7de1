import type { Chart } from '@1numbers/engine';
import { factsOf } from '../facts.ts';
import type { Position } from '../knowledge.ts';
import type { Language } from '../languages.ts';
import type { Ground } from '../reading.ts';
import type { AskingWords } from './asking-words.ts';
import { nameOf } from './reply.ts';
import { tokensOf } from './tokens.ts';
import { findWordings, vocabularyOf } from './vocabulary.ts';

/** A number of a chart, by its position and place. */
export type HeldNumber = Ground & { readonly position: Position };

/** Every number that something is said of in a chart, as it is called in a language. */
export function numbersOf(language: Language, chart: Chart, asOf: string): readonly HeldNumber[] {
  return [...factsOf(chart, Number(asOf.slice(0, 4))).values()]
    .flat()
    .filter(({ shown }) => shown !== '')
    .map(({ id, position, shown }) => ({ id, position, name: nameOf(language, position), value: shown }));
}

/** How far from its name a number may stand. */
const NEAR = 3;

/** The numbers that a text gives a position: "your Life Path is 7" gives `lifePath` a 7. */
export function claimsIn(
  text: string,
  words: AskingWords,
  language: Pick<Language, 'phrases'>,
): readonly { readonly position: Position; readonly value: number }[] {
  const tokens = tokensOf(text);
  const named = findWordings(vocabularyOf(words, language), tokens).filter(({ meant }) => meant.kind === 'number');
  return named.flatMap(({ meant, end }, at) => {
    if (meant.kind !== 'number') return [];
    const until = Math.min(end + NEAR, named[at + 1]?.start ?? tokens.length);
    const value = tokens.slice(end, until).find((token) => /^\d{1,2}$/.test(token));
    return value === undefined ? [] : [{ position: meant.id, value: Number(value) }];
  });
}
