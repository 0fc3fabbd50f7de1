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
 * Whether a table of a system is read by the root of the total: then that root is what a text is worth.
 *
 * @example isReadByRoot('hebrew', 'katanMispari') //=> true
 */
export function isReadByRoot(id: SystemId, table: string | null): boolean {
  return table !== null && CATALOGUE[id].readByRoot === table;
}

type Entry = {
  readonly definition: SystemDefinition;
  readonly tables?: Readonly<Record<string, SystemDefinition>>;
  /** The table that is read by the root of the total. */
  readonly readByRoot?: string;
};

const CATALOGUE: Readonly<Record<SystemId, Entry>> = {
  pythagorean: { definition: PYTHAGOREAN },
  chaldean: { definition: CHALDEAN },
  indian: { definition: INDIAN },
  brazilian: { definition: BRAZILIAN },
  hebrew: { definition: HEBREW_TABLES.hechrachi, tables: HEBREW_TABLES, readByRoot: 'katanMispari' },
  greek: { definition: GREEK },
  arabic: { definition: ARABIC_TABLES.mashriqi, tables: ARABIC_TABLES },
  cyrillic: {
    definition: CYRILLIC_TABLES.russian33,
    tables: CYRILLIC_TABLES,
  },
  thai: { definition: THAI },
  ordinal: { definition: ORDINAL_TABLES.ordinal, tables: ORDINAL_TABLES },
};
