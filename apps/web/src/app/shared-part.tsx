import { useEffect } from 'react';
import { addChartWords } from '../platform/chart-words.ts';
import { useRoute } from '../platform/route.ts';
import { useGetSharedQuery } from '../platform/server.ts';
import { Awaited, NotFetched } from '../ui/fetched.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { refusedOf } from '../ui/use-refusal.ts';
import { useWords } from '../ui/use-words.ts';
import { SharedPage } from './shared-page.tsx';

addChartWords();

/** What a link shows to whoever has it. The token stays in the address, so that the page can be opened again. */
export function SharedScreen() {
  const t = useWords('links');
  const token = useRoute().query.get('token') ?? '';
  const { currentData: shared, error, refetch } = useGetSharedQuery({ token }, { skip: token === '', refetchOnMountOrArgChange: true });
  useUnlisted();
  // A link that ended since it was looked at shows nothing any more.
  if (token === '' || refusedOf(error)?.code === 'not_found') return <Over />;
  if (shared !== undefined) return <SharedPage shared={shared} />;
  return (
    <div className="page screen">
      <ScreenHead title={t('shared.title')} />
      {error === undefined ? (
        <Awaited words={t('shared.loading')} lines={4} />
      ) : (
        <NotFetched error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** A search engine that is given the link keeps nothing of it. */
function useUnlisted(): void {
  useEffect(() => {
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex, nofollow';
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}

function Over() {
  const t = useWords('links');
  return (
    <div className="page screen">
      <ScreenHead title={t('shared.goneTitle')} lead={t('shared.gone')} />
      <a className="button button-solid" href="#/">
        {t('shared.tryAction')}
      </a>
    </div>
  );
}
