import { collectProblems } from './engine-error.ts';
import { letterSystem } from './letters.ts';
import { DEFAULT_NAME_RULES, readName } from './names.ts';
import { SYSTEM_IDS } from './request.ts';
import { definitionOf, tablesOf } from './systems/catalogue.ts';

/**
 * The systems that have a value for every letter of a name, by id; `id/table` where only another table than the default does.
 * Empty where no system has a table for the script: then the name is needed in another spelling.
 *
 * @example systemsReading('Σωκράτης') //=> ['greek']
 */
export function systemsReading(name: string): string[] {
  return SYSTEM_IDS.flatMap((id) => {
    if (reads(name, id, null)) return [id];
    const other = tablesOf(id).find((table) => reads(name, id, table));
    return other === undefined ? [] : [`${id}/${other}`];
  });
}

function reads(name: string, id: (typeof SYSTEM_IDS)[number], table: string | null): boolean {
  const read = collectProblems([], () => readName(name, letterSystem(definitionOf(id, table)), DEFAULT_NAME_RULES, ''));
  return read !== null && read.refusal === null;
}
