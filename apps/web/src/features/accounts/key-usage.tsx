import type { ApiKey, ApiKeyUsage } from '@1numbers/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGetApiKeyUsageQuery } from '../../platform/server.ts';
import { dateInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { useWords } from '../../ui/use-words.ts';
import { busiestOf, heightsOf } from './usage-bars.ts';
import './key-usage.css';

type Props = { readonly of: ApiKey; readonly isOpen: boolean };

/** How often a key was used, asked for once it is opened. */
export function KeyUsage({ of: { id, name }, isOpen }: Props) {
  const t = useWords('accounts');
  const [opened, setOpened] = useState(isOpen);
  return (
    <details className="key-usage" open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className="link w-fit cursor-pointer text-small" aria-label={t('keys.usage.of', { name })}>
        {t('keys.usage.show')}
      </summary>
      {opened ? <Days id={id} /> : null}
    </details>
  );
}

function Days({ id }: { readonly id: string }) {
  const t = useWords('accounts');
  const { data, error, refetch } = useGetApiKeyUsageQuery({ id }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Awaited words={t('keys.usage.loading')} lines={1} />;
  const total = data.days.reduce((sum, { requests }) => sum + requests, 0);
  if (total === 0) return <p className="text-small text-soft">{t('keys.usage.none')}</p>;
  return <Figure days={data.days} total={total} />;
}

type Days = ApiKeyUsage['days'];

/** A bar a day, and the same as a table. */
function Figure({ days, total }: { readonly days: Days; readonly total: number }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const inWords = (day: string) => dateInWords(day, i18n.language, false);
  const busiest = busiestOf(days);
  const most = t('keys.usage.most', { date: inWords(busiest.day), count: busiest.requests });
  const words = t('keys.usage.total', { count: total });
  return (
    <figure className="usage">
      <figcaption className="text-small">{words}</figcaption>
      <svg role="img" aria-label={`${words}. ${most}.`} className="usage-bars" viewBox={`0 0 ${days.length} 1`} preserveAspectRatio="none">
        {heightsOf(days).map((height, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
          <rect key={index} x={index + 0.15} y={1 - height} width={0.7} height={height} />
        ))}
      </svg>
      <p className="usage-ends" aria-hidden="true">
        <span>{inWords(days[0]?.day ?? '')}</span>
        <span>{inWords(days.at(-1)?.day ?? '')}</span>
      </p>
      <p className="text-fine text-soft" aria-hidden="true">
        {most}
      </p>
      <Table days={days} inWords={inWords} />
    </figure>
  );
}

function Table({ days, inWords }: { readonly days: Days; readonly inWords: (day: string) => string }) {
  const t = useWords('accounts');
  const used = days.filter(({ requests }) => requests > 0).reverse();
  return (
    <details>
      <summary className="link w-fit cursor-pointer text-small">{t('keys.usage.table')}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('keys.usage.day')}</th>
            <th scope="col">{t('keys.usage.requests')}</th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ day, requests }) => (
            <tr key={day}>
              <th scope="row">{inWords(day)}</th>
              <td>{requests}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {used.length === days.length ? null : <p className="hint">{t('keys.usage.rest')}</p>}
    </details>
  );
}
