import type { NameAnswer, NameChange, NameDrop } from './answer.ts';
import { EngineError, type ProblemCode } from './engine-error.ts';
import { applyModifier, type Folded, type FoldRules, foldCharacter, type Modifier } from './fold.ts';
import type { CountedPart, LetterSystem } from './letters.ts';
import type { Methods } from './request.ts';
import { BRAZILIAN } from './systems/brazilian.ts';
import { leadingTitles, trailingSuffixes } from './titles.ts';

/** The options that decide which letters of a name are counted. */
export type NameRules = Pick<Methods, 'hyphen' | 'titles' | 'diacritics'>;

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
 * @example readName('Łukasz Żak', letterSystem(pythagorean), { hyphen: 'join', titles: 'drop', diacritics: 'base' }, '/name').answer.calculation //=> 'LUKASZ ZAK'
 */
export function readName(original: string, system: LetterSystem, rules: NameRules, pointer: string): ReadName {
  const text = checkedText(original, pointer);
  const reader = new Reader(foldsFor(system, rules.diacritics), rules.hyphen);
  for (const character of text) reader.read(character);
  reader.endPart();
  if (reader.parts.length === 0) refuse(/^\s*$/u.test(text) ? 'name_empty' : 'no_letters', pointer);
  if (rules.titles === 'drop') reader.dropTitles();
  return reader.result(original);
}

/** A part while it is being read. */
type OpenPart = { text: string; letters: string; values: number[]; total: number };

/** Collects the parts of one name, character by character. */
class Reader {
  readonly parts: OpenPart[] = [];
  private readonly changes: NameChange[] = [];
  private readonly dropped: NameDrop[] = [];
  private readonly unsupported = new Set<string>();
  private readonly folds: Folds;
  private readonly hyphen: Methods['hyphen'];
  private open: OpenPart = { text: '', letters: '', values: [], total: 0 };

  constructor(folds: Folds, hyphen: Methods['hyphen']) {
    this.folds = folds;
    this.hyphen = hyphen;
  }

  read(character: string): void {
    const folded = this.folds.of(character);
    if (folded.kind === 'letters') this.add(character, folded);
    else this.readOther(character, folded);
  }

  /** Closes the part at hand. A part without a letter is no part; what it held is already listed as dropped. */
  endPart(): void {
    if (this.open.letters !== '') this.parts.push(this.open);
    if (this.open.text !== '') this.open = { text: '', letters: '', values: [], total: 0 };
  }

  dropTitles(): void {
    const words = this.parts.map((part) => part.letters);
    for (const part of this.parts.splice(0, leadingTitles(words))) this.dropped.push({ text: part.text, code: 'title' });
    const suffixes = trailingSuffixes(this.parts.map((part) => part.letters));
    for (const part of this.parts.splice(this.parts.length - suffixes)) this.dropped.push({ text: part.text, code: 'suffix' });
  }

  result(original: string): ReadName {
    const { parts, changes, dropped } = this;
    const unsupported = [...this.unsupported];
    const answer = {
      original,
      calculation: parts.map((part) => part.letters).join(' '),
      parts: parts.map(({ text, letters }) => ({ text, letters })),
      changes,
      dropped,
      unsupported,
    };
    if (unsupported.length === 0) return { answer, parts, refusal: null };
    const someCount = parts.some((part) => part.total > 0);
    return { answer, parts, refusal: someCount ? 'unsupported_letters' : 'requires_transliteration' };
  }

  private add(character: string, folded: Extract<Folded, { kind: 'letters' }>): void {
    const { open } = this;
    open.text += character;
    open.letters += folded.letters;
    open.total += folded.total;
    for (const value of folded.values) open.values.push(value);
    if (folded.change !== null) this.note(folded.change, character, folded.letters);
  }

  private readOther(character: string, folded: Exclude<Folded, { kind: 'letters' }>): void {
    if (folded.kind === 'unsupported') this.addUnsupported(character, folded.letters);
    else if (folded.kind === 'separator' || (folded.kind === 'hyphen' && this.hyphen === 'split')) this.separate(character, folded.code);
    else this.drop(character, folded);
  }

  private addUnsupported(character: string, letters: string): void {
    this.open.text += character;
    this.open.letters += letters;
    for (let unit = 0; unit < letters.length; unit += 1) this.open.values.push(0);
    this.unsupported.add(character);
  }

  private separate(character: string, code: string | null): void {
    this.endPart();
    if (code !== null) this.dropped.push({ text: character, code });
  }

  private drop(character: string, folded: Exclude<Folded, { kind: 'letters' | 'unsupported' }>): void {
    this.open.text += character;
    this.dropped.push({ text: character, code: folded.code as string });
    if (folded.kind === 'mark') this.modify(this.folds.modifierOf(character, folded.modifier));
  }

  /** A diacritic or apostrophe that carries a value changes the letter before it. */
  private modify(modifier: Modifier | null): void {
    const { values } = this.open;
    const last = values.length - 1;
    if (modifier === null || last < 0) return;
    const before = values[last] as number;
    values[last] = applyModifier(before, modifier);
    this.open.total += (values[last] as number) - before;
  }

  private note(code: string, from: string, to: string): void {
    if (!this.changes.some((change) => change.from === from)) this.changes.push({ code, from, to });
  }
}

/** Folds of one system with one treatment of diacritics, remembered per character. */
type Folds = {
  readonly of: (character: string) => Folded;
  readonly modifierOf: (character: string, own: Modifier | null) => Modifier | null;
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
  const modifiers = diacritics === 'brazilian' ? (system.definition.marks ?? BRAZILIAN.marks ?? null) : null;
  const rules: FoldRules = { system, diacritics, modifiers };
  const known = new Map<string, Folded>();
  return {
    of(character) {
      const folded = known.get(character) ?? foldCharacter(character, rules);
      if (known.size < MAX_REMEMBERED) known.set(character, folded);
      return folded;
    },
    modifierOf: (character, own) => own ?? modifiers?.[APOSTROPHES.has(character) ? "'" : character] ?? null,
  };
}

const APOSTROPHES: ReadonlySet<string> = new Set("'’‘ʼʻ＇");

function checkedText(original: string, pointer: string): string {
  if (original.length === 0) refuse('name_empty', pointer);
  let simple = true;
  let codePoints = 0;
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index);
    codePoints += 1;
    if (code < 32 || (code >= 127 && code < 160)) refuse('control_character', pointer);
    if (code < 0x300) continue;
    simple = false;
    if (isDirectionOrLineControl(code)) refuse('control_character', pointer);
    if (code >= 0xd800 && code <= 0xdfff) {
      if (!isPair(original, index)) refuse('ill_formed_unicode', pointer);
      index += 1;
    }
  }
  if (codePoints > MAX_NAME_LENGTH) refuse('name_too_long', pointer);
  return simple ? original : original.normalize('NFC');
}

/** Bidirectional controls could make a name read as another; line and paragraph separators end a record. */
function isDirectionOrLineControl(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function isPair(text: string, index: number): boolean {
  const next = text.charCodeAt(index + 1);
  return text.charCodeAt(index) < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
}

function refuse(code: ProblemCode, pointer: string): never {
  throw new EngineError([{ pointer, code, ...(code === 'name_too_long' ? { params: { maxLength: MAX_NAME_LENGTH } } : {}) }]);
}
