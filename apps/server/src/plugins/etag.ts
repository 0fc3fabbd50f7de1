/** The version of what is kept, as an entity tag. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The versions an `If-Match` lets be changed; null for any. A tag that is weak or not ours matches nothing.
 *
 * @example versionsOf('"3", "4"') //=> [3, 4]
 */
export function versionsOf(header: string | undefined): readonly number[] | null {
  if (header === undefined || header.trim() === '*') return null;
  return header.split(',').flatMap((tag) => {
    const [, version] = /^\s*"(\d{1,9})"\s*$/.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}

/** Whether an `If-None-Match` names this tag. A tag that a proxy made weak still stands for the same text. */
export function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((known) => ['*', tag, `W/${tag}`].includes(known.trim()));
}
