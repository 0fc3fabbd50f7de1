import type { TrashedProfile } from '@1numbers/client';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListTrashInfiniteQuery, useRestoreProfileMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { EmptyTrash } from './empty-trash.tsx';
import { Nobody } from './nobody.tsx';
import './profiles.css';

const PAGE = 24;

/** What was deleted, for the 30 days in which it can be brought back. */
export function Trash() {
  const t = useWords('profiles');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListTrashInfiniteQuery({ query: { limit: PAGE } });
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The row that was pressed is gone; who listens hears that it worked.
    if (told !== null) said.current?.focus();
  }, [told]);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <div className="page screen narrow">
      <ScreenHead title={t('trash.title')} lead={t('trash.lead')}>
        <BackLink to="#/profiles" words={t('trash.back')} />
      </ScreenHead>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('trash.loading')} lines={3} /> : null}
      {told === null ? null : (
        <div className="mb-6">
          <Notice>
            <p ref={said} tabIndex={-1} className="said">
              {told.words}
            </p>
          </Notice>
        </div>
      )}
      {data !== undefined && total === 0 ? <Nobody kind="trash" /> : null}
      {items.length === 0 ? null : (
        <>
          <div className="trash-head">
            <p className="text-small text-soft">{t('trash.count', { count: total })}</p>
            <EmptyTrash onEmptied={(count) => setTold({ words: t('trash.emptied', { count }) })} />
          </div>
          <ul className="thrown">
            {items.map((profile) => (
              <Thrown
                key={profile.id}
                profile={profile}
                onRestored={() => setTold({ words: t('trash.restored', { label: profile.label }) })}
              />
            ))}
          </ul>
        </>
      )}
      {hasNextPage ? (
        <button type="button" className="button mt-6" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </div>
  );
}

function Thrown({ profile, onRestored }: { readonly profile: TrashedProfile; readonly onRestored: () => void }) {
  const t = useWords('profiles');
  const { i18n } = useTranslation();
  const { id, label, name, deletedAt, goneAt } = profile;
  const [restore, { isLoading, error }] = useRestoreProfileMutation();
  const { whole } = useRefusal(error);
  const bringBack = async () => {
    if (isLoading) return;
    const { error: refused } = await restore({ id });
    if (refused === undefined) onRestored();
  };
  const day = (moment: string) => momentInWords(moment, i18n.language, false);
  return (
    <li className="thrown-row">
      <div className="min-w-0 flex-1 basis-56 break-words">
        <p dir="auto">
          <strong className="font-display text-lead">{label}</strong>
          {name === label ? null : <span className="text-soft"> · {name}</span>}
        </p>
        <p className="text-small text-soft">
          {t('trash.deleted', { date: day(deletedAt) })} · {t('trash.gone', { date: day(goneAt) })}
        </p>
        {whole === null ? null : (
          <p role="alert" className="problem">
            {whole}
          </p>
        )}
      </div>
      <button
        type="button"
        className="button"
        aria-label={t('trash.restoreOf', { label })}
        aria-disabled={isLoading}
        onClick={() => void bringBack()}
      >
        <Undo2 aria-hidden="true" size={18} />
        {t('trash.restore')}
      </button>
    </li>
  );
}
