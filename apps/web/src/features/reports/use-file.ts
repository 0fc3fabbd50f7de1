import { useCallback, useEffect, useRef, useState } from 'react';
import { downloadBytes } from '../../platform/download.ts';
import { NoFile } from '../../platform/post-for-bytes.ts';

export type FileState = 'idle' | 'making' | 'done' | 'busy' | 'failed';
type Make = (signal: AbortSignal, onProgress: (percent: number) => void) => Promise<Blob>;

const BUSY = [429, 503];

/** Has a file made and saves it; one at a time, until the part of the page is left. */
export function useFile() {
  const [state, setState] = useState<FileState>('idle');
  const [percent, setPercent] = useState<number | null>(null);
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const save = useCallback(async (fileName: string, make: Make) => {
    if (making.current !== null) return;
    const current = new AbortController();
    making.current = current;
    setPercent(null);
    setState('making');
    try {
      downloadBytes(fileName, await make(current.signal, setPercent));
      setState('done');
    } catch (error) {
      if (!current.signal.aborted) setState(isBusy(error) ? 'busy' : 'failed');
    } finally {
      making.current = null;
    }
  }, []);
  return { state, percent, save };
}

/** Whether it is worth trying a little later. */
function isBusy(error: unknown): boolean {
  if (error instanceof NoFile) return BUSY.includes(error.status);
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && BUSY.includes(error.status);
}
