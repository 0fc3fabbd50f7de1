import type { MissingReason } from './answer.ts';

/** What a chart lacks, and why. */
export type Missing = Record<string, MissingReason>;

/** A result, or why there is none. */
export type Found<Result> = NonNullable<Result> | MissingReason;

/** Null for each id of a group, with the reason written into `missing`. */
export function allNull<Id extends string>(ids: readonly Id[], reason: MissingReason, missing: Missing): Readonly<Record<Id, null>> {
  for (let index = 0; index < ids.length; index += 1) missing[ids[index] as Id] = reason;
  const known = nulls.get(ids) ?? Object.freeze(Object.fromEntries(ids.map((id) => [id, null])));
  nulls.set(ids, known);
  return known as Record<Id, null>;
}

/** One for each group of ids there is. */
const nulls = new WeakMap<readonly string[], Readonly<Record<string, null>>>();

/** The result; or null, with the reason written into `missing`. */
export function orNull<Result>(found: Found<Result>, id: string, missing: Missing): NonNullable<Result> | null {
  if (typeof found !== 'string') return found;
  missing[id] = found as MissingReason;
  return null;
}
