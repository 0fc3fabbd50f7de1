import { type LetterSystem, valueOfCode } from './letters.ts';
import type { Methods } from './request.ts';
import { spellingsInGroups } from './systems/letter-table.ts';

/**
 * What one character of a name comes to in a system.
 * `letters`: the upper-case letters it counts as, with their values; `change` says how, when more than case changed.
 * `unsupported`: a letter the system has no value for. `mark`: changes the value of the letter before it, or nothing.
 * `separator`, `hyphen` and `drop` carry no letters.
 */
export type Folded =
  | {
      readonly kind: 'letters';
      readonly letters: string;
      readonly values: readonly number[];
      readonly total: number;
      readonly change: string | null;
    }
  | { readonly kind: 'unsupported'; readonly letters: string }
  | { readonly kind: Letterless; readonly code: string | null };

type Letterless = 'mark' | 'separator' | 'hyphen' | 'drop';

/** How a diacritic changes the value of its letter. */
export type Modifier = { readonly add?: number; readonly times?: number };

/** How characters are folded: by which system, with which treatment of diacritics, and with which modifiers of values. */
export type FoldRules = {
  readonly system: LetterSystem;
  readonly diacritics: Methods['diacritics'];
  readonly modifiers: Readonly<Record<string, Modifier>> | null;
};

/**
 * Folds one character (one code point, NFC) to the letters of a system.
 * The system's own letters come first, then its alternate forms, the chosen expansions, letters that Unicode does not
 * decompose, the base letter without its marks, and last compatibility forms (full width, ligatures).
 * Source: docs/methods/names-and-letters.md
 */
export function foldCharacter(character: string, rules: FoldRules): Folded {
  const mark = rules.system.definition.marksAreLetters === true ? letterValue(character, rules) : 0;
  if (mark > 0) return counted(character, rules, null);
  return PUNCTUATION.get(character) ?? foldByClass(character, rules);
}

export const LETTER = /^\p{L}/u;
export const MARK = /^\p{M}/u;
const DIGIT = /^\p{N}/u;
const SPACE = /^\p{Z}/u;
const INVISIBLE = /^(?:\p{Cf}|\p{Variation_Selector})/u;
const MARKS = /\p{M}/gu;
/** Upper-casing would make a letter of it; isopsephy drops it. */
const IOTA_SUBSCRIPT = /\u0345/g;
/** Scripts whose marks are accents and points. In Cyrillic they make other letters (Ў, Ѓ), which must not turn into У and Г. */
const MARKS_ARE_ACCENTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const PUNCTUATION: ReadonlyMap<string, Folded> = new Map<string, Folded>([
  ...each('separator', null, ' '),
  ...each('mark', 'apostrophe', "'’‘ʼʻʹʾʿ`´′ꞌ＇׳״"),
  ...each('drop', 'full_stop', '.．·'),
  ...each('hyphen', 'hyphen', '-‐‑‒–—־－'),
  ...each('separator', 'punctuation', ',;/&+()[]_|"“”„«»:،؛、，・'),
  ...each('drop', 'tatweel', 'ـ'),
]);

/** Letters that Unicode does not decompose. Sources: common practice; ICAO Doc 9303 part 3 for Ə, Ħ, Ŧ; base letters for the African hooks. */
const UNDECOMPOSED = spellingsInGroups(
  'SS ßẞ, AE Æ, OE Œ, O ØƆƟ, L Ł, D ĐÐƊƉ, TH Þ, I ıƖƗ, NG Ŋ, K ĸƘ, S ſ, IJ Ĳ, N ŉƝ, E ƏƐ, H Ħ, T Ŧ, B Ɓ, G ƓƔ, Y Ƴ, V Ʋ, F Ƒ, U Ʉ, Z Ƶ',
);

const EXPANSIONS: Readonly<Record<Methods['diacritics'], Readonly<Record<string, string>>>> = {
  base: {},
  brazilian: {},
  german: spellingsInGroups('AE Ä, OE Ö, UE Ü'),
  nordic: spellingsInGroups('AA Å, OE Ø, AE Æ'),
};

function each(kind: Letterless, code: string | null, characters: string): [string, Folded][] {
  return Array.from(characters, (character) => [character, { kind, code }]);
}

function foldByClass(character: string, rules: FoldRules): Folded {
  if (LETTER.test(character)) return foldLetter(character, rules);
  if (INVISIBLE.test(character)) return { kind: 'drop', code: 'invisible' };
  if (MARK.test(character)) return foldMark(character, rules);
  if (DIGIT.test(character)) return { kind: 'drop', code: 'digit' };
  if (SPACE.test(character)) return { kind: 'separator', code: null };
  return { kind: 'drop', code: 'symbol' };
}

/** Where marks are letters, one without a value is a letter without a value. */
function foldMark(character: string, rules: FoldRules): Folded {
  const { folds, marksAreLetters } = rules.system.definition;
  const alternate = folds?.[character];
  if (alternate !== undefined) return counted(alternate, rules, 'alternate_form');
  const isLetter = marksAreLetters === true && rules.modifiers?.[character] === undefined;
  return isLetter ? { kind: 'unsupported', letters: character } : { kind: 'mark', code: 'mark' };
}

function foldLetter(character: string, rules: FoldRules): Folded {
  const upper = character.normalize('NFD').replace(IOTA_SUBSCRIPT, '').normalize('NFC').toUpperCase();
  const alternate = rules.system.definition.folds?.[upper] ?? rules.system.definition.folds?.[character];
  if (alternate !== undefined) return counted(alternate, rules, 'alternate_form');
  if (letterValue(upper, rules) > 0) return counted(upper, rules, isOtherCase(character, upper) ? null : 'base_letter');
  const expanded = EXPANSIONS[rules.diacritics][upper];
  if (expanded !== undefined && isSupported(expanded, rules)) return counted(expanded, rules, 'expanded');
  const mapped = UNDECOMPOSED[character] ?? UNDECOMPOSED[upper];
  if (mapped !== undefined && isSupported(mapped, rules)) return counted(mapped, rules, mapped.length > 1 ? 'expanded' : 'base_letter');
  return foldDecomposed(upper, rules) ?? { kind: 'unsupported', letters: upper };
}

/** Whether more than case changed: I is the upper case of ı too, but its lower case is i. */
function isOtherCase(character: string, upper: string): boolean {
  return character === upper || character === upper.toLowerCase();
}

function foldDecomposed(upper: string, rules: FoldRules): Folded | null {
  const decomposed = upper.normalize('NFD');
  const base = decomposed.replace(MARKS, '');
  const plain = UNDECOMPOSED[base] ?? base;
  if (plain !== upper && MARKS_ARE_ACCENTS.test(plain) && isSupported(plain, rules))
    return counted(
      plain,
      rules,
      'base_letter',
      Array.from(decomposed.matchAll(MARKS), ([mark]) => mark),
    );
  const compatible = upper.normalize('NFKC').toUpperCase();
  const through = Array.from(compatible, (character) => rules.system.definition.folds?.[character] ?? character).join('');
  return isSupported(through, rules) ? counted(through, rules, 'compatibility_form') : null;
}

/** @example applyModifier(5, { add: 2 }) //=> 7 */
export function applyModifier(value: number, modifier: Modifier | undefined): number {
  return value * (modifier?.times ?? 1) + (modifier?.add ?? 0);
}

/** The letters with their values; `marks` are those the first letter stood under. */
function counted(letters: string, rules: FoldRules, change: string | null, marks: readonly string[] = []): Folded {
  const values = Array.from(letters, (letter) => letterValue(letter, rules));
  for (const mark of marks) values[0] = applyModifier(values[0] as number, rules.modifiers?.[mark]);
  return { kind: 'letters', letters, values, total: values.reduce((sum, value) => sum + value, 0), change };
}

function isSupported(letters: string, rules: FoldRules): boolean {
  return Array.from(letters).every((letter) => letterValue(letter, rules) > 0);
}

/** The value of a single letter; 0 for none, and for anything that is not one UTF-16 unit. */
function letterValue(letter: string, rules: FoldRules): number {
  return letter.length === 1 ? valueOfCode(rules.system, letter.charCodeAt(0)) : 0;
}
