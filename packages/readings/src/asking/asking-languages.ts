import type { LanguageId } from '../languages.ts';
import type { AskingWords } from './asking-words.ts';

const WORDS: Readonly<Record<LanguageId, () => Promise<{ readonly asking: AskingWords }>>> = {
  en: () => import('./words/en.ts'),
  es: () => import('./words/es.ts'),
  pt: () => import('./words/pt.ts'),
  fr: () => import('./words/fr.ts'),
  de: () => import('./words/de.ts'),
  hi: () => import('./words/hi.ts'),
  ar: () => import('./words/ar.ts'),
  zh: () => import('./words/zh.ts'),
};

/** How people ask in a language; nothing of the others is loaded. */
export async function loadAskingWords(id: LanguageId): Promise<AskingWords> {
  return (await WORDS[id]()).asking;
}
