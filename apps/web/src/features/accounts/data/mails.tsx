import type { Notification } from '@1numbers/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeNotificationsMutation, useListConsentsQuery, useNotificationsQuery } from '../../../platform/server.ts';
import { momentInWords } from '../../../platform/today.ts';
import { Check } from '../../../ui/check.tsx';
import { Awaited, NotFetched } from '../../../ui/fetched.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Part } from '../../../ui/part.tsx';
import { useRefusal } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';

const CHANNELS = ['email', 'in_app'] as const satisfies readonly Notification['channel'][];

/** Which messages come, and what was agreed to. */
export function Mails() {
  const t = useWords('data');
  const { data, error, refetch } = useNotificationsQuery({}, { refetchOnMountOrArgChange: true });
  return (
    <Part title={t('mails.title')} lead={t('mails.lead')}>
      <div className="grid gap-6">
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
        {data === undefined ? null : <Kinds items={data.items} />}
        <Agreed />
      </div>
    </Part>
  );
}

function Kinds({ items }: { readonly items: readonly Notification[] }) {
  const t = useWords('data');
  const [change, { isLoading, isSuccess, error }] = useChangeNotificationsMutation();
  const { whole } = useRefusal(error);
  // Until the list comes anew, what was chosen here counts.
  const [chosen, setChosen] = useState<{
    readonly of: typeof items;
    readonly kind: string;
    readonly channel: string;
    readonly wanted: boolean;
  } | null>(null);
  const isWanted = ({ kind, channel, wanted }: Notification) =>
    chosen?.of === items && chosen.kind === kind && chosen.channel === channel ? chosen.wanted : wanted;
  const choose = async ({ kind, channel }: Notification, wanted: boolean) => {
    if (kind === 'security' || isLoading) return;
    setChosen({ of: items, kind, channel, wanted });
    const { error: refused } = await change({ body: { items: [{ kind, channel, wanted }] } });
    if (refused !== undefined) setChosen(null);
  };
  return (
    <div className="grid gap-4">
      {CHANNELS.map((channel) => (
        <fieldset key={channel} className="grid gap-4">
          <legend className="label">{t(`mails.channels.${channel}`)}</legend>
          {items
            .filter((item) => item.channel === channel)
            .map((item) => (
              <Check
                key={item.kind}
                label={t(`mails.kinds.${item.kind}`)}
                hint={t(`mails.hints.${item.kind}`)}
                checked={isWanted(item)}
                fixed={item.fixed}
                onChange={(wanted) => void choose(item, wanted)}
              />
            ))}
        </fieldset>
      ))}
      <p role="status" className="text-small text-soft">
        {isSuccess ? t('mails.saved') : ''}
      </p>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </div>
  );
}

function Agreed() {
  const t = useWords('data');
  const { i18n } = useTranslation();
  const { data } = useListConsentsQuery({});
  if (data === undefined) return null;
  const agreed = data.current.filter(({ granted }) => granted);
  const what = agreed.map(({ purpose, at }) =>
    t('mails.agreedItem', { purpose: t(`mails.purposes.${purpose}`), date: momentInWords(at, i18n.language, false) }),
  );
  return (
    <p className="max-w-prose text-small text-soft">
      {what.length === 0
        ? t('mails.agreedNothing')
        : t('mails.agreed', { what: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(what) })}
    </p>
  );
}
