import type { MissingReason } from './answer.ts';

/** What a chart lacks, and why. */
export type Missing = Record<string, MissingReason>;

/** A result, or why there is none. */
export type Found<Result> = NonNullable<Result> | MissingReason;

/** Null for each id of a group, with the reason written into `missing`. */
export function allNull<Id extends string>(ids: readonly Id[], reason: MissingReason, missing: Missing): Readonly<Record<Id, null>> {
  for (const id of ids) missing[id] = reason;
  return Object.fromEntries(ids.map((id) => [id, null])) as Record<Id, null>;
}

/** The result; or null, with the reason written into `missing`. */
export function orNull<Result>(found: Found<Result>, id: string, missing: Missing): NonNullable<Result> | null {
  if (typeof found !== 'string') return found;
  missing[id] = found as MissingReason;
  return null;
}
