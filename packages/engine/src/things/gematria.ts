import type { LetterNumber, NameChange, NameDrop } from '../answer.ts';
import { checkObject, enumeration, optionalList, refuse, requiredText, throwProblems } from '../check.ts';
import { EngineError, type Problem } from '../engine-error.ts';
import { letterSystem } from '../letters.ts';
import { type ReadName, readName } from '../names.ts';
import { root } from '../reduce.ts';
import { METHOD_VALUES, type Methods, SYSTEM_IDS, type SystemId } from '../request.ts';
import { findSystem, isReadByRoot, tablesOf } from '../systems/catalogue.ts';
import { systemsReading } from '../systems-reading.ts';

export type GematriaRequest = {
  /** A word or a phrase, 1–300 code points, in any script that has a letter table. */
  readonly text: string;
  /** Only these tables, each `system` or `system.table`: `greek`, `hebrew.gadol`. Default: all. */
  readonly tables?: readonly string[];
  /** Adds one, or the number of words, to every total. Default `none`. */
  readonly kolel?: Methods['kolel'];
};

/** The text in one table. */
export type GematriaRow = {
  readonly system: SystemId;
  /** Null where the system has one table. */
  readonly table: string | null;
  /** The letters and the kolel added; in Katan Mispari the root of that. */
  readonly total: number;
  /** 1–9. */
  readonly root: number;
  /** What the kolel adds. */
  readonly kolel: number;
  readonly letters: readonly LetterNumber[];
  readonly words: readonly { readonly text: string; readonly total: number }[];
  /** What had to be changed to count the text in this table. */
  readonly changes: readonly NameChange[];
  /** What is not counted: vowel points, punctuation, digits. */
  readonly dropped: readonly NameDrop[];
};

export type GematriaAnswer = { readonly text: string; readonly rows: readonly GematriaRow[] };

/**
 * The letter value of a text in every table that has a value for each of its letters: gematria, isopsephy, abjad and the rest.
 * Hyphens part words, titles are counted, marks and points are not. Throws an `EngineError` for a refused field, for a text whose
 * script has no table (`requires_transliteration`) and for one that mixes scripts or has letters no table knows (`unsupported_letters`).
 * Source: docs/methods/things/gematria.md
 *
 * @example computeGematria({ text: 'ὁ Λόγος' }).rows[0].total //=> 443
 */
export function computeGematria(request: GematriaRequest): GematriaAnswer {
  const { text, tables, kolel } = checkGematria(request);
  const readings = tables.map((table) => ({ table, read: readIn(table, text) }));
  const rows = readings.filter(({ read }) => read.refusal === null).map(({ table, read }) => rowOf(table, read, kolel));
  if (rows.length === 0)
    throw refusal(
      text,
      readings.map(({ read }) => read),
    );
  return { text, rows };
}

type Table = { readonly system: SystemId; readonly table: string | null };

const TABLES: readonly Table[] = SYSTEM_IDS.flatMap((system): Table[] => {
  const tables = tablesOf(system);
  return tables.length === 0 ? [{ system, table: null }] : tables.map((table) => ({ system, table }));
});

function checkGematria(request: unknown): { text: string; tables: readonly Table[]; kolel: Methods['kolel'] } {
  const problems: Problem[] = [];
  const object = checkObject(request, '', ['text', 'tables', 'kolel'], problems);
  const text = requiredText(object, 'text');
  const chosen = optionalList(object, 'tables', TABLES.length, (member) => {
    if (typeof member !== 'string') return 'invalid_type';
    return TABLES.some((table) => isNamed(table, member)) ? { member } : 'invalid_option';
  });
  if (Array.isArray(object.fields.tables) && object.fields.tables.length === 0)
    refuse(object, 'tables', 'invalid_option', { allowed: TABLES.map(nameOf) });
  const kolel = enumeration(object, 'kolel', METHOD_VALUES.kolel) ?? 'none';
  throwProblems(problems);
  const tables = chosen === undefined ? TABLES : TABLES.filter((table) => chosen.some((name) => isNamed(table, name)));
  return { text, tables, kolel };
}

function isNamed(table: Table, name: string): boolean {
  return name === table.system || name === nameOf(table);
}

function nameOf({ system, table }: Table): string {
  return table === null ? system : `${system}.${table}`;
}

function readIn({ system, table }: Table, text: string): ReadName {
  const definition = findSystem(system, table);
  const diacritics = definition.marks === undefined ? 'base' : 'brazilian';
  return readName(text, letterSystem(definition), { hyphen: 'split', titles: 'keep', diacritics }, '/text');
}

function rowOf({ system, table }: Table, { answer, parts }: ReadName, kolel: Methods['kolel']): GematriaRow {
  const added = kolel === 'none' ? 0 : kolel === 'one' ? 1 : parts.length;
  const sum = parts.reduce((total, part) => total + part.total, added);
  return {
    system,
    table,
    total: isReadByRoot(system, table) ? root(sum) : sum,
    root: root(sum),
    kolel: added,
    letters: parts.flatMap((part) => part.values.map((value, index) => ({ letter: part.letters[index] as string, value }))),
    words: parts.map((part) => ({ text: part.text, total: part.total })),
    changes: answer.changes,
    dropped: answer.dropped,
  };
}

/**
 * A text that no table asked for has one letter of is in another script, and the systems of that script are named;
 * else the table that knows most of it says what it lacks.
 */
function refusal(text: string, readings: readonly ReadName[]): EngineError {
  if (readings.every((read) => read.refusal === 'requires_transliteration')) {
    return new EngineError([{ pointer: '/text', code: 'requires_transliteration', params: { systems: systemsReading(text) } }]);
  }
  const [closest] = readings.map((read) => read.answer.unsupported).sort((first, second) => first.length - second.length);
  return new EngineError([{ pointer: '/text', code: 'unsupported_letters', params: { letters: closest as readonly string[] } }]);
}
