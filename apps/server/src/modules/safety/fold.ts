import { SIMPLIFIED } from './zh/simplified.ts';

/**
 * A text as patterns see it: case, accents, vowel points, full-width and look-alike letters, old and new Chinese characters and the
 * several ways of writing an Arabic or Hindi word are one. Patterns are folded the same way, so nothing depends on how they are written.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(LETTERS, (letter) => SAME[letter] ?? letter)
    .replace(DIGITS, (digit) => String(DIGIT_ROWS.indexOf(digit) % 10))
    .replace(/[ङञणनम]्(?=[क-ह])/gu, 'ं')
    .replace(/य(?=[ेि])/gu, '')
    .replace(/\p{Script=Han}/gu, (letter) => SIMPLIFIED.get(letter) ?? letter);
}

/** Accents, vowel points, the nukta, tatweel and whatever has no width. */
const UNSEEN = /[\u0300-\u036f]|[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]|\u093c|[\ufe00-\ufe0f]|\p{Cf}/gu;

const DIGIT_ROWS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';
const DIGITS = new RegExp(`[${DIGIT_ROWS}]`, 'gu');

const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  // Cyrillic and Greek letters that pass for Latin ones.
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  к: 'k',
  ԁ: 'd',
  ο: 'o',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ε: 'e',
  // Arabic
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ٱ: 'ا',
  ء: '',
  // Hindi: long and short vowels are mixed up in writing, and so are the two signs of a nasal.
  '\u0940': '\u093f',
  '\u0942': '\u0941',
  ई: 'इ',
  ऊ: 'उ',
  '\u0901': '\u0902',
};
const LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');
