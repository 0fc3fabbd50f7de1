import type { LanguageId } from '@1numbers/readings';
import { useEffect, useState } from 'react';

export type LoadedState<Loaded> = { readonly loaded: Loaded | null; readonly failed: boolean; readonly again: () => void };

/** Fetches what one language needs by `load`. The one that was there before stays until then. */
export function useLoaded<Loaded extends object>(
  load: (language: LanguageId) => Promise<Loaded>,
  language: LanguageId,
): LoadedState<Loaded> {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is one more run
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    load(language)
      .then((found) => isWanted && setLoaded(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [load, language, tries]);
  return { loaded, failed, again: () => setTries((before) => before + 1) };
}
