import { SUFFIXES, TITLES } from './titles.ts';

/**
 * Whether a word of ASCII letters could be a title or suffix, judged by its length, first and last letter alone:
 * quick, and never wrong where it says no.
 *
 * @example mayBeTitle('Dr Ada', 0, 2) //=> true
 */
export function mayBeTitle(text: string, start: number, end: number): boolean {
  const length = end - start;
  return length <= LONGEST && SIGNATURES[signature(length, text.charCodeAt(start), text.charCodeAt(end - 1))] === 1;
}

const LONGEST = 'PROFESSOR'.length;
const SIGNATURES = new Uint8Array((LONGEST + 1) << 10);
for (const word of [...TITLES, ...SUFFIXES]) {
  SIGNATURES[signature(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1;
}

/** The low five bits of an ASCII letter are its place in the alphabet, in both cases. */
function signature(length: number, first: number, last: number): number {
  return (length << 10) | ((first & 31) << 5) | (last & 31);
}
