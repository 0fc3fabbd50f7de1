import type { Chart } from '@1numbers/engine';
import { factsOf } from '../facts.ts';
import type { Position } from '../knowledge.ts';
import type { HowLanguage, Language } from '../languages.ts';
import type { Ground } from '../reading.ts';
import { MARK, spelledAt, tokensWithMarks } from '../spelled/spelled-numbers.ts';
import type { AskingWords } from './asking-words.ts';
import { nameOfFact } from './reply.ts';
import { findWordings, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A number of a chart, by its position and place. */
export type HeldNumber = Ground & { readonly position: Position };

/** Every number that something is said of in a chart, as it is called in a language. */
export function numbersOf(language: Language, chart: Chart, asOf: string): readonly HeldNumber[] {
  return [...factsOf(chart, Number(asOf.slice(0, 4))).values()]
    .flat()
    .filter(({ shown }) => shown !== '')
    .map((fact) => ({ id: fact.id, position: fact.position, name: nameOfFact(language, fact), value: fact.shown }));
}

/** How far from its name a number may stand. */
const NEAR = 3;

/** The numbers that a text gives a position, in digits or words: "your Life Path is 7" gives `lifePath` a 7. */
export function claimsIn(
  text: string,
  words: AskingWords,
  language: HowLanguage,
): readonly { readonly position: Position; readonly value: number }[] {
  const tokens = tokensWithMarks(text);
  const named = findWordings(namesIn(words, language), tokens, false).filter(({ meant }) => meant.kind === 'number');
  return named.flatMap(({ meant, end }, at) => {
    if (meant.kind !== 'number') return [];
    const behind = tokens.slice(end, named[at + 1]?.start).filter((token) => token !== MARK);
    const digits = behind.slice(0, NEAR).find((token) => /^\d{1,2}$/.test(token));
    const value = digits === undefined ? spelledAt(tokens, end, language.id) : Number(digits);
    return value === null ? [] : [{ position: meant.id, value }];
  });
}

const vocabularies = new WeakMap<AskingWords, Vocabulary>();

function namesIn(words: AskingWords, language: HowLanguage): Vocabulary {
  const known = vocabularies.get(words) ?? vocabularyOf(words, language);
  vocabularies.set(words, known);
  return known;
}
