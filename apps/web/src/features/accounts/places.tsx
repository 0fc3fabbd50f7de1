import type { Session } from '@1numbers/client';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEndSessionMutation, useListSessionsQuery, useLogoutEverywhereMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../../ui/part.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { placeOf } from './place.ts';

/** Where the person is signed in, each to be ended by itself, and all at once. */
export function Places({ onLeave }: { readonly onLeave: () => void }) {
  const t = useWords('accounts');
  const { data, error, refetch } = useListSessionsQuery({});
  const [everywhere, { isLoading }] = useLogoutEverywhereMutation();
  const leave = async () => {
    const { error: refused } = await everywhere({});
    if (refused === undefined) onLeave();
  };
  return (
    <Part title={t('account.places')} lead={t('account.placesLead')}>
      {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined ? <Awaited words={t('account.loading')} lines={2} /> : null}
      {data === undefined ? null : (
        <>
          <ul className="rows">
            {data.items.map((session) => (
              <Place key={session.id} session={session} />
            ))}
          </ul>
          <button type="button" className="button mt-5" aria-disabled={isLoading} onClick={() => void leave()}>
            {t('account.everywhere')}
          </button>
        </>
      )}
    </Part>
  );
}

function Place({ session }: { readonly session: Session }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const [end, { isLoading, error }] = useEndSessionMutation();
  const { whole } = useRefusal(error);
  const place = placeOf(session.userAgent);
  const name =
    place === null
      ? t('account.unknownPlace')
      : t('account.browserOn', { browser: t(`browsers.${place.browser}`), system: t(`systems.${place.system}`) });
  return (
    <li className="rows-one">
      <MonitorSmartphone aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p>{name}</p>
        <p className="text-small text-soft">{t('account.lastUsed', { date: momentInWords(session.lastUsedAt, i18n.language) })}</p>
        {whole === null ? null : <Notice fault>{whole}</Notice>}
      </div>
      {session.current ? (
        <span className="badge">{t('account.here')}</span>
      ) : (
        <button
          type="button"
          className="button"
          aria-label={t('account.endOf', { place: name })}
          aria-disabled={isLoading}
          onClick={() => void end({ id: session.id })}
        >
          {t('account.end')}
        </button>
      )}
    </li>
  );
}
