import { useCallback, useEffect, useState } from 'react';

type Part = typeof import('./account-part.ts');
type Loaded = { readonly part: Part | null; readonly failed: boolean };

/** Loads what is around an account once it is wanted: a visitor who only calculates never does. */
export function useAccountPart(wanted: boolean): Loaded & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ part: null, failed: false });
  const load = useCallback(() => {
    import('./account-part.ts').then(
      ({ AccountScreen, Bell, Noting, ProfileBar, RecentHint, SaveBar, SignedOut, beginAfresh, keptAsProfile, resume }) =>
        setLoaded({
          part: { AccountScreen, Bell, Noting, ProfileBar, RecentHint, SaveBar, SignedOut, beginAfresh, keptAsProfile, resume },
          failed: false,
        }),
      () => setLoaded({ part: null, failed: true }),
    );
  }, []);
  useEffect(() => {
    if (wanted) load();
  }, [wanted, load]);
  return { ...loaded, retry: load };
}
