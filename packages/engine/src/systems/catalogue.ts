import { EngineError } from '../engine-error.ts';
import { SYSTEM_IDS, type SystemId, TABLE_VALUES } from '../request.ts';
import { ARABIC_TABLES } from './arabic.ts';
import { BRAZILIAN } from './brazilian.ts';
import { CHALDEAN } from './chaldean.ts';
import { CYRILLIC_TABLES } from './cyrillic.ts';
import { GREEK } from './greek.ts';
import { HEBREW_TABLES } from './hebrew.ts';
import { INDIAN } from './indian.ts';
import { ORDINAL_TABLES } from './ordinal.ts';
import { PYTHAGOREAN } from './pythagorean.ts';
import type { SystemDefinition } from './system.ts';
import { THAI } from './thai.ts';

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
 * The definition of a system of the house by its id, in one of its tables; `null` takes the default table.
 * Throws an `EngineError` with `unknown_system`, or with `invalid_option` when the system has no such table.
 *
 * @example findSystem('chaldean', null).letters.C //=> 3
 */
export function findSystem(id: SystemId, table: string | null): SystemDefinition {
  const entry = Object.hasOwn(CATALOGUE, id) ? CATALOGUE[id] : null;
  if (entry === null) throw new EngineError([{ pointer: '/system', code: 'unknown_system', params: { allowed: SYSTEM_IDS } }]);
  if (table === null) return entry.definition;
  const tables: Readonly<Record<string, SystemDefinition>> = entry.tables ?? {};
  const definition = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (definition === undefined) {
    throw new EngineError([{ pointer: '/methods/table', code: 'invalid_option', params: { allowed: tablesOf(id) } }]);
  }
  return definition;
}

/**
 * The tables a system offers, the default first; empty where it has one table and nothing to choose.
 *
 * @example tablesOf('arabic') //=> ['mashriqi', 'maghribi']
 */
export function tablesOf(id: SystemId): readonly string[] {
  return (TABLE_VALUES as Readonly<Partial<Record<SystemId, readonly string[]>>>)[id] ?? [];
}

/**
 * Every system of the house with its properties, in the order of `SYSTEM_IDS`.
 *
 * @example listSystems()[0].id //=> 'pythagorean'
 */
export function listSystems(): readonly SystemSummary[] {
  return SYSTEM_IDS.map((id) => {
    const { definition, script, sources } = CATALOGUE[id];
    const { vowels, masters, nameSum } = definition;
    return { id, tables: tablesOf(id), script, vowelsDeclared: vowels !== null, masters, nameSum, sources };
  });
}

type Entry = {
  readonly definition: SystemDefinition;
  readonly tables?: Readonly<Record<string, SystemDefinition>>;
  readonly script: Script;
  readonly sources: readonly string[];
};

const CATALOGUE: Readonly<Record<SystemId, Entry>> = {
  pythagorean: { definition: PYTHAGOREAN, script: 'latin', sources: ['balliett_1908', 'decoz', 'goodwin', 'jordan'] },
  chaldean: { definition: CHALDEAN, script: 'latin', sources: ['cheiro_1926', 'goodman', 'lagan'] },
  indian: { definition: INDIAN, script: 'latin', sources: ['indian_practice', 'cheiro_1926'] },
  brazilian: { definition: BRAZILIAN, script: 'latin', sources: ['brazilian_practice', 'traditional'] },
  hebrew: { definition: HEBREW_TABLES.hechrachi, tables: HEBREW_TABLES, script: 'hebrew', sources: ['traditional'] },
  greek: { definition: GREEK, script: 'greek', sources: ['traditional'] },
  arabic: { definition: ARABIC_TABLES.mashriqi, tables: ARABIC_TABLES, script: 'arabic', sources: ['traditional'] },
  cyrillic: {
    definition: CYRILLIC_TABLES.russian33,
    tables: CYRILLIC_TABLES,
    script: 'cyrillic',
    sources: ['russian_practice', 'traditional'],
  },
  thai: { definition: THAI, script: 'thai', sources: ['thai_practice'] },
  ordinal: { definition: ORDINAL_TABLES.ordinal, tables: ORDINAL_TABLES, script: 'latin', sources: ['traditional'] },
};
