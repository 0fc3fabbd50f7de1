import type { CountedName } from '../counted-name.ts';
import { newTally, type Tally } from '../digit-counts.ts';
import type { CountedPart } from '../letters.ts';
import { root } from '../reduce.ts';

/**
 * How often each of 1–9 stands in the name; a value above 9 counts by its root.
 * Source: docs/methods/inclusion-table.md
 */
export function inclusion(name: CountedName): Tally {
  const tally = newTally();
  for (let part = 0; part < name.parts.length; part += 1) {
    const { values } = name.parts[part] as CountedPart;
    for (let index = 0; index < values.length; index += 1) {
      const digit = root(values[index] as number);
      tally[digit] = (tally[digit] as number) + 1;
    }
  }
  return tally;
}
