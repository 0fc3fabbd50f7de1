import type { Cycles, NumberResult, Span } from '../answer.ts';
import { type CountedName, partTotal, type Selection } from '../counted-name.ts';
import { PERSONAL_IDS, UNIVERSAL_IDS } from '../ids.ts';
import { reduce } from '../reduce.ts';
import type { Methods } from '../request.ts';

export type FoundMaster = { readonly number: string; readonly value: number; readonly at: 'part' | 'total' };

/**
 * Adds the kept masters of one number to `found`: those of its parts, and that of its total.
 * `parts` are the totals that were reduced before they were added; a single one was not added to anything. Without
 * the number nothing is added.
 * Source: docs/methods/master-numbers.md
 */
export function addMasters(
  found: FoundMaster[],
  number: string,
  result: NumberResult | null,
  parts: readonly number[],
  masters: readonly number[],
): void {
  if (result === null) return;
  if (parts.length > 1) {
    for (let index = 0; index < parts.length; index += 1) {
      const value = reduce(parts[index] as number, masters);
      if (value > 9) found.push({ number, value, at: 'part' });
    }
  }
  addKept(found, number, result.value);
}

/** The same for a name number: `name` is given where each of its words is reduced before it is added. */
export function addNameMasters(
  found: FoundMaster[],
  number: string,
  result: NumberResult | null,
  name: CountedName | null,
  selection: Selection,
  masters: readonly number[],
): void {
  if (result === null) return;
  const begin = found.length;
  let counting = 0;
  for (let index = 0; name !== null && index < name.parts.length; index += 1) {
    const total = partTotal(name, index, selection);
    if (total === 0) continue;
    counting += 1;
    const value = reduce(total, masters);
    if (value > 9) found.push({ number, value, at: 'part' });
  }
  if (counting === 1) found.length = begin;
  addKept(found, number, result.value);
}

/** Adds the value of a total when it is a kept master: values above 9 are nothing else. Without the number nothing is added. */
export function addKept(found: FoundMaster[], number: string, value: number | undefined): void {
  if (value !== undefined && value > 9) found.push({ number, value, at: 'total' });
}

/**
 * Adds the kept masters of the cycles: of pinnacles and periods by their place from 1, of the essence, and of the personal
 * and universal cycles where these keep any.
 */
export function addCycleMasters(found: FoundMaster[], cycles: Cycles, methods: Pick<Methods, 'personalCycles'>): void {
  addSpans(found, 'pinnacles', cycles.pinnacles);
  addSpans(found, 'periods', cycles.periods);
  addKept(found, 'essence', cycles.essence?.value);
  if (methods.personalCycles === 'keepMasters') for (const id of KEEPING) addKept(found, id, cycles[id]?.value);
}

const KEEPING = [...PERSONAL_IDS, ...UNIVERSAL_IDS];

function addSpans(found: FoundMaster[], id: string, spans: readonly Span[] | null): void {
  if (spans === null) return;
  for (let at = 0; at < spans.length; at += 1) {
    const { value } = spans[at] as Span;
    if (value > 9) addKept(found, `${id}.${at + 1}`, value);
  }
}
