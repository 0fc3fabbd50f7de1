import type { AdminUser } from '@1numbers/client';
import { useState } from 'react';
import { useAdminListUsersInfiniteQuery } from '../../platform/server.ts';
import { Choice } from '../../ui/choice.tsx';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Part } from '../../ui/part.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FindUser } from './find-user.tsx';
import { UserRow } from './user-row.tsx';

const FILTERS = { all: {}, admin: { role: 'admin' }, disabled: { status: 'disabled' } } as const;
type Filter = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as Filter[];
const PAGE = 30;

/** The accounts: one by its address, or all of them page by page. */
export function Users({ me }: { readonly me: string }) {
  const t = useWords('admin');
  const [found, setFound] = useState<readonly AdminUser[] | null>(null);
  return (
    <Part title={t('parts.users')} lead={t('users.lead')}>
      <div className="grid gap-8">
        <FindUser onFound={setFound} />
        {found === null ? <All me={me} /> : <Found found={found} me={me} onLeave={() => setFound(null)} />}
      </div>
    </Part>
  );
}

type FoundProps = { readonly found: readonly AdminUser[]; readonly me: string; readonly onLeave: () => void };

function Found({ found, me, onLeave }: FoundProps) {
  const t = useWords('admin');
  return (
    <div className="grid justify-items-start gap-4">
      {found.length === 0 ? <p role="status">{t('users.nobody')}</p> : <List users={found} me={me} />}
      <button type="button" className="button" onClick={onLeave}>
        {t('users.all')}
      </button>
    </div>
  );
}

function All({ me }: { readonly me: string }) {
  const t = useWords('admin');
  const [filter, setFilter] = useState<Filter>('all');
  const { currentData, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useAdminListUsersInfiniteQuery(
    { query: { limit: PAGE, ...FILTERS[filter] } },
    { refetchOnMountOrArgChange: true },
  );
  const users = currentData?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="grid gap-4">
      <Choice
        label={t('users.filter')}
        value={filter}
        options={FILTER_NAMES.map((value) => ({ value, label: t(`users.filters.${value}`) }))}
        onChange={setFilter}
      />
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {currentData === undefined && error === undefined ? <Awaited words={t('loading')} lines={3} /> : null}
      {currentData !== undefined && users.length === 0 ? <p className="text-soft">{t('users.none')}</p> : null}
      {users.length === 0 ? null : <List users={users} me={me} />}
      {hasNextPage ? (
        <button type="button" className="button justify-self-start" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </div>
  );
}

function List({ users, me }: { readonly users: readonly AdminUser[]; readonly me: string }) {
  return (
    <ul className="rows w-full">
      {users.map((user) => (
        <UserRow key={user.id} of={user} isMe={user.id === me} />
      ))}
    </ul>
  );
}
