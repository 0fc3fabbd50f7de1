import type { CompatibilityAnswer } from '@1numbers/engine';
import type { EachNumberRequest, Language, LanguageId, NewNameRequest, NumberReading, Reading, ReadingRequest } from '@1numbers/readings';

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

/** Loads the composer and one language, which no other part of the page needs. Cut off from the network it tells with what is there. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const readings = await import('@1numbers/readings');
  const whole = readings.loadLanguage(language).catch(() => readings.loadBriefLanguage(language));
  return readerOf(readings, await whole);
}

/** The same without what full readings alone say. */
export async function briefReaderIn(language: LanguageId): Promise<Reader> {
  const readings = await import('@1numbers/readings');
  return readerOf(readings, await readings.loadBriefLanguage(language));
}

function readerOf(
  { composeReading, composeNewName, composeCompatibility, directionOf, gapOf, readEachNumber }: typeof import('@1numbers/readings'),
  words: Language,
): Reader {
  const { id: language } = words;
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
