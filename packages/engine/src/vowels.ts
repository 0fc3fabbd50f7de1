import type { LetterReason } from './answer.ts';
import { BY_RULE, type CountedPart, type LetterSystem, VOWEL, Y } from './letters.ts';
import type { LetterRole, Methods } from './request.ts';

/** The options that decide whether a letter is a vowel. */
export type VowelRules = Pick<Methods, 'yRule' | 'wRule' | 'letterOverrides'>;

/** What of a part counts as vowel and what as consonant. */
export type PartRoles = {
  /** The place of the first vowel; −1 where there is none. */
  readonly firstVowel: number;
  readonly vowelTotal: number;
  readonly vowelCount: number;
};

/**
 * Sorts the letters of every part into vowels and consonants: the system's own vowels, Y and W by their rules,
 * and last the overrides, whose index counts the letters of the whole calculation name from 0.
 * Source: docs/methods/names-and-letters.md
 */
export function rolesOf(parts: readonly CountedPart[], system: LetterSystem, rules: VowelRules): PartRoles[] {
  const roles = new Array<PartRoles>(parts.length);
  let offset = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as CountedPart;
    roles[index] = partRoles(part, system, rules, offset);
    offset += part.letters.length;
  }
  return roles;
}

/**
 * Why a letter is a vowel or a consonant. Y and W are judged by their neighbours in the same part, which is a
 * spelling rule standing in for the sound.
 * Source: Decoz, Goodwin, Javane & Bunker; docs/methods/names-and-letters.md
 *
 * @example letterReason('LYNN', 1, letterSystem(PYTHAGOREAN), { yRule: 'decoz', wRule: 'consonant' }) //=> 'y_before_consonant'
 */
export function letterReason(
  letters: string,
  index: number,
  system: LetterSystem,
  rules: Pick<VowelRules, 'yRule' | 'wRule'>,
): LetterReason {
  const code = letters.charCodeAt(index);
  if (system.definition.vowels === null) return 'no_vowels_declared';
  const kind = system.kinds[code];
  if (kind === BY_RULE) return code === Y ? yReason(letters, index, rules.yRule) : wReason(letters, index, rules.wRule);
  return kind === VOWEL ? 'vowel_letter' : 'consonant_letter';
}

/** @example roleOf('y_own_syllable', 'decoz') //=> 'vowel' */
export function roleOf(reason: LetterReason, yRule: Methods['yRule']): LetterRole {
  if (reason === 'consonant_letter') return 'consonant';
  if (reason === 'y_fixed') return yRule === 'vowel' ? 'vowel' : 'consonant';
  return VOWEL_REASONS.has(reason) ? 'vowel' : 'consonant';
}

/** Where the spelling rule is least sure: a Y between consonant and vowel inside a part, or after a vowel; a W that is heard as a vowel. */
export function isAmbiguous(reason: LetterReason): boolean {
  return reason !== 'consonant_letter' && reason !== 'vowel_letter' && AMBIGUOUS_REASONS.has(reason);
}

const VOWEL_REASONS: ReadonlySet<LetterReason> = new Set([
  'vowel_letter',
  'y_alone',
  'y_starts_before_consonant',
  'y_ends_after_consonant',
  'y_before_consonant',
  'y_own_syllable',
  'y_sounded_with_vowel',
  'w_sounded_with_vowel',
  'w_after_d_or_g',
]);
const AMBIGUOUS_REASONS: ReadonlySet<LetterReason> = new Set([
  'y_own_syllable',
  'y_glide',
  'y_after_vowel',
  'y_ends_after_vowel',
  'y_sounded_with_vowel',
  'w_sounded_with_vowel',
  'w_after_d_or_g',
]);

function partRoles(part: CountedPart, system: LetterSystem, rules: VowelRules, offset: number): PartRoles {
  let firstVowel = -1;
  let vowelTotal = 0;
  let vowelCount = 0;
  const { letters, values } = part;
  const isSettled = rules.letterOverrides.length > 0;
  for (let index = 0; index < letters.length; index += 1) {
    const kind = system.kinds[letters.charCodeAt(index)];
    const isVowel = isSettled || kind === BY_RULE ? isVowelAt(letters, index, system, rules, offset) : kind === VOWEL;
    if (!isVowel) continue;
    if (vowelCount === 0) firstVowel = index;
    vowelTotal += values[index] as number;
    vowelCount += 1;
  }
  return { firstVowel, vowelTotal, vowelCount };
}

/** Whether a letter is a vowel. `offset` is the place of the part's first letter in the whole name. */
function isVowelAt(letters: string, index: number, system: LetterSystem, rules: VowelRules, offset: number): boolean {
  const override = overrideAt(offset + index, rules);
  return (override ?? roleOf(letterReason(letters, index, system, rules), rules.yRule)) === 'vowel';
}

/** What the request settles a letter as, by its place in the whole name. */
export function overrideAt(index: number, { letterOverrides }: Pick<VowelRules, 'letterOverrides'>): LetterRole | undefined {
  return letterOverrides.length === 0 ? undefined : letterOverrides.find((override) => override.index === index)?.role;
}

function yReason(letters: string, index: number, rule: Methods['yRule']): LetterReason {
  if (rule === 'vowel' || rule === 'consonant') return 'y_fixed';
  const first = index === 0;
  const last = index === letters.length - 1;
  const afterVowel = !first && isAeiou(letters.charCodeAt(index - 1));
  const beforeVowel = !last && isAeiou(letters.charCodeAt(index + 1));
  if (first && last) return 'y_alone';
  if (first) return beforeVowel ? 'y_starts_before_vowel' : 'y_starts_before_consonant';
  if (afterVowel) return yAfterVowel(rule, last, beforeVowel);
  if (last) return 'y_ends_after_consonant';
  if (!beforeVowel) return 'y_before_consonant';
  return hasAeiouBefore(letters, index) ? 'y_glide' : 'y_own_syllable';
}

/** Goodwin sounds a Y with the vowel before it (Hayden, Murray); Javane only inside a syllable (Floyd, not May). */
function yAfterVowel(rule: Methods['yRule'], last: boolean, beforeVowel: boolean): LetterReason {
  if (rule === 'goodwin' && !beforeVowel) return 'y_sounded_with_vowel';
  if (rule === 'javane' && !last && !beforeVowel) return 'y_sounded_with_vowel';
  return last ? 'y_ends_after_vowel' : 'y_after_vowel';
}

function wReason(letters: string, index: number, rule: Methods['wRule']): LetterReason {
  if (rule === 'consonant') return 'w_fixed';
  const before = index === 0 ? 0 : letters.charCodeAt(index - 1);
  if (rule === 'goodwin') return isAeiou(before) ? 'w_sounded_with_vowel' : 'w_consonant';
  return before === D || before === G ? 'w_after_d_or_g' : 'w_consonant';
}

const D = 68;
const G = 71;

function isAeiou(code: number): boolean {
  return code === 65 || code === 69 || code === 73 || code === 79 || code === 85;
}

function hasAeiouBefore(letters: string, index: number): boolean {
  for (let position = 0; position < index; position += 1) {
    if (isAeiou(letters.charCodeAt(position))) return true;
  }
  return false;
}
