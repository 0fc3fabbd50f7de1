import type { Report } from '@1numbers/client';
import { useState } from 'react';
import { useListReportsQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { KeptReport } from './kept-report.tsx';

const POLL_MS = 1_500;

type Props = { readonly atMost?: number; readonly none: string };

/** What was made for a person and is kept, the newest first. It is told of what becomes ready; how far one is, is asked for. */
export function KeptReports({ atMost, none }: Props) {
  const t = useWords('keptReports');
  const { data, error, refetch } = useListReportsQuery({}, { refetchOnMountOrArgChange: true });
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const items: readonly Report[] = data?.items.slice(0, atMost) ?? [];
  return (
    <div className="grid gap-3">
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={2} /> : null}
      {data !== undefined && items.length === 0 ? <p className="text-soft">{none}</p> : null}
      {items.length === 0 ? null : (
        <ul className="rows">
          {items.map((report) => (
            <KeptReport key={report.id} of={report} onRemoved={() => setTold({ words: t('removed') })} />
          ))}
        </ul>
      )}
      <Told told={told} />
      {items.some(({ state }) => state === 'asked') ? <Poll /> : null}
    </div>
  );
}

/** While it is there, the list is asked for again and again. */
function Poll() {
  useListReportsQuery({}, { pollingInterval: POLL_MS });
  return null;
}
