import type { LanguageId } from '@1numbers/readings';
import { keep, kept } from './kept.ts';

/** The language that was chosen before, or the reader's own where it is written, or English. */
export function firstLanguage(written: readonly LanguageId[]): LanguageId {
  const wanted = [kept(KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.map((id) => written.find((language) => language === id)).find((found) => found !== undefined) ?? 'en';
}

export function keepLanguage(language: LanguageId): void {
  keep(KEY, language);
}

const KEY = 'reading-language';
