import type { Knowledge } from './knowledge.ts';
import type { Phrases } from './phrases.ts';

/** One language: what it says of the numbers, and how it puts that together. */
export type Language = { readonly id: LanguageId; readonly knowledge: Knowledge; readonly phrases: Phrases };

type Words = { readonly knowledge: Knowledge; readonly phrases: Phrases };
const WORDS = {
  en: async (): Promise<Words> => ({ ...(await import('./en/index.ts')), ...(await import('./en/phrases.ts')) }),
  es: async (): Promise<Words> => ({ ...(await import('./es/index.ts')), ...(await import('./es/phrases.ts')) }),
  pt: async (): Promise<Words> => ({ ...(await import('./pt/index.ts')), ...(await import('./pt/phrases.ts')) }),
  fr: async (): Promise<Words> => ({ ...(await import('./fr/index.ts')), ...(await import('./fr/phrases.ts')) }),
  de: async (): Promise<Words> => ({ ...(await import('./de/index.ts')), ...(await import('./de/phrases.ts')) }),
  hi: async (): Promise<Words> => ({ ...(await import('./hi/index.ts')), ...(await import('./hi/phrases.ts')) }),
  ar: async (): Promise<Words> => ({ ...(await import('./ar/index.ts')), ...(await import('./ar/phrases.ts')) }),
  zh: async (): Promise<Words> => ({ ...(await import('./zh/index.ts')), ...(await import('./zh/phrases.ts')) }),
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
  const { knowledge, phrases } = await WORDS[id]();
  return { id, knowledge, phrases };
}
