import { useCallback, useEffect, useState } from 'react';

type Engine = typeof import('./engine.ts');
type Loaded = { readonly engine: Engine | null; readonly failed: boolean };

/** Loads the engine, the chart and its words once they are wanted: at the first touch of the form. */
export function useEngine(wanted: boolean): Loaded & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ engine: null, failed: false });
  const load = useCallback(() => {
    import('./engine.ts').then(
      ({ ChartPage, systemsReading, workOut }) => setLoaded({ engine: { ChartPage, systemsReading, workOut }, failed: false }),
      () => setLoaded({ engine: null, failed: true }),
    );
  }, []);
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  return { ...loaded, retry: load };
}
