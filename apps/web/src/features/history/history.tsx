import { useState } from 'react';
import { useListHistoryInfiniteQuery } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Clear } from './clear.tsx';
import { type ChartOf, EntryRow } from './entry-row.tsx';
import './history.css';

const PAGE = 24;

type Props = {
  /** Whether anything is noted from now on. */
  readonly on: boolean;
  readonly chartOf: ChartOf;
};

/** What somebody calculated: opened again, and forgotten, one by one or all at once. */
export function History({ on, chartOf }: Props) {
  const t = useWords('history');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListHistoryInfiniteQuery(
    { query: { limit: PAGE } },
    { refetchOnMountOrArgChange: true },
  );
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="page screen history">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <BackLink to="#/profiles" words={t('back')} />
      </ScreenHead>
      {on ? null : (
        <Notice>
          <p>{t('off')}</p>
          <a className="button" href="#/preferences">
            {t('settings')}
          </a>
        </Notice>
      )}
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={4} /> : null}
      <Told told={told} />
      {data !== undefined && items.length === 0 ? (
        <div className="grid gap-2">
          <h2 className="font-display text-subhead">{t('emptyTitle')}</h2>
          {on ? <p className="text-soft">{t('empty')}</p> : null}
        </div>
      ) : null}
      {items.length === 0 ? null : (
        <>
          <ul className="history-list">
            {items.map((entry) => (
              <EntryRow key={entry.id} entry={entry} chartOf={chartOf} onForgotten={() => setTold({ words: t('forgotten') })} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-3">
            {hasNextPage ? (
              <button type="button" className="button" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t(isFetchingNextPage ? 'loadingMore' : 'more')}
              </button>
            ) : null}
            <Clear onCleared={() => setTold({ words: t('cleared') })} />
          </div>
        </>
      )}
    </div>
  );
}
