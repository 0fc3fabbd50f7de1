import type { LanguageId } from '@1numbers/readings';
import type { ReportWords } from './report-words.ts';

const WORDS: Readonly<Record<LanguageId, () => Promise<{ readonly words: ReportWords }>>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  hi: () => import('./hi.ts'),
  ar: () => import('./ar.ts'),
  zh: () => import('./zh.ts'),
};

/** The words of a report in one language, and none of the others. */
export async function loadWords(language: LanguageId): Promise<ReportWords> {
  return (await WORDS[language]()).words;
}
