import type { JobsOverview } from '@1numbers/client';
import { useState } from 'react';
import { useAdminJobsQuery, useAdminListDeadLettersInfiniteQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Part } from '../../ui/part.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { DeadLetterRow } from './dead-letter-row.tsx';

/** What is done by the clock and on request, and what failed for good. */
export function Jobs() {
  const t = useWords('admin');
  const { data, error, refetch } = useAdminJobsQuery({}, { refetchOnMountOrArgChange: true });
  return (
    <>
      <Part title={t('jobs.dead')} lead={t('jobs.deadLead')}>
        <DeadLetters />
      </Part>
      <Part title={t('jobs.all')} lead={t('jobs.allLead')}>
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={3} /> : null}
        {data === undefined ? null : <Queues of={data} />}
      </Part>
    </>
  );
}

function DeadLetters() {
  const t = useWords('admin');
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useAdminListDeadLettersInfiniteQuery(
    {},
    { refetchOnMountOrArgChange: true },
  );
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const letters = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="grid gap-4">
      <Told told={told} />
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
      {data !== undefined && letters.length === 0 ? <p className="text-soft">{t('jobs.noDead')}</p> : null}
      {letters.length === 0 ? null : (
        <ul className="rows">
          {letters.map((letter) => (
            <DeadLetterRow key={letter.id} of={letter} onDone={(words) => setTold({ words })} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <button type="button" className="button justify-self-start" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(isFetchingNextPage ? 'loadingMore' : 'more')}
        </button>
      ) : null}
    </div>
  );
}

function Queues({ of: { queues, schedules } }: { readonly of: JobsOverview }) {
  const t = useWords('admin');
  const dueOf = (name: string) => schedules.find((schedule) => schedule.name === name)?.cron;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is wider than a phone, and scrolled by keys
    <section className="admin-table card" aria-label={t('jobs.table')} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            {(['name', 'waiting', 'active', 'failed', 'due'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`jobs.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queues.map(({ name, waiting, running, failed }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{waiting}</td>
              <td>{running}</td>
              <td>{failed}</td>
              <td className="whitespace-nowrap">{dueOf(name) === undefined ? t('jobs.asked') : <code>{dueOf(name)}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
