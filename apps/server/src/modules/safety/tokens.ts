import { fold } from './fold.ts';

/**
 * A word (in Chinese a character) and every way it can be read: "k1lls" is also "kills", "mother's" also "mother", "يموتون" with "و"
 * before it also without. A mark that ends a sentence is a token that cannot be read.
 */
export type Token = { readonly forms: readonly string[]; readonly start: number; readonly end: number };
export type Tokens = { readonly text: string; readonly words: readonly Token[] };

/** What a pattern writes for the age of someone who is not grown up. Not 8, 9 and 11: "I am 11" tells a number of the chart more often. */
export const MINOR_AGE = '#age';

export function tokensOf(text: string): Tokens {
  const folded = fold(text);
  const words = Array.from(folded.matchAll(WORD), ({ 0: raw, index }) => ({
    forms: formsOf(raw.slice(0, LONGEST_WORD)),
    start: index,
    end: index + raw.length,
  }));
  return { text: folded, words };
}

/** How a word of a romanised language is heard, whatever the spelling: "zindagee", "jindgi". */
export function soundOf(word: string): string {
  return `~${word
    .replace(/(.)\1+/gu, (pair, letter: string) => (pair === 'ee' ? 'i' : pair === 'oo' ? 'u' : letter))
    .replace(/[zq]/gu, (letter) => (letter === 'z' ? 'j' : 'k'))
    .replace(/w/gu, 'v')
    .replace(/(?<=[^aeiou])h/gu, '')
    .replace(/(?<=.)a(?=.)/gu, word.length < LONG_ENOUGH ? 'a' : '')
    .replace(/y/gu, 'i')}`;
}

/** A short a is often left out, but short words would then be all alike. */
const LONG_ENOUGH = 6;

/** Longer ones are not words; what is cut off is not read. */
const LONGEST_WORD = 40;

const WORD =
  /\p{Script=Han}|[$@]?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['*@$!|]+(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*|[.!?;](?=\s|$)|[\n。！？；؟।]/gu;
const MARK = /^[.!?;\n。！？；؟।]$/u;

function formsOf(raw: string): string[] {
  if (MARK.test(raw)) return [];
  const plain = raw.replaceAll("'", '');
  if (plain.length < 2) return [plain];
  const forms = new Set([plain]);
  const add = (form: string) => form.length > 1 && forms.add(form);
  if (plain.length !== raw.length) for (const part of raw.split("'")) add(part);
  if (/(.)\1\1/u.test(plain)) {
    add(plain.replace(/(.)\1{2,}/gu, '$1'));
    add(plain.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  if (/[a-z]/u.test(plain)) addLatin(plain, add);
  else if (/[\u0600-\u06ff]/u.test(plain)) addArabic(plain, add);
  if (/^(?:1[02-7]|(?:[89]|1[0-7])(?:yo|yrs?|years?|m|f|ans|anos|jahre|sal|saal))$/u.test(plain)) forms.add(MINOR_AGE);
  return [...forms];
}

function addLatin(plain: string, add: (form: string) => unknown): void {
  if (/[0-9@$!|]/u.test(plain)) {
    add(unmask(plain, 'i'));
    add(unmask(plain, 'l'));
    for (const part of plain.split(/[@$!|]+/u)) add(part);
  }
  if (/[aou]e/u.test(plain)) add(plain.replace(/([aou])e/gu, '$1'));
  add(soundOf(plain));
}

function unmask(word: string, one: string): string {
  return word.replace(/[0134578@$!|]/gu, (mark) => (mark === '1' || mark === '!' || mark === '|' ? one : (MASKS[mark] ?? mark)));
}
const MASKS: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' };

/** Without the conjunctions, prepositions, article and future signs that Arabic writes onto a word. */
function addArabic(plain: string, add: (form: string) => unknown): void {
  const bare = plain.replace(/^[وف](?=..)/u, '');
  for (const word of [plain, bare]) {
    add(word);
    for (const before of ['ال', 'لل', 'بال', 'كال', 'ب', 'ل', 'ك', 'س', 'ه', 'ح'])
      if (word.startsWith(before) && word.length - before.length > 2) add(word.slice(before.length));
  }
}
