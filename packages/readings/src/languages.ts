import type { HowWords } from './how-words.ts';
import type { Knowledge } from './knowledge.ts';
import type { Phrases } from './phrases.ts';
import type { TogetherWords } from './together-words.ts';

/** One language: what it says of the numbers, how it puts that together, the way to a number, and what it says of names and people. */
export type Language = Words & { readonly id: LanguageId };

type Words = { readonly knowledge: Knowledge; readonly phrases: Phrases; readonly how: HowWords; readonly together: TogetherWords };
const WORDS = {
  en: () => words(import('./en/index.ts'), import('./en/phrases.ts'), import('./en/how.ts'), import('./en/together.ts')),
  es: () => words(import('./es/index.ts'), import('./es/phrases.ts'), import('./es/how.ts'), import('./es/together.ts')),
  pt: () => words(import('./pt/index.ts'), import('./pt/phrases.ts'), import('./pt/how.ts'), import('./pt/together.ts')),
  fr: () => words(import('./fr/index.ts'), import('./fr/phrases.ts'), import('./fr/how.ts'), import('./fr/together.ts')),
  de: () => words(import('./de/index.ts'), import('./de/phrases.ts'), import('./de/how.ts'), import('./de/together.ts')),
  hi: () => words(import('./hi/index.ts'), import('./hi/phrases.ts'), import('./hi/how.ts'), import('./hi/together.ts')),
  ar: () => words(import('./ar/index.ts'), import('./ar/phrases.ts'), import('./ar/how.ts'), import('./ar/together.ts')),
  zh: () => words(import('./zh/index.ts'), import('./zh/phrases.ts'), import('./zh/how.ts'), import('./zh/together.ts')),
} as const;

export type LanguageId = keyof typeof WORDS;
/** The languages that readings are written in. */
export const LANGUAGES = Object.keys(WORDS) as readonly LanguageId[];

const RIGHT_TO_LEFT: readonly string[] = ['ar'];

/** Which way a language is read. */
export function directionOf(id: LanguageId): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(id) ? 'rtl' : 'ltr';
}

/** Loads what one language needs, and nothing of the others. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  return { id, ...(await WORDS[id]()) };
}

/** The files of one language, loaded side by side. */
async function words(
  knowledge: Promise<Pick<Words, 'knowledge'>>,
  phrases: Promise<Pick<Words, 'phrases'>>,
  how: Promise<Pick<Words, 'how'>>,
  together: Promise<Pick<Words, 'together'>>,
): Promise<Words> {
  const [known, phrased, explained, joined] = await Promise.all([knowledge, phrases, how, together]);
  return { knowledge: known.knowledge, phrases: phrased.phrases, how: explained.how, together: joined.together };
}
