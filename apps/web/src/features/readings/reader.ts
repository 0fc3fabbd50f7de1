import type { Chart, CompatibilityAnswer } from '@1numbers/engine';
import type { How, HowId, LanguageId, NewNameRequest, Reading, ReadingRequest } from '@1numbers/readings';
import { keep, kept } from '../../platform/kept.ts';

/** Tells in one language what numbers say, and how they were found. */
export type Reader = {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  readonly reading: (request: ReadingRequest) => Reading;
  readonly newName: (request: NewNameRequest) => Reading;
  readonly together: (answer: CompatibilityAnswer, avoid: readonly string[]) => Reading;
  readonly how: (chart: Chart, id: HowId) => readonly How[];
};

/** Loads the composer and one language, which no other part of the page needs. */
export async function readerIn(language: LanguageId): Promise<Reader> {
  const { composeReading, composeNewName, composeCompatibility, directionOf, explainNumber, loadLanguage } = await import(
    '@1numbers/readings'
  );
  const words = await loadLanguage(language);
  return {
    language,
    direction: directionOf(language),
    reading: (request) => composeReading(words, request),
    newName: (request) => composeNewName(words, request),
    together: (answer, avoid) => composeCompatibility(words, { answer, avoid }),
    how: (chart, id) => explainNumber(words, chart, id),
  };
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
