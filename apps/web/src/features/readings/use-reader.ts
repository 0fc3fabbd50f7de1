import type { LanguageId } from '@1numbers/readings';
import { useEffect, useState } from 'react';
import { type Reader, readerIn } from './reader.ts';

export type ReaderState = { readonly reader: Reader | null; readonly failed: boolean; readonly again: () => void };

/** Fetches what one language needs. The one that was there before stays until then. */
export function useReader(language: LanguageId): ReaderState {
  const [reader, setReader] = useState<Reader | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is one more run
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    readerIn(language)
      .then((found) => isWanted && setReader(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [language, tries]);
  return { reader, failed, again: () => setTries((before) => before + 1) };
}
