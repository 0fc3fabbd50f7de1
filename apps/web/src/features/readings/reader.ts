import type { LanguageId, Reading, ReadingRequest } from '@1numbers/readings';

/** Composes readings in one language. */
export type Reader = (request: ReadingRequest) => Reading;

/** Loads the composer and one language, which no other part of the page needs. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const { composeReading, loadLanguage } = await import('@1numbers/readings');
  const words = await loadLanguage(language);
  return (request) => composeReading(words, request);
}

const KEY = '1numbers.reading-language';

/** The language that was chosen before, or the reader's own where it is written, or English. */
export function firstLanguage(written: readonly LanguageId[]): LanguageId {
  const wanted = [kept(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return written.find((language) => language === wanted.find((id) => written.some((each) => each === id))) ?? 'en';
}

export function keepLanguage(language: LanguageId): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
