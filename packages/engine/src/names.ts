import type { NameAnswer, NameChange, NameDrop } from './answer.ts';
import { EngineError, type Problem, type ProblemCode } from './engine-error.ts';
import { applyModifier, type Folded, type FoldRules, foldCharacter, type Modifier } from './fold.ts';
import type { CountedPart, LetterSystem } from './letters.ts';
import type { Methods } from './request.ts';
import { BRAZILIAN } from './systems/brazilian.ts';
import { mayBeTitle } from './title-signatures.ts';
import { leadingTitles, trailingSuffixes } from './titles.ts';

/** The options that decide which letters of a name are counted. */
export type NameRules = Pick<Methods, 'hyphen' | 'titles' | 'diacritics'>;

export const DEFAULT_NAME_RULES: NameRules = { hyphen: 'join', titles: 'drop', diacritics: 'base' };

/** A name made ready to count: what to show of it, and its parts in one system. */
export type ReadName = {
  readonly answer: NameAnswer;
  readonly parts: readonly CountedPart[];
  /** `null` when every letter has a value; else why the name cannot be counted in this system. */
  readonly refusal: 'requires_transliteration' | 'unsupported_letters' | null;
};

/** The longest name that is read, in code points. */
export const MAX_NAME_LENGTH = 300;

/**
 * Reads a name for a system: checks the text, folds every character to letters with values, splits it into parts,
 * sets titles and suffixes aside, and writes down every change. A letter without a value is listed, never counted as 0.
 * Throws `name_empty`, `name_too_long` (over 300 code points), `control_character`, `ill_formed_unicode` or `no_letters` at `pointer`.
 * Source: docs/methods/names-and-letters.md
 *
 * @example readName('Łukasz Żak', letterSystem(PYTHAGOREAN), { hyphen: 'join', titles: 'drop', diacritics: 'base' }, '/name').answer.calculation //=> 'LUKASZ ZAK'
 */
export function readName(original: string, system: LetterSystem, rules: NameRules, pointer: string): ReadName {
  const reading = readPlain(original, system) ?? readCharacters(original, system, rules, pointer);
  if (rules.titles === 'drop') dropTitles(reading);
  return toReadName(original, reading);
}

/**
 * The same parts counted in another system, when that gives what reading the name in it would: all letters are A–Z and
 * neither system spells them otherwise. Null when the name has to be read again.
 */
export function recount(parts: readonly CountedPart[], from: LetterSystem, to: LetterSystem): CountedPart[] | null {
  if (from.definition.folds !== undefined || to.definition.folds !== undefined) return null;
  const recounted: CountedPart[] = [];
  for (const { text, letters } of parts) {
    const part = plainPart(text, letters, to);
    if (part === null) return null;
    recounted.push(part);
  }
  return recounted;
}

/** The letter sums that `recount` would find, without the letters one by one. */
export function recountedTotals(parts: readonly CountedPart[], from: LetterSystem, to: LetterSystem): number[] | null {
  if (from.definition.folds !== undefined || to.definition.folds !== undefined) return null;
  const totals = new Array<number>(parts.length);
  for (let index = 0; index < parts.length; index += 1) {
    const total = plainTotal((parts[index] as CountedPart).letters, to);
    if (total === 0) return null;
    totals[index] = total;
  }
  return totals;
}

/** The sum of letters A–Z; 0 when one is no such letter or has no value. */
function plainTotal(letters: string, system: LetterSystem): number {
  let total = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const value = plainValue(letters.charCodeAt(index), system);
    if (value === 0) return 0;
    total += value;
  }
  return total;
}

/** The value of a letter A–Z; 0 for any other. */
function plainValue(code: number, { values }: LetterSystem): number {
  return code >= 65 && code <= 90 ? (values[code] as number) : 0;
}

/** A part while it is being read. */
type OpenPart = { text: string; letters: string; values: number[]; total: number };

/** A name while it is being read. */
type Reading = {
  readonly parts: OpenPart[];
  /** The letters of all parts, once they are known. */
  calculation: string;
  readonly changes: NameChange[];
  readonly dropped: NameDrop[];
  readonly unsupported: string[];
};

function newReading(parts: OpenPart[], calculation: string): Reading {
  return { parts, calculation, changes: [], dropped: [], unsupported: [] };
}

/** A name of nothing but A–Z, a–z and spaces: by far the commonest, and nothing in it changes. Null for any other. */
function readPlain(original: string, system: LetterSystem): Reading | null {
  if (original.length > MAX_NAME_LENGTH || !isPlain(original)) return null;
  const upper = original.toUpperCase();
  const parts: OpenPart[] = [];
  let letters = 0;
  for (let start = 0; start < original.length; ) {
    const end = wordEnd(original, start);
    if (end > start) {
      const part = plainPart(original.slice(start, end), upper.slice(start, end), system);
      if (part === null) return null;
      parts.push(part);
      letters += end - start;
    }
    start = end + 1;
  }
  if (parts.length === 0) return null;
  const isTidy = original.length === letters + parts.length - 1;
  return newReading(parts, isTidy ? upper : calculationName(parts));
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code & TO_UPPER;
    if (code !== SPACE && (code > 122 || letter < 65 || letter > 90)) return false;
  }
  return true;
}

const SPACE = 32;
/** Takes the bit away by which ASCII tells lower case from upper. */
export const TO_UPPER = 0xdf;

/** Where the word that begins at `start` ends. */
export function wordEnd(name: string, start: number): number {
  let end = start;
  while (end < name.length && name.charCodeAt(end) !== SPACE) end += 1;
  return end;
}

/** A part of letters A–Z; null when one is no such letter or has no value. */
function plainPart(text: string, letters: string, system: LetterSystem): OpenPart | null {
  // Of its length from the start: a list that grows takes room for seventeen at its first push.
  const values = new Array<number>(letters.length);
  let total = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const value = plainValue(letters.charCodeAt(index), system);
    if (value === 0) return null;
    values[index] = value;
    total += value;
  }
  return { text, letters, values, total };
}

function readCharacters(original: string, system: LetterSystem, rules: NameRules, pointer: string): Reading {
  const text = checkedText(original, pointer);
  const folds = foldsFor(system, rules.diacritics);
  const reading = newReading([], '');
  let open: OpenPart = newPart();
  let begin = 0;
  let next = 0;
  for (const character of text) {
    const at = next;
    next += character.length;
    const folded = folds.of(isGershayim(character, open.letters, text.charCodeAt(next)) ? GERSHAYIM : character);
    if (endsPart(folded, rules.hyphen)) {
      close(reading, open, text.slice(begin, at));
      open = newPart();
      begin = next;
    }
    read(reading, open, character, folded, folds);
  }
  close(reading, open, text.slice(begin));
  if (reading.parts.length === 0) refuse(text.trim() === '' ? 'name_empty' : 'no_letters', pointer);
  reading.calculation = calculationName(reading.parts);
  return reading;
}

const GERSHAYIM = '״';

/** A double quote between two Hebrew letters stands for the gershayim of an abbreviation (רמב"ם), which parts nothing. */
function isGershayim(character: string, before: string, next: number): boolean {
  return (character === '"' || character === '”') && isHebrewLetter(before.charCodeAt(before.length - 1)) && isHebrewLetter(next);
}

function isHebrewLetter(code: number): boolean {
  return code >= 0x5d0 && code <= 0x5ea;
}

function newPart(): OpenPart {
  return { text: '', letters: '', values: [], total: 0 };
}

/** A part without a letter is no part; what it held is already listed as dropped. */
function close(reading: Reading, part: OpenPart, text: string): void {
  if (part.letters === '') return;
  part.text = text;
  reading.parts.push(part);
}

function endsPart({ kind }: Folded, hyphen: Methods['hyphen']): boolean {
  return kind === 'separator' || (kind === 'hyphen' && hyphen === 'split');
}

function read(reading: Reading, part: OpenPart, character: string, folded: Folded, folds: Folds): void {
  if (folded.kind === 'letters') {
    part.letters += folded.letters;
    part.total += folded.total;
    for (const value of folded.values) part.values.push(value);
    if (folded.change !== null) noteChange(reading, folded.change, character, folded.letters);
  } else if (folded.kind === 'unsupported') {
    part.letters += folded.letters;
    for (let unit = 0; unit < folded.letters.length; unit += 1) part.values.push(0);
    if (!reading.unsupported.includes(character)) reading.unsupported.push(character);
  } else {
    if (folded.code !== null) reading.dropped.push({ text: character, code: folded.code });
    if (folded.kind === 'mark') modify(part, folds.modifierOf(character));
  }
}

/** A diacritic or apostrophe that carries a value changes the letter before it. */
function modify(part: OpenPart, modifier: Modifier | undefined): void {
  const last = part.values.length - 1;
  if (last < 0) return;
  const before = part.values[last] as number;
  const after = applyModifier(before, modifier);
  part.values[last] = after;
  part.total += after - before;
}

function noteChange({ changes }: Reading, code: string, from: string, to: string): void {
  if (!changes.some((change) => change.from === from)) changes.push({ code, from, to });
}

function dropTitles(reading: Reading): void {
  const { parts, dropped } = reading;
  if (parts.length === 1 || !(mayBe(parts[0] as OpenPart) || mayBe(parts[parts.length - 1] as OpenPart))) return;
  const titles = leadingTitles(parts);
  if (titles > 0) for (const part of parts.splice(0, titles)) dropped.push({ text: part.text, code: 'title' });
  const suffixes = trailingSuffixes(parts);
  if (suffixes > 0) for (const part of parts.splice(-suffixes)) dropped.push({ text: part.text, code: 'suffix' });
  if (titles + suffixes > 0) reading.calculation = calculationName(parts);
}

/** Most names are without: to look their first and last word up would take longer than to see that. */
function mayBe({ letters }: OpenPart): boolean {
  return mayBeTitle(letters, 0, letters.length);
}

function toReadName(original: string, { parts, calculation, changes, dropped, unsupported }: Reading): ReadName {
  const shown = new Array<NameAnswer['parts'][number]>(parts.length);
  for (let index = 0; index < parts.length; index += 1) {
    const { text, letters } = parts[index] as OpenPart;
    shown[index] = { text, letters };
  }
  const answer = { original, calculation, parts: shown, changes, dropped, unsupported };
  if (unsupported.length === 0) return { answer, parts, refusal: null };
  const counts = parts.some(({ total }) => total > 0);
  return { answer, parts, refusal: counts ? 'unsupported_letters' : 'requires_transliteration' };
}

function calculationName(parts: readonly OpenPart[]): string {
  let name = (parts[0] as OpenPart).letters;
  for (let index = 1; index < parts.length; index += 1) name += ` ${(parts[index] as OpenPart).letters}`;
  return name;
}

/** Folds of one system with one treatment of diacritics, remembered per character. */
type Folds = {
  readonly of: (character: string) => Folded;
  readonly modifierOf: (character: string) => Modifier | undefined;
};

/** What a character folds to depends on nothing but the key, so it is worked out once. */
const remembered = new WeakMap<LetterSystem, Map<Methods['diacritics'], Folds>>();
/** More distinct characters than any living script mix has; past it, characters are folded afresh. */
const MAX_REMEMBERED = 4096;

function foldsFor(system: LetterSystem, diacritics: Methods['diacritics']): Folds {
  const ofSystem = remembered.get(system) ?? new Map<Methods['diacritics'], Folds>();
  const known = ofSystem.get(diacritics);
  if (known !== undefined) return known;
  const folds = createFolds(system, diacritics);
  remembered.set(system, ofSystem.set(diacritics, folds));
  return folds;
}

function createFolds(system: LetterSystem, diacritics: Methods['diacritics']): Folds {
  const modifiers =
    diacritics === 'brazilian' ? (system.definition.marks ?? (BRAZILIAN.marks as NonNullable<typeof BRAZILIAN.marks>)) : null;
  const rules: FoldRules = { system, diacritics, modifiers };
  const known = new Map<string, Folded>();
  return {
    of(character) {
      const before = known.get(character);
      if (before !== undefined) return before;
      const folded = foldCharacter(character, rules);
      if (known.size < MAX_REMEMBERED) known.set(character, folded);
      return folded;
    },
    modifierOf: (character) => modifiers?.[APOSTROPHES.has(character) ? "'" : character],
  };
}

const APOSTROPHES: ReadonlySet<string> = new Set("'’‘ʼʻ＇");

/** Bidirectional controls could make a name read as another; line and paragraph separators end a record. */
const CONTROL_OR_LONE_SURROGATE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/u;
/** Every combining mark is in here. */
const MAYBE_DECOMPOSED = /[\u0300-\uFFFF]/;

function checkedText(original: string, pointer: string): string {
  if (original.length === 0) refuse('name_empty', pointer);
  if (CONTROL_OR_LONE_SURROGATE.test(original)) {
    const [refused] = CONTROL_OR_LONE_SURROGATE.exec(original) as RegExpExecArray;
    refuse(refused < '\uD800' ? 'control_character' : 'ill_formed_unicode', pointer);
  }
  if (original.length > MAX_NAME_LENGTH && Array.from(original).length > MAX_NAME_LENGTH) {
    refuse('name_too_long', pointer, { params: { maxLength: MAX_NAME_LENGTH } });
  }
  return MAYBE_DECOMPOSED.test(original) ? original.normalize('NFC') : original;
}

function refuse(code: ProblemCode, pointer: string, more?: Pick<Problem, 'params'>): never {
  throw new EngineError([{ pointer, code, ...more }]);
}
