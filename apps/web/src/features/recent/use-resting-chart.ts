import type { ChartRequest } from '@1numbers/engine';
import { useCallback, useEffect, useRef } from 'react';

const REST_MS = 2_000;

/** Tells of a chart once its typing rests, or when the page is left before. `onEmpty` hears that the form was emptied. */
export function useRestingChart(request: ChartRequest | null, onMade: (request: ChartRequest) => void, onEmpty: () => void): void {
  const pending = useRef<ChartRequest | null>(null);
  const heard = useRef({ onMade, onEmpty });
  useEffect(() => {
    heard.current = { onMade, onEmpty };
  });
  const tell = useCallback(() => {
    if (pending.current !== null) heard.current.onMade(pending.current);
    pending.current = null;
  }, []);
  useEffect(() => {
    pending.current = request;
    if (request === null) heard.current.onEmpty();
    const timer = setTimeout(tell, REST_MS);
    return () => clearTimeout(timer);
  }, [request, tell]);
  useEffect(() => {
    addEventListener('pagehide', tell);
    return () => {
      removeEventListener('pagehide', tell);
      tell();
    };
  }, [tell]);
}
