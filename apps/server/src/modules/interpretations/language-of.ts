import type { ReadingLanguage } from '@1numbers/contract';

/** Words that one language uses all the time, and the others of these hardly. */
const COMMON: Readonly<Record<'en' | 'es' | 'pt' | 'fr' | 'de', readonly string[]>> = {
  en: 'the and you your is of to with that what it are for not this from'.split(' '),
  es: 'el la los que y de tu en con una por para es lo se más pero'.split(' '),
  pt: 'o os que e de seu sua em com uma por para é não você mais mas do da no na'.split(' '),
  fr: 'le la les et de vous votre en avec une pour est ce qui que dans des du ne pas'.split(' '),
  de: 'der die das und ist du dein deine mit nicht ein eine zu was den in von auf'.split(' '),
};
const SCRIPTS: Readonly<Partial<Record<ReadingLanguage, RegExp>>> = {
  hi: /\p{Script=Devanagari}/gu,
  ar: /\p{Script=Arabic}/gu,
  zh: /\p{Script=Han}/gu,
};
const LATIN = /\p{Script=Latin}/gu;

/** Whether a text is in a language, as far as its script and its commonest words tell. */
export function isIn(language: ReadingLanguage, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(SCRIPTS[language] ?? LATIN)?.length ?? 0;
  if (letters === 0 || own / letters < 0.8) return false;
  if (!(language in COMMON)) return true;
  const hits = commonWordsIn(text);
  const most = Math.max(...hits.map(([, count]) => count));
  return hits.some(([id, count]) => id === language && count === most);
}

/**
 * Whether a text is plainly in another language. What only begins, or holds a name from elsewhere, is in doubt and is not.
 *
 * @example isInAnother('en', 'El Camino de Vida es el que se toma') //=> true
 */
export function isInAnother(language: ReadingLanguage, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(SCRIPTS[language] ?? LATIN)?.length ?? 0;
  if (letters >= FEW_LETTERS && own / letters < 0.5) return true;
  if (!(language in COMMON)) return false;
  const hits = commonWordsIn(text);
  const here = hits.find(([id]) => id === language)?.[1] ?? 0;
  return hits.some(([, count]) => count - here >= FEW_WORDS);
}
const FEW_LETTERS = 12;
const FEW_WORDS = 3;

/** How many of the words that each language uses all the time a text has. */
function commonWordsIn(text: string): readonly (readonly [string, number])[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return Object.entries(COMMON).map(([id, common]) => [id, words.filter((word) => common.includes(word)).length] as const);
}

/** How many words a text has; Chinese, which sets no spaces, by its characters. */
export function wordsIn(language: ReadingLanguage, text: string): number {
  if (language === 'zh') return Math.round((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 1.7);
  return text.split(/\s+/).filter((word) => word !== '').length;
}
