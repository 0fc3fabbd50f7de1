import { type CheckedObject, checkObject, pointerTo, refuse, throwProblems } from '../check.ts';
import type { Problem } from '../engine-error.ts';
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
  const system = checkObject(input, pointer, FIELDS, problems);
  if (problems.some((problem) => problem.pointer === pointer)) return problems;
  for (const field of REQUIRED) if (system.fields[field] === undefined) refuse(system, field, 'required');
  checkId(system);
  checkLetters(system);
  checkVowels(system);
  checkBoolean(system, 'yAndW');
  checkYAndW(system);
  checkMasters(system);
  checkNameSum(system);
  checkFolds(system);
  checkBoolean(system, 'marksAreLetters');
  checkMarks(system);
  checkInterval(system);
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
  return defineSystem(copy(input as SystemDefinition));
}

const FIELDS = ['id', 'letters', 'vowels', 'yAndW', 'masters', 'nameSum', 'folds', 'marksAreLetters', 'marks', 'interval'] as const;
const REQUIRED = ['id', 'letters', 'vowels', 'masters', 'nameSum', 'interval'] as const;
const NAME_SUMS: readonly unknown[] = ['request', 'addAll'];
const MASTERS_BY_OPTION: readonly unknown[] = ['request', 'chaldeanMasters'];
const ID = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const MAX_ID_LENGTH = 40;
/** The most entries a table of letters, folds or marks may have. */
const MAX_SYSTEM_ENTRIES = 500;
/** The highest value of a letter. */
const MAX_LETTER_VALUE = 9999;

type Field = (typeof FIELDS)[number];
type Checked = CheckedObject<Field>;

function checkId(system: Checked): void {
  const { id } = system.fields;
  if (id === undefined) return;
  if (typeof id !== 'string') refuse(system, 'id', 'invalid_type', { expected: 'string' });
  else if (id.length > MAX_ID_LENGTH || !ID.test(id)) flaw(system, ['id'], 'id_form');
  else if ((SYSTEM_IDS as readonly string[]).includes(id)) flaw(system, ['id'], 'id_taken');
}

function checkLetters(system: Checked): void {
  const interval = intervalOf(system);
  const letters = entriesOf(system, 'letters');
  if (letters?.length === 0) flaw(system, ['letters'], 'empty');
  for (const [letter, value] of letters ?? []) {
    const reason = characterReason(letter) ?? letterReason(letter, system);
    if (reason !== null) flaw(system, ['letters', letter], reason);
    checkValue(system, ['letters', letter], value, 1, MAX_LETTER_VALUE, interval);
  }
}

function checkVowels(system: Checked): void {
  if (system.fields.vowels === null) return;
  const vowels = listOf(system, 'vowels') ?? [];
  vowels.forEach((vowel, index) => {
    if (typeof vowel !== 'string') wrongType(system, ['vowels', index], 'string');
    else if (!isLetter(system, vowel)) flaw(system, ['vowels', index], 'not_in_letters');
    else if (vowels.indexOf(vowel) < index) flaw(system, ['vowels', index], 'duplicate');
  });
}

function checkYAndW(system: Checked): void {
  if (system.fields.yAndW !== true) return;
  if (!isLetter(system, 'Y') || !isLetter(system, 'W')) flaw(system, ['yAndW'], 'y_and_w_not_in_letters');
  else if (system.fields.vowels === null) flaw(system, ['yAndW'], 'y_and_w_without_vowels');
}

function checkMasters(system: Checked): void {
  if (MASTERS_BY_OPTION.includes(system.fields.masters)) return;
  const masters = listOf(system, 'masters') ?? [];
  masters.forEach((master, index) => {
    if (!Number.isInteger(master)) wrongType(system, ['masters', index], 'integer');
    else if (!isMaster(master as number)) flaw(system, ['masters', index], 'not_a_master');
    else if (masters.indexOf(master) < index) flaw(system, ['masters', index], 'duplicate');
  });
}

function checkNameSum(system: Checked): void {
  const { nameSum } = system.fields;
  if (nameSum === undefined || NAME_SUMS.includes(nameSum)) return;
  if (typeof nameSum !== 'string') refuse(system, 'nameSum', 'invalid_type', { expected: 'string' });
  else flaw(system, ['nameSum'], 'unknown_value');
}

function checkFolds(system: Checked): void {
  for (const [from, to] of entriesOf(system, 'folds') ?? []) {
    const reason = characterReason(from) ?? (LETTER_OR_MARK.test(from) ? null : 'not_a_letter');
    if (reason !== null) flaw(system, ['folds', from], reason);
    else if (isLetter(system, from)) flaw(system, ['folds', from], 'in_letters');
    if (typeof to !== 'string') wrongType(system, ['folds', from], 'string');
    else if (!isLetter(system, to)) flaw(system, ['folds', from], 'not_in_letters');
  }
}

function checkMarks(system: Checked): void {
  for (const [mark, change] of entriesOf(system, 'marks') ?? []) {
    const reason = mark === "'" ? null : (characterReason(mark) ?? (MARK.test(mark) ? null : 'not_a_mark'));
    if (reason !== null) flaw(system, ['marks', mark], reason);
    const checked = checkObject(change, path(system, ['marks', mark]), ['add', 'times'], system.problems);
    const { add, times } = checked.fields;
    if (add === undefined && times === undefined && isObject(change)) flaw(system, ['marks', mark], 'empty');
    if (add !== undefined) checkValue(system, ['marks', mark, 'add'], add, 0, MAX_LETTER_VALUE, null);
    if (times !== undefined) checkValue(system, ['marks', mark, 'times'], times, 1, 99, null);
  }
}

function checkInterval(system: Checked): void {
  const { interval } = system.fields;
  if (interval === undefined) return;
  if (!Array.isArray(interval)) refuse(system, 'interval', 'invalid_type', { expected: 'array' });
  else if (intervalOf(system) === null) flaw(system, ['interval'], 'interval_form');
}

function checkBoolean(system: Checked, field: 'yAndW' | 'marksAreLetters'): void {
  const value = system.fields[field];
  if (value !== undefined && typeof value !== 'boolean') refuse(system, field, 'invalid_type', { expected: 'boolean' });
}

type Interval = readonly [number, number];

function checkValue(
  system: Checked,
  keys: readonly string[],
  value: unknown,
  lowest: number,
  highest: number,
  within: Interval | null,
): void {
  if (!Number.isInteger(value)) wrongType(system, keys, 'integer');
  else if ((value as number) < lowest || (value as number) > highest) flaw(system, keys, 'out_of_range');
  else if (within !== null && ((value as number) < within[0] || (value as number) > within[1])) flaw(system, keys, 'outside_interval');
}

/** The interval when it is one, else null: then letters are compared with nothing. */
function intervalOf(system: Checked): Interval | null {
  const { interval } = system.fields;
  if (!Array.isArray(interval) || interval.length !== 2 || !interval.every(Number.isInteger)) return null;
  const [lowest, highest] = interval as [number, number];
  return lowest >= 1 && lowest <= highest && highest <= MAX_LETTER_VALUE ? [lowest, highest] : null;
}

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const ONE_CHARACTER = /^.$/su;

/** Names are read in NFC, one UTF-16 unit a letter, so nothing else would ever be found in the table. */
function characterReason(character: string): SystemReason | null {
  if (!ONE_CHARACTER.test(character)) return 'not_one_character';
  if (character.length > 1) return 'outside_basic_plane';
  return character.normalize('NFC') === character ? null : 'not_normalised';
}

function letterReason(letter: string, system: Checked): SystemReason | null {
  const allowed = system.fields.marksAreLetters === true ? LETTER_OR_MARK : LETTER;
  if (!allowed.test(letter)) return 'not_a_letter';
  return letter.toUpperCase() === letter ? null : 'not_upper_case';
}

function isMaster(number: number): boolean {
  return number >= 11 && number <= 99 && number % 11 === 0;
}

/** Own keys only, so that `constructor` and `__proto__` are no letters. */
function isLetter(system: Checked, letter: string): boolean {
  const { letters } = system.fields;
  return isObject(letters) && Object.hasOwn(letters, letter);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(system: Checked, field: 'letters' | 'folds' | 'marks'): readonly [string, unknown][] | null {
  const value = system.fields[field];
  if (value === undefined) return null;
  if (!isObject(value)) {
    refuse(system, field, 'invalid_type', { expected: 'object' });
    return null;
  }
  const entries = Object.entries(value);
  if (entries.length <= MAX_SYSTEM_ENTRIES) return entries;
  flaw(system, [field], 'too_many');
  return null;
}

function listOf(system: Checked, field: 'vowels' | 'masters'): readonly unknown[] | null {
  const value = system.fields[field];
  if (value === undefined) return null;
  if (!Array.isArray(value)) {
    refuse(system, field, 'invalid_type', { expected: 'array' });
    return null;
  }
  // Array.from turns the holes of a sparse list into members that are refused.
  if (value.length <= MAX_SYSTEM_ENTRIES) return Array.from(value);
  flaw(system, [field], 'too_many');
  return null;
}

function path(system: Checked, keys: readonly (string | number)[]): string {
  return keys.reduce<string>(pointerTo, system.pointer);
}

function flaw(system: Checked, keys: readonly (string | number)[], reason: SystemReason): void {
  system.problems.push({ pointer: path(system, keys), code: 'invalid_system', params: { reason } });
}

function wrongType(system: Checked, keys: readonly (string | number)[], expected: string): void {
  system.problems.push({ pointer: path(system, keys), code: 'invalid_type', params: { expected } });
}

function copy(system: SystemDefinition): SystemDefinition {
  const { id, letters, vowels, yAndW, masters, nameSum, folds, marksAreLetters, marks, interval } = system;
  return {
    id,
    letters: { ...letters },
    vowels: vowels === null ? null : [...vowels],
    masters: typeof masters === 'string' ? masters : [...masters],
    nameSum,
    interval: [interval[0], interval[1]],
    ...(yAndW === undefined ? {} : { yAndW }),
    ...(marksAreLetters === undefined ? {} : { marksAreLetters }),
    ...(folds === undefined ? {} : { folds: { ...folds } }),
    ...(marks === undefined ? {} : { marks: Object.fromEntries(Object.entries(marks).map(([mark, change]) => [mark, { ...change }])) }),
  };
}
