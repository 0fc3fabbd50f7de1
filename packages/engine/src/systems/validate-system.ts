import { type CheckedObject, checkObject, optionalOf, pointerTo, refuse, throwProblems, typeOf } from '../check.ts';
import type { Problem } from '../engine-error.ts';
import { LETTER, MARK } from '../fold.ts';
import { MASTERS } from '../methods.ts';
import { SYSTEM_IDS } from '../request.ts';
import { defineSystem } from './define-system.ts';
import type { SystemDefinition } from './system.ts';

/** Why a part of a system is refused: `params.reason` of a problem with the code `invalid_system`. */
export type SystemReason =
  | 'id_form'
  | 'id_taken'
  | 'empty'
  | 'too_many'
  | 'not_one_character'
  | 'outside_basic_plane'
  | 'not_normalised'
  | 'not_a_letter'
  | 'not_a_mark'
  | 'not_upper_case'
  | 'out_of_range'
  | 'outside_interval'
  | 'interval_form'
  | 'not_in_letters'
  | 'in_letters'
  | 'duplicate'
  | 'not_a_master'
  | 'unknown_value'
  | 'y_and_w_not_in_letters'
  | 'y_and_w_without_vowels';

/**
 * Everything that is wrong with a system of letters given as data; empty when it can be used. Never throws.
 * Pointers start at `pointer`; codes are `required`, `invalid_type`, `unknown_field` and `invalid_system` with a reason.
 * Source: docs/methods/systems/custom.md
 *
 * @example validateSystem({ id: 'two', letters: { A: 1, b: 2 }, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 2] }) //=> [{ pointer: '/letters/b', code: 'invalid_system', params: { reason: 'not_upper_case' } }]
 */
export function validateSystem(input: unknown, pointer = ''): readonly Problem[] {
  const problems: Problem[] = [];
  const object = checkObject(input, pointer, FIELDS, problems);
  if (!object.isObject) return problems;
  const system = { ...object, interval: soundInterval(object.fields.interval) };
  for (const field of FIELDS) if (RULES[field].required && system.fields[field] === undefined) refuse(system, field, 'required');
  for (const field of FIELDS) checkField(system, field);
  return problems;
}

/**
 * A checked and frozen copy of a system of letters given as data. Throws an `EngineError` with every problem found.
 * Source: docs/methods/systems/custom.md
 *
 * @example parseSystem({ id: 'two', letters: { A: 1, B: 2 }, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 2] }, '/system').letters.B //=> 2
 */
export function parseSystem(input: unknown, pointer: string): SystemDefinition {
  throwProblems(validateSystem(input, pointer));
  return defineSystem(copyOf(input) as SystemDefinition);
}

/** What a field holds, and what is looked at once it does. */
type Rule = {
  readonly type: 'string' | 'boolean' | 'object' | 'array';
  readonly required?: true;
  /** Values that are right as they stand, whatever their type. */
  readonly allowed?: readonly unknown[];
  /** Why the value as a whole is refused. */
  readonly check?: (system: Checked, value: unknown) => SystemReason | null;
  /** Looks at each member of a table or a list; `at` leads to it. */
  readonly checkMember?: (system: Checked, member: unknown, at: Keys) => void;
};
type Field = keyof SystemDefinition;
/** `interval` is null where there is no sound one: then letters are compared with nothing. */
type Checked = CheckedObject<Field> & { readonly interval: Interval | null };
type Interval = readonly [number, number];
type Keys = readonly [Field, ...(string | number)[]];

/** In the order in which problems are told. */
const RULES: Readonly<Record<Field, Rule>> = {
  id: { type: 'string', required: true, check: idReason },
  letters: { type: 'object', required: true, check: emptyReason, checkMember: checkLetter },
  vowels: { type: 'array', required: true, allowed: [null], checkMember: checkVowel },
  yAndW: { type: 'boolean', check: yAndWReason },
  masters: { type: 'array', required: true, allowed: ['request', 'chaldeanMasters'], checkMember: checkMaster },
  nameSum: { type: 'string', required: true, allowed: ['request', 'addAll'], check: () => 'unknown_value' },
  folds: { type: 'object', checkMember: checkFold },
  marksAreLetters: { type: 'boolean' },
  marks: { type: 'object', checkMember: checkMark },
  interval: { type: 'array', required: true, check: ({ interval }) => (interval === null ? 'interval_form' : null) },
};
const FIELDS = Object.keys(RULES) as Field[];
const ID = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const MAX_ID_LENGTH = 40;
/** The most members a table or a list may have. */
const MAX_SYSTEM_ENTRIES = 500;
/** The highest value of a letter. */
const MAX_LETTER_VALUE = 9999;

function checkField(system: Checked, field: Field): void {
  const { type, allowed, check, checkMember } = RULES[field];
  if (allowed?.includes(system.fields[field])) return;
  const value = optionalOf(system, field, type);
  if (value === undefined) return;
  const reason = check?.(system, value) ?? null;
  if (reason !== null) flaw(system, [field], reason);
  if (checkMember !== undefined) checkMembers(system, field, value as object, checkMember);
}

function checkMembers(system: Checked, field: Field, value: object, check: NonNullable<Rule['checkMember']>): void {
  const members = value as Readonly<Record<string | number, unknown>>;
  const keys: { readonly length: number; readonly [index: number]: unknown } = Array.isArray(value) ? value : Object.keys(value);
  if (keys.length > MAX_SYSTEM_ENTRIES) flaw(system, [field], 'too_many');
  else
    for (let index = 0; index < keys.length; index += 1) {
      // By index, so that the holes of a sparse list are members too, which are then refused.
      const key = keys === value ? index : (keys[index] as string);
      check(system, members[key], [field, key]);
    }
}

function idReason(_: Checked, value: unknown): SystemReason | null {
  const id = value as string;
  if (id.length > MAX_ID_LENGTH || !ID.test(id)) return 'id_form';
  return (SYSTEM_IDS as readonly string[]).includes(id) ? 'id_taken' : null;
}

function emptyReason(_: Checked, table: unknown): SystemReason | null {
  return Object.keys(table as object).length === 0 ? 'empty' : null;
}

function checkLetter(system: Checked, value: unknown, at: Keys): void {
  const letter = at[1] as string;
  const reason = characterReason(letter) ?? letterReason(letter, system);
  if (reason !== null) flaw(system, at, reason);
  checkValue(system, at, value, 1, MAX_LETTER_VALUE, system.interval);
}

function checkVowel(system: Checked, vowel: unknown, at: Keys): void {
  if (typeof vowel !== 'string') wrongType(system, at, 'string');
  else if (!isLetter(system, vowel)) flaw(system, at, 'not_in_letters');
  else checkFirst(system, vowel, at);
}

function yAndWReason(system: Checked, yAndW: unknown): SystemReason | null {
  if (yAndW === false) return null;
  if (!isLetter(system, 'Y') || !isLetter(system, 'W')) return 'y_and_w_not_in_letters';
  return system.fields.vowels === null ? 'y_and_w_without_vowels' : null;
}

function checkMaster(system: Checked, master: unknown, at: Keys): void {
  if (!Number.isInteger(master)) wrongType(system, at, 'integer');
  else if (!MASTERS.includes(master as number)) flaw(system, at, 'not_a_master');
  else checkFirst(system, master, at);
}

/** A member of a list is refused where it comes again. */
function checkFirst(system: Checked, member: unknown, at: Keys): void {
  const list = system.fields[at[0]] as readonly unknown[];
  if (list.indexOf(member) !== at[1]) flaw(system, at, 'duplicate');
}

function checkFold(system: Checked, to: unknown, at: Keys): void {
  const from = at[1] as string;
  const reason = characterReason(from) ?? (isLetterOrMark(from) ? null : 'not_a_letter');
  if (reason !== null) flaw(system, at, reason);
  else if (isLetter(system, from)) flaw(system, at, 'in_letters');
  if (typeof to !== 'string') wrongType(system, at, 'string');
  else if (!isLetter(system, to)) flaw(system, at, 'not_in_letters');
}

function checkMark(system: Checked, change: unknown, at: Keys): void {
  const mark = at[1] as string;
  const reason = mark === "'" ? null : (characterReason(mark) ?? (MARK.test(mark) ? null : 'not_a_mark'));
  if (reason !== null) flaw(system, at, reason);
  const { isObject, fields } = checkObject(change, path(system, at), ['add', 'times'], system.problems);
  const { add, times } = fields;
  if (add === undefined && times === undefined && isObject) flaw(system, at, 'empty');
  if (add !== undefined) checkValue(system, [...at, 'add'], add, 0, MAX_LETTER_VALUE, null);
  if (times !== undefined) checkValue(system, [...at, 'times'], times, 1, 99, null);
}

function checkValue(system: Checked, at: Keys, value: unknown, lowest: number, highest: number, within: Interval | null): void {
  if (!Number.isInteger(value)) wrongType(system, at, 'integer');
  else if (!isBetween(value, lowest, highest)) flaw(system, at, 'out_of_range');
  else if (within !== null && !isBetween(value, ...within)) flaw(system, at, 'outside_interval');
}

function isBetween(value: unknown, lowest: number, highest: number): boolean {
  return (value as number) >= lowest && (value as number) <= highest;
}

function soundInterval(interval: unknown): Interval | null {
  if (!Array.isArray(interval) || interval.length !== 2 || !interval.every(Number.isInteger)) return null;
  const [lowest, highest] = interval as [number, number];
  return lowest >= 1 && lowest <= highest && highest <= MAX_LETTER_VALUE ? [lowest, highest] : null;
}

/** Names are read in NFC, one UTF-16 unit a letter, so nothing else would ever be found in the table. */
function characterReason(character: string): SystemReason | null {
  if (character.length !== 1) return Array.from(character).length === 1 ? 'outside_basic_plane' : 'not_one_character';
  return character.normalize('NFC') === character ? null : 'not_normalised';
}

function letterReason(letter: string, system: Checked): SystemReason | null {
  const allowed = system.fields.marksAreLetters === true ? isLetterOrMark(letter) : LETTER.test(letter);
  if (!allowed) return 'not_a_letter';
  return letter.toUpperCase() === letter ? null : 'not_upper_case';
}

function isLetterOrMark(character: string): boolean {
  return LETTER.test(character) || MARK.test(character);
}

/** Own keys only, so that `constructor` and `__proto__` are no letters. */
function isLetter(system: Checked, letter: string): boolean {
  const { letters } = system.fields;
  return typeOf(letters) === 'object' && Object.hasOwn(letters as object, letter);
}

function path(system: Checked, at: Keys): string {
  return at.reduce<string>(pointerTo, system.pointer);
}

function flaw(system: Checked, at: Keys, reason: SystemReason): void {
  system.problems.push({ pointer: path(system, at), code: 'invalid_system', params: { reason } });
}

function wrongType(system: Checked, at: Keys, expected: string): void {
  system.problems.push({ pointer: path(system, at), code: 'invalid_type', params: { expected } });
}

/** A copy to all its depth, which nobody else can change. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  if (typeOf(value) !== 'object') return value;
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key]);
  return copy;
}
