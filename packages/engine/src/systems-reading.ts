import { EngineError } from './engine-error.ts';
import { letterSystem } from './letters.ts';
import { readName } from './names.ts';
import { SYSTEM_IDS } from './request.ts';
import { findSystem, tablesOf } from './systems/catalogue.ts';

/**
 * The systems that have a value for every letter of a name, by id; `id/table` where only another table than the default does.
 * Empty where no system has a table for the script: then the name is needed in another spelling.
 *
 * @example systemsReading('Σωκράτης') //=> ['greek']
 */
export function systemsReading(name: string): string[] {
  return SYSTEM_IDS.flatMap((id) => {
    const [first, ...others] = tablesOf(id).length === 0 ? [null] : tablesOf(id);
    if (reads(name, id, first ?? null)) return [id];
    const other = others.find((table) => reads(name, id, table));
    return other === undefined ? [] : [`${id}/${other}`];
  });
}

function reads(name: string, id: (typeof SYSTEM_IDS)[number], table: string | null): boolean {
  try {
    const rules = { hyphen: 'join', titles: 'drop', diacritics: 'base' } as const;
    return readName(name, letterSystem(findSystem(id, table)), rules, '').refusal === null;
  } catch (error) {
    if (error instanceof EngineError) return false;
    throw error;
  }
}
