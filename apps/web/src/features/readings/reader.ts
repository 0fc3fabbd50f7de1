import type { CompatibilityAnswer } from '@1numbers/engine';
import type { EachNumberRequest, LanguageId, NewNameRequest, NumberReading, Reading, ReadingRequest } from '@1numbers/readings';

/** Tells in one language what numbers say. */
export type Reader = {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences. */
  readonly gap: string;
  readonly reading: (request: ReadingRequest) => Reading;
  readonly newName: (request: NewNameRequest) => Reading;
  /** Every number by itself. */
  readonly each: (request: EachNumberRequest) => readonly NumberReading[];
  readonly together: (answer: CompatibilityAnswer, avoid: readonly string[]) => Reading;
};

/** Loads the composer and one language, which no other part of the page needs. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const { composeReading, composeNewName, composeCompatibility, directionOf, gapOf, loadLanguage, readEachNumber } = await import(
    '@1numbers/readings'
  );
  const words = await loadLanguage(language);
  return {
    language,
    direction: directionOf(language),
    gap: gapOf(language),
    reading: (request) => composeReading(words, request),
    newName: (request) => composeNewName(words, request),
    each: (request) => readEachNumber(words, request),
    together: (answer, avoid) => composeCompatibility(words, { answer, avoid }),
  };
}
