import type { HowLanguage } from '../languages.ts';
import type { AskingWords } from './asking-words.ts';
import { findWordings, vocabularyOf } from './vocabulary.ts';
import { fullTokensOf, placesOf } from './wordings-in.ts';

/** How many words of a text a language knows letter for letter, of how many; figures belong to every language. */
export function knownWords(text: string, words: AskingWords, language: HowLanguage): { readonly known: number; readonly all: number } {
  const tokens = fullTokensOf(text, words.short);
  const places = [
    ...findWordings(vocabularyOf(words, language), tokens, false),
    ...[words.self, words.and, words.joins, words.not].flatMap((list) => placesOf(list, tokens)),
  ];
  const known = new Set(places.flatMap(({ start, end }) => tokens.slice(start, end).map((_, offset) => start + offset)));
  const isWord = (at: number) => /^\p{L}/u.test(tokens[at] ?? '');
  return { known: [...known].filter(isWord).length, all: tokens.filter((_, at) => isWord(at)).length };
}
