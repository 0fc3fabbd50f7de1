import type { OwnNotification } from '@1numbers/client';
import { CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { useListNotificationsInfiniteQuery, useReadAllNotificationsMutation } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LISTED } from './listed.ts';
import { NotificationRow } from './notification-row.tsx';
import './notifications.css';

/** What a person was told of, the newest first. */
export function Notifications() {
  const t = useWords('notifications');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListNotificationsInfiniteQuery(LISTED);
  const [readAll, { isLoading }] = useReadAllNotificationsMutation();
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const items: readonly OwnNotification[] = data?.pages.flatMap((page) => page.items) ?? [];
  const mark = async () => {
    if (isLoading) return;
    const { data: marked } = await readAll({});
    if (marked !== undefined) setTold({ words: t('allRead') });
  };
  return (
    <div className="page screen narrow">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <div className="flex flex-wrap gap-2">
          <a className="button" href="#/account/log">
            {t('log')}
          </a>
          <a className="button" href="#/account/data">
            {t('which')}
          </a>
        </div>
      </ScreenHead>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={3} /> : null}
      {data !== undefined && items.length === 0 ? <p className="text-soft">{t('empty')}</p> : null}
      <div className="mb-3 flex flex-wrap items-center gap-3">
        {(data?.pages[0]?.unread ?? 0) === 0 ? null : (
          <button type="button" className="button" aria-disabled={isLoading} onClick={() => void mark()}>
            <CheckCheck aria-hidden="true" size={18} />
            {t('readAll')}
          </button>
        )}
        <Told told={told} />
      </div>
      {items.length === 0 ? null : (
        <ul className="rows">
          {items.map((item) => (
            <NotificationRow key={item.id} of={item} onRemoved={() => setTold({ words: t('removed') })} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <button type="button" className="button mt-6" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </div>
  );
}
