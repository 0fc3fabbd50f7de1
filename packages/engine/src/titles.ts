/**
 * How many parts at the start of a name are titles. At least one part is always left for the name.
 *
 * @example leadingTitles(['PROF', 'DR', 'ADA', 'LOVELACE']) //=> 2
 */
export function leadingTitles(parts: readonly string[]): number {
  let count = 0;
  while (count < parts.length - 1 && TITLES.has(parts[count] as string)) count += 1;
  return count;
}

/**
 * How many parts at the end of a name are suffixes. At least one part is always left for the name.
 *
 * @example trailingSuffixes(['SAMMY', 'DAVIS', 'JR']) //=> 1
 */
export function trailingSuffixes(parts: readonly string[]): number {
  let count = 0;
  while (count < parts.length - 1 && SUFFIXES.has(parts[parts.length - 1 - count] as string)) count += 1;
  return count;
}

/** Only words that are hardly ever names: Sri, Dame, Don and Hon are left alone because people are called so. */
const TITLES: ReadonlySet<string> = new Set([
  'MR', 'MRS', 'MS', 'MISS', 'MX', 'DR', 'DRA', 'PROF', 'PROFESSOR', 'SIR', 'REV', 'REVEREND',
  'SHRI', 'SHREE', 'SMT', 'MME', 'MLLE', 'HERR', 'FRAU', 'SRA', 'SRTA',
]);
const SUFFIXES: ReadonlySet<string> = new Set(['JR', 'JNR', 'SR', 'SNR', 'II', 'III', 'IV', 'ESQ', 'PHD']);
