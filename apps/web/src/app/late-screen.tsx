import { type ComponentType, useEffect, useState } from 'react';
import { useWords } from '../ui/use-words.ts';

type Loaded = { readonly Screen: ComponentType | null; readonly failed: boolean };

/** A screen that is loaded once it is wanted. `load` has to stay the same function: give another one another key. */
export function LateScreen({ load }: { readonly load: () => Promise<ComponentType> }) {
  const t = useWords('screen');
  const [{ Screen, failed }, setLoaded] = useState<Loaded>({ Screen: null, failed: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads anew
  useEffect(() => {
    let wanted = true;
    load().then(
      (screen) => wanted && setLoaded({ Screen: screen, failed: false }),
      () => wanted && setLoaded({ Screen: null, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  if (Screen !== null) return <Screen />;
  return failed ? (
    <p role="alert" className="page problem py-10">
      {t('part.failed')}{' '}
      <button type="button" className="link" onClick={() => setTries(tries + 1)}>
        {t('retry')}
      </button>
    </p>
  ) : (
    <p role="status" className="page min-h-96 py-10 text-soft">
      {t('part.loading')}
    </p>
  );
}
