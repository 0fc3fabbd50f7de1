import { useState } from 'react';
import { copyText } from '../platform/clipboard.ts';

/** Copies a text, and knows whether the browser let it; null until it was tried. */
export function useCopy() {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  return { outcome, copy: async (text: string) => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed') };
}
