import type { Span } from '../answer.ts';
import { chain, reduce } from '../reduce.ts';

/**
 * A reduced total with the years it is read for. Ages count from the calendar year of birth, and both ends belong to the span.
 * Source: docs/methods/cycles/pinnacles.md
 *
 * @example span(20, [11, 22, 33], 1949, 0, 35).endYear //=> 1984
 */
export function span(total: number, masters: readonly number[], birthYear: number, startAge: number, endAge: number | null): Span {
  return {
    value: reduce(total, masters),
    total,
    chain: chain(total),
    startAge,
    endAge,
    startYear: birthYear + startAge,
    endYear: endAge === null ? null : birthYear + endAge,
  };
}
