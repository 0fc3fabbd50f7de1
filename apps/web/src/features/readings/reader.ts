import type { LanguageId, Reading, ReadingRequest } from '@1numbers/readings';
import { keep, kept } from '../../platform/kept.ts';

/** Composes readings in one language. */
export type Reader = (request: ReadingRequest) => Reading;

/** Loads the composer and one language, which no other part of the page needs. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const { composeReading, loadLanguage } = await import('@1numbers/readings');
  const words = await loadLanguage(language);
  return (request) => composeReading(words, request);
}

/** The language that was chosen before, or the reader's own where it is written, or English. */
export function firstLanguage(written: readonly LanguageId[]): LanguageId {
  const wanted = [kept(KEY), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.map((id) => written.find((language) => language === id)).find((found) => found !== undefined) ?? 'en';
}

export function keepLanguage(language: LanguageId): void {
  keep(KEY, language);
}

const KEY = 'reading-language';
