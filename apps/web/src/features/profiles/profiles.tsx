import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useListProfilesInfiniteQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Deleted, DeletedNotice } from './deleted-notice.tsx';
import { Nobody } from './nobody.tsx';
import { ProfileCard } from './profile-card.tsx';
import { everybody, ProfileFilters } from './profile-filters.tsx';
import './profiles.css';

const PAGE = 24;
const SETTLE_MS = 250;

/** The people somebody keeps: looked through, opened, starred, and deleted with a way back. */
export function Profiles() {
  const t = useWords('profiles');
  const [looking, setLooking] = useState(everybody);
  const q = useSettled(looking.q.trim());
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useListProfilesInfiniteQuery({
    query: {
      limit: PAGE,
      sort: looking.sort,
      ...(q !== '' && { q }),
      ...(looking.tag !== null && { tag: looking.tag }),
      ...(looking.favourites && { favourite: 'true' }),
    },
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const searched = q !== '' || looking.tag !== null || looking.favourites;
  const empty = data !== undefined && total === 0 && !searched;
  return (
    <div className="page screen">
      <ScreenHead title={t('title')}>
        <a className="button button-solid justify-self-start" href="#/">
          <Plus aria-hidden="true" size={18} />
          {t('add')}
        </a>
      </ScreenHead>
      {empty ? null : <ProfileFilters looking={looking} tags={tagsOf(items)} onLook={setLooking} />}
      {data === undefined || empty ? null : (
        <p role="status" className="mb-4 text-small text-soft">
          {t(searched ? 'found' : 'count', { count: total })}
        </p>
      )}
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={4} /> : null}
      {empty ? <Nobody kind="empty" onAll={() => setLooking(everybody)} /> : null}
      {data !== undefined && total === 0 && searched ? <Nobody kind="none" onAll={() => setLooking(everybody)} /> : null}
      {items.length === 0 ? null : (
        <ul className="people" aria-busy={isFetching}>
          {items.map((profile) => (
            <ProfileCard
              key={profile.id}
              profile={profile}
              onTag={(tag) => setLooking({ ...looking, tag })}
              onDeleted={() => setDeleted({ id: profile.id, label: profile.label })}
            />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <button
          type="button"
          className="button mt-6 justify-self-center"
          aria-disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
      {deleted === null ? null : <DeletedNotice key={deleted.id} deleted={deleted} onDone={() => setDeleted(null)} />}
    </div>
  );
}

function tagsOf(items: readonly { readonly tags: readonly string[] }[]): readonly string[] {
  return [...new Set(items.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

/** A text once its typing rests, so that not every key asks the server. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
