/**
 * How many parts at the start of a name are titles. At least one part is always left for the name.
 *
 * @example leadingTitles([{ letters: 'DR' }, { letters: 'ADA' }]) //=> 1
 */
export function leadingTitles(parts: readonly { readonly letters: string }[]): number {
  let count = 0;
  while (count < parts.length - 1 && is(parts[count], TITLES)) count += 1;
  return count;
}

/**
 * How many parts at the end of a name are suffixes. At least one part is always left for the name. A Roman numeral is one only
 * where it is written in capitals: Ii and Iv are surnames.
 *
 * @example trailingSuffixes([{ text: 'Sammy', letters: 'SAMMY' }, { text: 'Davis', letters: 'DAVIS' }, { text: 'Jr.', letters: 'JR' }]) //=> 1
 */
export function trailingSuffixes(parts: readonly WrittenPart[]): number {
  let count = 0;
  while (count < parts.length - 1 && isSuffix(parts[parts.length - 1 - count] as WrittenPart)) count += 1;
  return count;
}

/** Only words that are hardly ever names: Sri, Dame, Don and Hon are left alone because people are called so. */
export const TITLES: ReadonlySet<string> = new Set(
  'MR MRS MS MISS MX DR DRA PROF PROFESSOR SIR REV REVEREND SHRI SHREE SMT MME MLLE HERR FRAU SRA SRTA'.split(' '),
);
export const SUFFIXES: ReadonlySet<string> = new Set('JR JNR SR SNR II III IV ESQ PHD'.split(' '));
const NUMERAL = /^[IV]+$/;

type WrittenPart = { readonly text: string; readonly letters: string };

function isSuffix(part: WrittenPart): boolean {
  return is(part, SUFFIXES) && (!NUMERAL.test(part.letters) || part.text === part.text.toUpperCase());
}

function is(part: { readonly letters: string } | undefined, words: ReadonlySet<string>): boolean {
  return part !== undefined && part.letters.length <= LONGEST && words.has(part.letters);
}

const LONGEST = 'PROFESSOR'.length;
