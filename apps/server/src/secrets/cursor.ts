import { RequestError } from '@1numbers/contract';
import type { Sealing } from './sealing.ts';

/** Where a page ended: the value it is sorted by, and the id that tells equal ones apart. */
export type Place = { readonly key: string; readonly id: string };

/** A cursor is sealed: it may hold a label, which has no business in an address, and nobody can make one up. */
function cursorOf(sealing: Sealing, place: Place, list: string): string {
  return sealing.seal([place.key, place.id], `cursors/${list}`).toString('base64url');
}

/** Throws a `RequestError` for a cursor that was not given out for this list. */
export function placeOf(sealing: Sealing, cursor: string, list: string): Place {
  try {
    const [key, id] = sealing.open<[string, string]>(Buffer.from(cursor, 'base64url'), `cursors/${list}`);
    return { key, id };
  } catch {
    throw new RequestError([{ pointer: '/cursor', code: 'invalid_format' }]);
  }
}

/** What is shown of rows that were asked for one more than `limit`, and where the next page begins. */
export function pageOf<Row>(
  sealing: Sealing,
  list: string,
  { rows, limit, placeOf: placeOfRow }: { readonly rows: readonly Row[]; readonly limit: number; readonly placeOf: (row: Row) => Place },
): { readonly shown: readonly Row[]; readonly nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { shown, nextCursor: more ? cursorOf(sealing, placeOfRow(last), list) : null };
}
