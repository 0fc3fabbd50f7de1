import { SYSTEM_IDS, type SystemId } from '../request.ts';
import { findSystem, tablesOf } from './catalogue.ts';
import type { SystemDefinition } from './system.ts';

/** The scripts that have a letter table here. */
export type Script = 'latin' | 'hebrew' | 'greek' | 'arabic' | 'cyrillic' | 'thai';

/** What a list of systems says of each. */
export type SystemSummary = {
  readonly id: SystemId;
  /** The tables to choose from, the default first; empty where there is one table. */
  readonly tables: readonly string[];
  readonly script: Script;
  /** Without declared vowels there is no Soul Urge and no Personality. */
  readonly vowelsDeclared: boolean;
  readonly masters: SystemDefinition['masters'];
  readonly nameSum: SystemDefinition['nameSum'];
  /** Codes of the sources, explained in the page of the system under docs/methods/systems. */
  readonly sources: readonly string[];
};

/**
 * Every system of the house with its properties, in the order of `SYSTEM_IDS`.
 *
 * @example listSystems()[0].id //=> 'pythagorean'
 */
export function listSystems(): readonly SystemSummary[] {
  return SYSTEM_IDS.map(summaryOf);
}

/** One system with its letter tables. */
export type DescribedSystem = SystemSummary & {
  /** One for each table, the default first; `table` is null where there is one. */
  readonly definitions: readonly { readonly table: string | null; readonly definition: SystemDefinition }[];
};

/**
 * A system of the house with every letter table it has.
 *
 * @example describeSystem('arabic').definitions.map(({ table }) => table) //=> ['mashriqi', 'maghribi']
 */
export function describeSystem(id: SystemId): DescribedSystem {
  const summary = summaryOf(id);
  const tables = summary.tables.length === 0 ? [null] : summary.tables;
  return { ...summary, definitions: tables.map((table) => ({ table, definition: findSystem(id, table) })) };
}

function summaryOf(id: SystemId): SystemSummary {
  const { script, sources } = ABOUT[id];
  const { vowels, masters, nameSum } = findSystem(id, null);
  return { id, tables: tablesOf(id), script, vowelsDeclared: vowels !== null, masters, nameSum, sources };
}

const ABOUT: Readonly<Record<SystemId, Pick<SystemSummary, 'script' | 'sources'>>> = {
  pythagorean: { script: 'latin', sources: ['balliett_1908', 'decoz', 'goodwin', 'jordan'] },
  chaldean: { script: 'latin', sources: ['cheiro_1926', 'goodman', 'lagan'] },
  indian: { script: 'latin', sources: ['indian_practice', 'cheiro_1926'] },
  brazilian: { script: 'latin', sources: ['brazilian_practice', 'traditional'] },
  hebrew: { script: 'hebrew', sources: ['traditional'] },
  greek: { script: 'greek', sources: ['traditional'] },
  arabic: { script: 'arabic', sources: ['traditional'] },
  cyrillic: { script: 'cyrillic', sources: ['russian_practice', 'traditional'] },
  thai: { script: 'thai', sources: ['thai_practice'] },
  ordinal: { script: 'latin', sources: ['traditional'] },
};
