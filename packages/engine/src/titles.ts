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
 * How many parts at the end of a name are suffixes. At least one part is always left for the name.
 *
 * @example trailingSuffixes([{ letters: 'SAMMY' }, { letters: 'DAVIS' }, { letters: 'JR' }]) //=> 1
 */
export function trailingSuffixes(parts: readonly { readonly letters: string }[]): number {
  let count = 0;
  while (count < parts.length - 1 && is(parts[parts.length - 1 - count], SUFFIXES)) count += 1;
  return count;
}

/** Only words that are hardly ever names: Sri, Dame, Don and Hon are left alone because people are called so. */
const TITLES: ReadonlySet<string> = new Set([
  'MR', 'MRS', 'MS', 'MISS', 'MX', 'DR', 'DRA', 'PROF', 'PROFESSOR', 'SIR', 'REV', 'REVEREND',
  'SHRI', 'SHREE', 'SMT', 'MME', 'MLLE', 'HERR', 'FRAU', 'SRA', 'SRTA',
]);
const SUFFIXES: ReadonlySet<string> = new Set(['JR', 'JNR', 'SR', 'SNR', 'II', 'III', 'IV', 'ESQ', 'PHD']);

function is(part: { readonly letters: string } | undefined, words: ReadonlySet<string>): boolean {
  return part !== undefined && part.letters.length <= LONGEST && words.has(part.letters);
}

const LONGEST = 'PROFESSOR'.length;
