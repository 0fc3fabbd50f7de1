import { EngineError } from '../engine-error.ts';
import { SYSTEM_IDS, type SystemId } from '../request.ts';
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
  if (!Object.hasOwn(DEFAULTS, id)) {
    throw new EngineError([{ pointer: '/system', code: 'unknown_system', params: { allowed: SYSTEM_IDS } }]);
  }
  const allowed = tablesOf(id);
  if (table !== null && !allowed.includes(table)) {
    throw new EngineError([{ pointer: '/methods/table', code: 'invalid_option', params: { allowed } }]);
  }
  return definitionOf(id, table);
}

/**
 * The same, for an id and a table that were checked before.
 *
 * @example definitionOf('hebrew', 'gadol').letters['ם'] //=> 600
 */
export function definitionOf(id: SystemId, table: string | null): SystemDefinition {
  return table === null ? DEFAULTS[id] : (TABLES[id]?.[table] as SystemDefinition);
}

/**
 * The tables a system offers, the default first; empty where it has one table and nothing to choose.
 *
 * @example tablesOf('arabic') //=> ['mashriqi', 'maghribi']
 */
export function tablesOf(id: SystemId): readonly string[] {
  return Object.keys(TABLES[id] ?? {});
}

/**
 * Whether a table of a system is read by the root of the total: then that root is what a text is worth.
 *
 * @example isReadByRoot('hebrew', 'katanMispari') //=> true
 */
export function isReadByRoot(id: SystemId, table: string | null): boolean {
  return table !== null && READ_BY_ROOT[id] === table;
}

const DEFAULTS: Readonly<Record<SystemId, SystemDefinition>> = {
  pythagorean: PYTHAGOREAN,
  chaldean: CHALDEAN,
  indian: INDIAN,
  brazilian: BRAZILIAN,
  hebrew: HEBREW_TABLES.hechrachi,
  greek: GREEK,
  arabic: ARABIC_TABLES.mashriqi,
  cyrillic: CYRILLIC_TABLES.russian33,
  thai: THAI,
  ordinal: ORDINAL_TABLES.ordinal,
};

/** Of the systems that have several. */
const TABLES: Readonly<Partial<Record<SystemId, Readonly<Record<string, SystemDefinition>>>>> = {
  hebrew: HEBREW_TABLES,
  arabic: ARABIC_TABLES,
  cyrillic: CYRILLIC_TABLES,
  ordinal: ORDINAL_TABLES,
};

const READ_BY_ROOT: Readonly<Partial<Record<SystemId, string>>> = { hebrew: 'katanMispari' };
