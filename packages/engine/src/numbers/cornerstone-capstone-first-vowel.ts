import type { LetterNumber } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { CountedPart } from '../letters.ts';
import type { PartRoles } from '../vowels.ts';

/**
 * Cornerstone: the first letter of the first name.
 * Source: Decoz; docs/methods/cornerstone-capstone-first-vowel.md
 */
export function cornerstone(name: CountedName): LetterNumber {
  return letterAt(name.parts[0] as CountedPart, 0);
}

/**
 * Capstone: the last letter of the first name.
 * Source: Decoz; docs/methods/cornerstone-capstone-first-vowel.md
 */
export function capstone(name: CountedName): LetterNumber {
  const first = name.parts[0] as CountedPart;
  return letterAt(first, first.letters.length - 1);
}

/**
 * First vowel of the first name, by the same rules as the Soul Urge; null when it has none.
 * Source: Decoz; docs/methods/cornerstone-capstone-first-vowel.md
 */
export function firstVowel(name: CountedName): LetterNumber | null {
  const at = (name.roles[0] as PartRoles).firstVowel;
  return at < 0 ? null : letterAt(name.parts[0] as CountedPart, at);
}

function letterAt(part: CountedPart, index: number): LetterNumber {
  return { letter: part.letters[index] as string, value: part.values[index] as number };
}
