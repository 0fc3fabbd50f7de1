import type { MissingReason } from './answer.ts';

/** What a chart lacks, and why. */
export type Missing = Record<string, MissingReason>;

/** A result, or why there is none. */
export type Found<Result> = NonNullable<Result> | MissingReason;

/** What a group of results is made from; or null, with the reason written into `missing` for each of the group. */
export function given<Source extends object>(source: Source | MissingReason, ids: readonly string[], missing: Missing): Source | null {
  if (typeof source !== 'string') return source;
  for (let index = 0; index < ids.length; index += 1) missing[ids[index] as string] = source;
  return null;
}

/** The result; or null, with the reason written into `missing`. */
export function orNull<Result>(found: Found<Result>, id: string, missing: Missing): NonNullable<Result> | null {
  if (typeof found !== 'string') return found;
  missing[id] = found as MissingReason;
  return null;
}
