import { ArrowDownUp, History, ListChecks, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useListProfilesInfiniteQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Deleted, DeletedNotice } from './deleted-notice.tsx';
import { everybody, type Looking } from './looking.ts';
import { Nobody } from './nobody.tsx';
import { ProfileCard } from './profile-card.tsx';
import { ProfileFilters } from './profile-filters.tsx';
import { SelectionBar } from './selection-bar.tsx';
import './profiles.css';

const PAGE = 24;
const SETTLE_MS = 250;

type Props = {
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  /** Stands above the list. */
  readonly children?: ReactNode;
};

/** The people somebody keeps: looked through, opened, starred, copied, and deleted with a way back, one or many. */
export function Profiles({ looking, onLook, children }: Props) {
  const t = useWords('profiles');
  const { data, currentData, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch, searched } = usePeople(looking);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const empty = data !== undefined && total === 0 && !searched;
  const pick = (id: string) =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <div className="page screen">
      <ScreenHead title={t('title')}>
        <a className="button button-solid justify-self-start" href="#/">
          <Plus aria-hidden="true" size={18} />
          {t('add')}
        </a>
      </ScreenHead>
      {children}
      {empty ? null : <ProfileFilters looking={looking} tags={tagsOf(items)} onLook={onLook} />}
      <div className="people-head">
        <p role="status" className="text-small text-soft">
          {data === undefined || empty ? '' : t(searched ? 'found' : 'count', { count: total })}
        </p>
        <Ways
          selecting={picked !== null}
          onSelect={items.length === 0 ? null : () => setPicked((before) => (before === null ? new Set() : null))}
        />
      </div>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={4} /> : null}
      {empty ? <Nobody kind="empty" onAll={() => onLook(everybody)} /> : null}
      {data !== undefined && total === 0 && searched ? <Nobody kind="none" onAll={() => onLook(everybody)} /> : null}
      {items.length === 0 ? null : (
        // What was looked for before stays until the answer is there; what only comes anew changes without a sign.
        <ul className="people" aria-busy={currentData === undefined}>
          {items.map((profile) => (
            <ProfileCard
              key={profile.id}
              profile={profile}
              picked={picked?.has(profile.id) ?? null}
              onPick={() => pick(profile.id)}
              onTag={(tag) => onLook({ ...looking, tag })}
              onDeleted={() => setDeleted([{ id: profile.id, label: profile.label }])}
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
      {picked === null ? null : (
        <SelectionBar
          items={items}
          picked={picked}
          onPick={setPicked}
          onDeleted={(gone) => {
            setPicked(null);
            setDeleted(gone);
          }}
        />
      )}
      {deleted === null ? null : <DeletedNotice key={deleted[0]?.id} deleted={deleted} onDone={() => setDeleted(null)} />}
    </div>
  );
}

/** What else there is to do with the list. */
function Ways({ selecting, onSelect }: { readonly selecting: boolean; readonly onSelect: (() => void) | null }) {
  const t = useWords('profiles');
  return (
    <nav className="people-ways" aria-label={t('tools')}>
      {onSelect === null ? null : (
        <button type="button" className="button button-quiet" aria-pressed={selecting} onClick={onSelect}>
          <ListChecks aria-hidden="true" size={18} />
          {t(selecting ? 'selecting.stop' : 'select')}
        </button>
      )}
      <a className="button button-quiet" href="#/profiles/files">
        <ArrowDownUp aria-hidden="true" size={18} />
        {t('files.nav')}
      </a>
      <a className="button button-quiet" href="#/history">
        <History aria-hidden="true" size={18} />
        {t('history')}
      </a>
      <a className="button button-quiet" href="#/profiles/trash">
        <Trash2 aria-hidden="true" size={18} />
        {t('trash.nav')}
      </a>
    </nav>
  );
}

function usePeople(looking: Looking) {
  const q = useSettled(looking.q.trim());
  const answer = useListProfilesInfiniteQuery({
    query: {
      limit: PAGE,
      sort: looking.sort,
      ...(q !== '' && { q }),
      ...(looking.tag !== null && { tag: looking.tag }),
      ...(looking.favourites && { favourite: 'true' }),
    },
  });
  return { ...answer, searched: q !== '' || looking.tag !== null || looking.favourites };
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
