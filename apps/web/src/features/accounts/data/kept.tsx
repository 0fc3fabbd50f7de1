import { useTranslation } from 'react-i18next';
import { useListConsentsQuery, useRetentionQuery } from '../../../platform/server.ts';
import { momentInWords } from '../../../platform/today.ts';
import { Check } from '../../../ui/check.tsx';
import { Awaited, NotFetched } from '../../../ui/fetched.tsx';
import { Part } from '../../../ui/part.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { durationInWords } from './duration-in-words.ts';

/** That nothing is sold, which needs no switch to be so, and how long what is kept stays. */
export function Kept() {
  const t = useWords('data');
  return (
    <Part title={t('kept.title')} lead={t('kept.lead')}>
      <div className="grid gap-6">
        <DoNotSell />
        <Retention />
      </div>
    </Part>
  );
}

function DoNotSell() {
  const t = useWords('data');
  const { i18n } = useTranslation();
  const { data } = useListConsentsQuery({});
  const heard = data?.history.find(({ source }) => source === 'gpc');
  const hint = heard === undefined ? null : t('kept.heard', { date: momentInWords(heard.at, i18n.language, false) });
  return (
    <Check
      fixed
      label={t('kept.doNotSell')}
      hint={[t('kept.neverSold'), hint].filter(Boolean).join(' ')}
      checked={data?.doNotSell ?? true}
      onChange={() => undefined}
    />
  );
}

function Retention() {
  const t = useWords('data');
  const { i18n } = useTranslation();
  const { data, error, refetch } = useRetentionQuery({});
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Awaited words={t('loading')} lines={4} />;
  return (
    <div className="grid gap-3">
      <h3 className="label">{t('kept.howLong')}</h3>
      <dl className="grid gap-3 text-small">
        {data.items.map(({ id, what, keptFor, why }) => (
          <div key={id} className="grid gap-x-6 sm:grid-cols-[1fr_7rem]">
            <dt>
              {what}
              <span className="block text-soft">{why}</span>
            </dt>
            <dd>{durationInWords(keptFor, i18n.language) ?? t('kept.noLonger')}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-prose text-small text-soft">{t('kept.therest')}</p>
    </div>
  );
}
