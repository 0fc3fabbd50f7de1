import type { Wordings } from './asking-words.ts';
import { isMeant, type Token, tokensOf } from './tokens.ts';

/** The wordings of a list, each by its tokens. */
export function wordingsOf(list: Wordings): readonly (readonly Token[])[] {
  const known = lists.get(list) ?? parted(list);
  lists.set(list, known);
  return known;
}

const lists = new Map<Wordings, readonly (readonly Token[])[]>();

function parted(list: Wordings): readonly (readonly Token[])[] {
  return list
    .split(/[,،，|]/u)
    .map(tokensOf)
    .filter((tokens) => tokens.length > 0);
}

/** How many tokens at a place are one of these wordings, letter for letter: the most, or none. */
export function lengthAt(list: Wordings, tokens: readonly Token[], at: number): number {
  const there = wordingsOf(list).filter((wording) =>
    wording.every((word, offset) => isMeant(tokens[at + offset] ?? '', word) === 'exactly'),
  );
  return Math.max(0, ...there.map(({ length }) => length));
}

/** Where these wordings stand: from `start` to `end`. */
export function placesOf(list: Wordings, tokens: readonly Token[]): readonly { readonly start: number; readonly end: number }[] {
  return tokens.flatMap((_, start) => {
    const length = lengthAt(list, tokens, start);
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

/** A text's words, with those in full that were typed short. */
export function fullTokensOf(text: string, short: Wordings): readonly Token[] {
  const full = fullForms.get(short) ?? pairsOf(short);
  fullForms.set(short, full);
  return tokensOf(text).flatMap((token) => full.get(token) ?? [token]);
}

const fullForms = new Map<Wordings, ReadonlyMap<Token, readonly Token[]>>();

function pairsOf(short: Wordings): ReadonlyMap<Token, readonly Token[]> {
  const pairs = short.split(/[,،，]/u).map((pair) => pair.split('='));
  return new Map(pairs.flatMap(([typed = '', meant = '']) => (meant === '' ? [] : [[tokensOf(typed)[0] ?? '', tokensOf(meant)] as const])));
}
