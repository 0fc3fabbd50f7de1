import type { NumberResult } from '../answer.ts';
import { reduce } from '../reduce.ts';

/** A number, and the totals of the parts that were reduced before they were added; empty where none was. */
export type MasterSource = { readonly number: string; readonly result: NumberResult; readonly parts: readonly number[] };
export type FoundMaster = { readonly number: string; readonly value: number; readonly at: 'part' | 'total' };

/**
 * Where the kept masters stand: as the value of a number, or as the value of one of its parts.
 * Source: docs/methods/master-numbers.md
 */
export function findMasters(sources: readonly MasterSource[], masters: readonly number[]): FoundMaster[] {
  const found: FoundMaster[] = [];
  for (const { number, result, parts } of sources) {
    for (const part of parts) {
      const value = reduce(part, masters);
      if (value > 9) found.push({ number, value, at: 'part' });
    }
    if (result.value > 9) found.push({ number, value: result.value, at: 'total' });
  }
  return found;
}
