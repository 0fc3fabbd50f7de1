import type { HistoryEntry } from '@1numbers/client';
import { ArrowUpRight, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useForgetCalculationMutation, useGetProfileQuery } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** How a chart that was asked for is called, and the way to it; null for what is no chart. */
export type ChartOf = (request: Readonly<Record<string, unknown>>) => {
  readonly name: string;
  readonly details: string;
  readonly open: () => void;
} | null;

type Props = { readonly entry: HistoryEntry; readonly chartOf: ChartOf; readonly onForgotten: () => void };

/** One thing that was calculated: a chart that opens again, a saved profile, or something asked elsewhere. */
export function EntryRow(props: Props) {
  return props.entry.profileId === null ? <AskedRow {...props} /> : <ProfileRow {...props} id={props.entry.profileId} />;
}

function AskedRow({ entry, chartOf, onForgotten }: Props) {
  const t = useWords('history');
  const { kind, request } = entry;
  const chart = kind === 'chart' && request !== null ? chartOf(request) : null;
  const name = chart?.name ?? t(`kinds.${kind}`);
  return (
    <Row entry={entry} name={name} details={chart?.details ?? ''} onForgotten={onForgotten}>
      {chart === null ? (
        <p className="history-name">{name}</p>
      ) : (
        <button type="button" className="history-name" dir="auto" aria-label={t('open', { name })} onClick={chart.open}>
          {name}
          <ArrowUpRight aria-hidden="true" size={18} className="text-soft rtl:-scale-x-100" />
        </button>
      )}
    </Row>
  );
}

function ProfileRow({ entry, id, onForgotten }: Props & { readonly id: string }) {
  const t = useWords('history');
  const { data: profile, error } = useGetProfileQuery({ id });
  const gone = refusedOf(error)?.code === 'not_found';
  const name = profile?.label ?? t(gone ? 'gone' : 'opening');
  const details = entry.kind === 'chart' ? t('profile') : `${t(`kinds.${entry.kind}`)} · ${t('profile')}`;
  return (
    <Row entry={entry} name={name} details={profile === undefined ? '' : details} onForgotten={onForgotten}>
      {profile === undefined ? (
        <p className="history-name">{name}</p>
      ) : (
        <a className="history-name" dir="auto" aria-label={t('open', { name })} href={`#/profiles/${id}`}>
          {name}
          <ArrowUpRight aria-hidden="true" size={18} className="text-soft rtl:-scale-x-100" />
        </a>
      )}
    </Row>
  );
}

type RowProps = Omit<Props, 'chartOf'> & { readonly name: string; readonly details: string; readonly children: ReactNode };

function Row({ entry: { id, at }, name, details, onForgotten, children }: RowProps) {
  const t = useWords('history');
  const { i18n } = useTranslation();
  const [forget, { isLoading, error }] = useForgetCalculationMutation();
  const { whole } = useRefusal(error);
  const remove = async () => {
    if (isLoading) return;
    const { error: refused } = await forget({ id });
    if (refused === undefined) onForgotten();
  };
  return (
    <li className="history-row">
      <div className="min-w-0 flex-1">
        {children}
        <p className="text-small text-soft">{[details, momentInWords(at, i18n.language)].filter((words) => words !== '').join(' · ')}</p>
        {whole === null ? null : (
          <p role="alert" className="problem">
            {whole}
          </p>
        )}
      </div>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={t('forget', { name })}
        aria-disabled={isLoading}
        onClick={() => void remove()}
      >
        <X aria-hidden="true" size={20} />
      </button>
    </li>
  );
}
