import type { LetterNumber } from '../answer.ts';
import { applyModifier, type Folded, type FoldRules, foldCharacter } from '../fold.ts';
import type { LetterSystem } from '../letters.ts';

/** A text of digits and letters, counted character by character. */
export type TextCount = {
  /** Letters and digits that count, in order. */
  readonly characters: readonly { readonly character: string; readonly value: number }[];
  readonly letters: readonly LetterNumber[];
  readonly digitCount: number;
  readonly digitTotal: number;
  readonly letterTotal: number;
  /** Letters, and numerals that are not decimal digits, that have no value; each once. */
  readonly unsupported: readonly string[];
};

/**
 * Counts the digits of a text at face value and its letters by a system. Digits of every script are digits; spaces, hyphens and
 * signs do not count; a letter without a value is listed and adds nothing, so whoever reads `letterTotal` must look at `unsupported`.
 *
 * @example countText('27B', letterSystem(findSystem('pythagorean', null))).letterTotal //=> 2
 */
export function countText(text: string, system: LetterSystem): TextCount {
  const rules: FoldRules = { system, diacritics: 'base', modifiers: system.definition.marks ?? null };
  const counted: OpenCount = { characters: [], letters: [], digitCount: 0, digitTotal: 0, unsupported: new Set() };
  for (const character of text.normalize('NFC')) {
    const digit = decimalDigit(character);
    if (digit === null) addFolded(character, foldCharacter(character, rules), rules, counted);
    else addDigit(digit, counted);
  }
  const letterTotal = counted.letters.reduce((sum, letter) => sum + letter.value, 0);
  return { ...counted, letterTotal, unsupported: [...counted.unsupported] };
}

/**
 * The value of a decimal digit of any script, or null.
 * Source: the Unicode Standard, section 4.6: decimal digits are encoded in contiguous runs of ten, from zero.
 *
 * @example decimalDigit('٤') //=> 4
 */
export function decimalDigit(character: string): number | null {
  if (!DECIMAL.test(character)) return null;
  const code = character.codePointAt(0) as number;
  let before = 0;
  while (DECIMAL.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

const DECIMAL = /^\p{Nd}$/u;
const NUMERAL = /^\p{N}$/u;

type OpenCount = {
  readonly characters: { character: string; value: number }[];
  readonly letters: LetterNumber[];
  readonly unsupported: Set<string>;
  digitCount: number;
  digitTotal: number;
};

function addDigit(value: number, counted: OpenCount): void {
  counted.characters.push({ character: String(value), value });
  counted.digitCount += 1;
  counted.digitTotal += value;
}

function addFolded(character: string, folded: Folded, rules: FoldRules, counted: OpenCount): void {
  if (folded.kind === 'letters') addLetters(folded, counted);
  else if (folded.kind === 'mark') modifyLast(character, folded.code, rules, counted);
  else if (folded.kind === 'unsupported' || NUMERAL.test(character)) counted.unsupported.add(character);
}

function addLetters(folded: Extract<Folded, { kind: 'letters' }>, counted: OpenCount): void {
  folded.values.forEach((value, index) => {
    const letter = folded.letters[index] as string;
    counted.characters.push({ character: letter, value });
    counted.letters.push({ letter, value });
  });
}

/** An accent or apostrophe that carries a value (Brazilian) changes the letter right before it. */
function modifyLast(character: string, code: string | null, rules: FoldRules, counted: OpenCount): void {
  const modifier = rules.modifiers?.[code === 'apostrophe' ? "'" : character];
  const last = counted.characters.at(-1);
  const letter = counted.letters.at(-1);
  if (last === undefined || letter === undefined || last.character !== letter.letter) return;
  const value = applyModifier(letter.value, modifier);
  counted.characters[counted.characters.length - 1] = { character: last.character, value };
  counted.letters[counted.letters.length - 1] = { letter: letter.letter, value };
}
