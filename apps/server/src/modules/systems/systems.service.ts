import { type FieldRefusal, refusedFields } from '@1numbers/contract';
import { findSystem, listSystems, type SystemDefinition, type SystemSummary, validateSystem } from '@1numbers/engine';
import { AppError } from '../../errors.ts';

export type SystemWithTables = SystemSummary & {
  readonly definitions: readonly { readonly table: string | null; readonly definition: SystemDefinition }[];
};

export function getSystem(id: string): SystemWithTables {
  const summary = listSystems().find((system) => system.id === id);
  if (summary === undefined) throw new AppError('not_found', 'There is no such system. See /v1/systems.');
  const tables = summary.tables.length === 0 ? [null] : summary.tables;
  return { ...summary, definitions: tables.map((table) => ({ table, definition: findSystem(summary.id, table) })) };
}

/** Everything that is wrong with a system given as data; it is no error of the request that asks. */
export function judgeSystem(input: unknown): { readonly valid: boolean; readonly problems: readonly FieldRefusal[] } {
  const problems = refusedFields(validateSystem(input));
  return { valid: problems.length === 0, problems };
}
