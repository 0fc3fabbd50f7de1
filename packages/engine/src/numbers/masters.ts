import type { NumberResult } from '../answer.ts';
import { reduce } from '../reduce.ts';

export type FoundMaster = { readonly number: string; readonly value: number; readonly at: 'part' | 'total' };

/**
 * Adds the kept masters of one number to `found`: those of its parts, and that of its total.
 * `parts` are the totals that were reduced before they were added; a single one was not added to anything. A reason in place
 * of the number adds nothing.
 * Source: docs/methods/master-numbers.md
 */
export function addMasters(
  found: FoundMaster[],
  number: string,
  result: NumberResult | string | null,
  parts: readonly number[],
  masters: readonly number[],
): void {
  if (result === null || typeof result === 'string') return;
  if (parts.length > 1) {
    for (let index = 0; index < parts.length; index += 1) {
      const value = reduce(parts[index] as number, masters);
      if (value > 9) found.push({ number, value, at: 'part' });
    }
  }
  if (result.value > 9) found.push({ number, value: result.value, at: 'total' });
}
