import type { LanguageId, Reading, ReadingRequest } from '@1numbers/readings';

/** Composes readings in one language. */
export type Reader = (request: ReadingRequest) => Reading;

/** Loads the composer and one language, which no other part of the page needs. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const { composeReading, loadLanguage } = await import('@1numbers/readings');
  const words = await loadLanguage(language);
  return (request) => composeReading(words, request);
}
