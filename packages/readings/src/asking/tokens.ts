/** A word as it is compared: without case, accents and what else people leave out when they type. */
export type Token = string;

const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}*#])+/gu;
/** Marks that are left out in typing. Of Devanagari the vowels are marks too, and stay. */
const ACCENT = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c]/gu;
/** The article and the small words that Arabic writes together with the next one. */
const ARABIC_PREFIX = /^(?:[وف]?(?:ال|لل|بال|كال)(?=..)|[وف](?=...))/u;

/** The words of a text in their order; of Chinese each character is one. */
export function tokensOf(text: string): readonly Token[] {
  return (fold(text).match(WORD) ?? []).map((word) => (HAN.test(word) ? word : word.replace(ARABIC_PREFIX, '')));
}

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** Arabic and Indian digits as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replaceAll(/[٠-٩۰-۹०-९]/gu, (digit) => `${DIGITS.indexOf(digit) % 10}`);
}

function fold(text: string): string {
  return withPlainDigits(text)
    .normalize('NFKD')
    .replaceAll(ACCENT, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ß', 'ss')
    .replaceAll('ँ', 'ं')
    .replaceAll(/['’]/gu, ' ');
}

/**
 * Whether somebody who typed `written` may have meant `known`: letter for letter; with one slip where there are enough letters, with two
 * in a long word; `known*` stands for every word that begins so, and `#` for every number.
 */
export function isMeant(written: Token, known: Token): 'exactly' | 'nearly' | false {
  if (written === known) return 'exactly';
  if (known === '#') return /^\d+$/.test(written) && 'exactly';
  if (known.endsWith('*')) return written.startsWith(known.slice(0, -1)) && 'exactly';
  const slips = slipsIn(known.length);
  if (slips === 0 || written[0] !== known[0] || Math.abs(written.length - known.length) > slips) return false;
  const found = distance(written, known);
  return found <= slips && (known.length > SHORTEST || isSwap(written, known)) && 'nearly';
}

/** In a word this short only two letters that changed places are a slip. */
const SHORTEST = 4;
function slipsIn(length: number): number {
  return length < SHORTEST ? 0 : length < 9 ? 1 : 2;
}

function isSwap(one: Token, other: Token): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** How many letters were left out, put in, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = swapped ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[other.length] as number;
}
