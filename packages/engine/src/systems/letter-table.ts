/**
 * Letters written in groups of one value: `'1 AJS, 2 BKT'`.
 *
 * @example lettersInGroups('1 AB, 2 C') //=> { A: 1, B: 1, C: 2 }
 */
export function lettersInGroups(groups: string): Readonly<Record<string, number>> {
  return inGroups(groups, Number);
}

/**
 * Characters written in groups of one spelling: `'SS ßẞ, AE Æ'`.
 *
 * @example spellingsInGroups('SS ßẞ, AE Æ') //=> { ß: 'SS', ẞ: 'SS', Æ: 'AE' }
 */
export function spellingsInGroups(groups: string): Readonly<Record<string, string>> {
  return inGroups(groups, String);
}

function inGroups<Value>(groups: string, read: (text: string) => Value): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  for (const group of groups.split(', ')) {
    const [value, members] = group.split(' ') as [string, string];
    for (const member of members) found[member] = read(value);
  }
  return found;
}

/**
 * Letters valued by their place in an alphabet; `valueAt` is given the place, from 0.
 *
 * @example lettersInOrder('ABC', (place) => place + 1) //=> { A: 1, B: 2, C: 3 }
 */
export function lettersInOrder(alphabet: string, valueAt: (place: number) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(Array.from(alphabet, (letter, place) => [letter, valueAt(place)]));
}

/**
 * The value at a place, from 0, when the places are counted 1 to 9 over and over.
 *
 * @example cycleOfNine(9) //=> 1
 */
export function cycleOfNine(place: number): number {
  return (place % 9) + 1;
}

/**
 * The value at a place, from 0, in the old alphabetic numerals: nine units, nine tens, nine hundreds, then thousands.
 *
 * @example alphabeticNumeral(18) //=> 100
 */
export function alphabeticNumeral(place: number): number {
  return 10 ** Math.floor(place / 9) * cycleOfNine(place);
}

/**
 * An alphabet in which `A-E` stands for the letters from A to E in the order of Unicode.
 *
 * @example alphabetOf('A-CXY') //=> 'ABCXY'
 */
export function alphabetOf(ranges: string): string {
  return ranges.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    let letters = '';
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) letters += String.fromCharCode(code);
    return letters;
  });
}

/** The 26 letters of the English alphabet in order. */
export const ENGLISH_ALPHABET = alphabetOf('A-Z');

/** The letters that are always vowels in English spelling; Y and W follow the request's rules. */
export const ENGLISH_VOWELS: readonly string[] = [...'AEIOU'];
