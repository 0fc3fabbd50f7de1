import { type Token, tokensOf } from '../asking/tokens.ts';
import type { LanguageId } from '../languages.ts';
import { SPELLED, type SpelledWords } from './spelled-words.ts';
import { listed } from './wordings.ts';

type Sequence = readonly Token[];
/** How numbers are read in one language; by the tokens of their words, with a space between. */
type Reader = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly mostTokens: number;
  readonly links: readonly Sequence[];
  readonly before: readonly Sequence[];
  readonly stretches: readonly Sequence[];
};

/** The end of a clause, among tokens. */
export const MARK = '#';
const ENDS = /[.,;!?…。！？，；।؟،؛()"“”«»—–]+/gu;

/**
 * The numbers that a text names in words as it would in digits. Words below ten count and point in every sentence ("two people", "one thing
 * to do"), and tens are round amounts ("ten words"): those name a number only right behind the word for one ("the number seven"), or beside
 * the name of a number, which is for `spelledAt`. All others from 11 to 99 name one, apart from stretches of time ("fifteen minutes").
 *
 * @example spelledNumbersIn('You are an eleven with one thing to do.', 'en') //=> [11]
 */
export function spelledNumbersIn(text: string, language: LanguageId): readonly number[] {
  const reader = readerOf(language);
  const tokens = tokensWithMarks(text);
  const found: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const said = longestAt(reader, tokens, at);
    const isNamed = said !== null && said.value > 1 && reader.before.some((word) => isThere(word, tokens, at - word.length));
    if (said !== null && (isAmount(said.value) ? isNamed : !isStretch(reader, tokens, said.end))) found.push(said.value);
    at = said?.end ?? at + 1;
  }
  return found;
}

/**
 * The number that tokens give in words where a name has ended: "Life Path is seven", "Life Path eleven". One counts only at the end of a
 * clause: "your Life Path is one of beginnings" names none.
 */
export function spelledAt(tokens: Sequence, end: number, language: LanguageId): number | null {
  const reader = readerOf(language);
  const link = reader.links.find((word) => isThere(word, tokens, end));
  const said = longestAt(reader, tokens, end + (link?.length ?? 0));
  if (said === null || isStretch(reader, tokens, said.end)) return null;
  // Of Chinese each sign is a token of its own, and a sign for a number begins many words.
  const mayGoOn = said.value > 9 || (said.value > 1 && language !== 'zh');
  return mayGoOn || (tokens[said.end] ?? MARK) === MARK ? said.value : null;
}

function isAmount(value: number): boolean {
  return value < 10 || value % 10 === 0;
}

export function tokensWithMarks(text: string): Sequence {
  return tokensOf(text.replaceAll(ENDS, ` ${MARK} `));
}

function longestAt({ numbers, mostTokens }: Reader, tokens: Sequence, at: number): { readonly value: number; readonly end: number } | null {
  for (let end = Math.min(at + mostTokens, tokens.length); end > at; end -= 1) {
    const value = numbers.get(tokens.slice(at, end).join(' '));
    if (value !== undefined) return { value, end };
  }
  return null;
}

function isStretch({ stretches }: Reader, tokens: Sequence, at: number): boolean {
  return stretches.some((stretch) => isThere(stretch, tokens, at));
}

function isThere(words: Sequence, tokens: Sequence, at: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset] ?? '';
    return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
  });
}

const readers = new WeakMap<SpelledWords, Reader>();

function readerOf(language: LanguageId): Reader {
  const words = SPELLED[language];
  const known = readers.get(words);
  if (known !== undefined) return known;
  const { numbers: wordings, links, before, stretches } = words;
  const numbers = new Map(wordings.map(([words, value]) => [tokensOf(words).join(' '), value]));
  const reader = {
    numbers,
    mostTokens: Math.max(...[...numbers.keys()].map((key) => key.split(' ').length)),
    links: listed(links).map(tokensOf),
    before: listed(before).map(tokensOf),
    stretches: listed(stretches).map(tokensOf),
  };
  readers.set(words, reader);
  return reader;
}
