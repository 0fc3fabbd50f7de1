import type { NameAnswer, NameChange } from '../answer.ts';
import { countName } from '../counted-name.ts';
import type { CountedPart } from '../letters.ts';
import type { SystemDefinition } from '../systems/system.ts';
import { decimalDigit } from './text-count.ts';
import { readThingName, type ThingName, type ThingNameRules } from './thing-name.ts';

/** A system that reads the digits of a name beside its letters. */
export type BrandSystem = { readonly definition: SystemDefinition };

/**
 * Adds the digits to a system, each at face value. A table has no letter worth 0, so the zero gets a value to be read by, which
 * `readBrandName` takes back.
 */
export function withDigits(definition: SystemDefinition): BrandSystem {
  const digits = Object.fromEntries(Array.from(DIGITS, (digit, value) => [digit, value === 0 ? ZERO : value]));
  // What has a value of its own is then read as it stands, before its class is looked at: letters, and now digits.
  return { definition: { ...definition, letters: { ...definition.letters, ...digits }, marksAreLetters: true } };
}

/** The decimal digits in a text, those of every script as 0–9. */
export function digitsIn(text: string): string {
  return Array.from(text, (character) => decimalDigit(character) ?? '').join('');
}

/**
 * Reads a name with its digits, as `readThingName` does without: a word may be letters, digits or both. Digits of other scripts are
 * changed to 0–9, and that is shown.
 *
 * @example readBrandName('Studio 54', withDigits(findSystem('pythagorean', null)), { hyphen: 'join', titles: 'keep', diacritics: 'base', yRule: 'decoz', wRule: 'consonant' }, '/name').answer.calculation //=> 'STUDIO 54'
 */
export function readBrandName(text: string, { definition }: BrandSystem, rules: ThingNameRules, pointer: string): ThingName {
  const changes: NameChange[] = [];
  const written = Array.from(text.normalize('NFC'), (character) => asciiDigit(character, changes)).join('');
  const { name, answer } = readThingName(written, definition, rules, pointer);
  return {
    name: countName(name.parts.map(zeroAtFaceValue), name.system, name.vowelRules),
    answer: { ...answer, original: text, changes: [...answer.changes, ...changes] } satisfies NameAnswer,
  };
}

const DIGITS = '0123456789';
/** More than any digit, so that no other is taken for it. */
const ZERO = 10;

function asciiDigit(character: string, changes: NameChange[]): string {
  const value = decimalDigit(character);
  if (value === null) return character;
  const digit = String(value);
  if (digit !== character && !changes.some(({ from }) => from === character)) {
    changes.push({ code: 'compatibility_form', from: character, to: digit });
  }
  return digit;
}

function zeroAtFaceValue(part: CountedPart): CountedPart {
  if (!part.letters.includes('0')) return part;
  const values = part.values.map((value, index) => (part.letters[index] === '0' ? 0 : value));
  return { ...part, values, total: values.reduce((sum, value) => sum + value, 0) };
}
