import type { MissingReason } from './answer.ts';

/** What a chart lacks, and why. */
export type Missing = Record<string, MissingReason>;

/** A result, or why there is none. */
export type Found<Result> = NonNullable<Result> | MissingReason;

/** The result; or null, with the reason written into `missing`. */
export function orNull<Result>(found: Found<Result>, id: string, missing: Missing): NonNullable<Result> | null {
  if (typeof found !== 'string') return found;
  missing[id] = found as MissingReason;
  return null;
}
