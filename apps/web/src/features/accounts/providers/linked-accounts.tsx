import type { Identity, Provider } from '@1numbers/client';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListIdentitiesQuery, useListProvidersQuery, useUnlinkIdentityMutation } from '../../../platform/server.ts';
import { momentInWords } from '../../../platform/today.ts';
import { NotFetched } from '../../../ui/fetched.tsx';
import { Part } from '../../../ui/part.tsx';
import { Surely } from '../../../ui/surely.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { LinkProvider } from './link-provider.tsx';

/** The accounts elsewhere that sign in here. Not there where the service knows no others and nothing is linked. */
export function LinkedAccounts() {
  const t = useWords('ways');
  const { data: { items: providers } = { items: [] } } = useListProvidersQuery({});
  const { data, error, refetch } = useListIdentitiesQuery({});
  const identities = data?.items ?? [];
  if (providers.length === 0 && identities.length === 0) return null;
  return (
    <Part title={t('providers.title')} lead={t('providers.lead')}>
      <div className="grid gap-5">
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data !== undefined && identities.length === 0 ? <p className="text-soft">{t('providers.empty')}</p> : null}
        {identities.length === 0 ? null : (
          <ul className="rows">
            {identities.map((identity) => (
              <LinkedAccount key={identity.id} of={identity} providers={providers} />
            ))}
          </ul>
        )}
        {providers.length === 0 ? null : <LinkProvider providers={providers} />}
      </div>
    </Part>
  );
}

type RowProps = { readonly of: Identity; readonly providers: readonly Provider[] };

function LinkedAccount({ of: { id, provider, email, createdAt, lastUsedAt }, providers }: RowProps) {
  const t = useWords('ways');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState<'unlink' | null>(null);
  const refOf = useWayBack(asked);
  const [unlink, { isLoading, error }] = useUnlinkIdentityMutation();
  const { whole } = useWayRefusal(error, { conflict: t('lastWay') });
  const name = providers.find((each) => each.id === provider)?.name ?? provider;
  const facts = [
    ...(email === null ? [] : [email]),
    t('providers.since', { date: momentInWords(createdAt, i18n.language, false) }),
    ...(lastUsedAt === null ? [] : [t('providers.used', { date: momentInWords(lastUsedAt, i18n.language) })]),
  ];
  return (
    <li className="rows-one">
      <Link2 aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p>{name}</p>
        <p className="text-small text-soft">{facts.join(' · ')}</p>
      </div>
      {asked === null ? (
        <button
          ref={refOf('unlink')}
          type="button"
          className="button"
          aria-label={t('providers.unlinkOf', { provider: name })}
          onClick={() => setAsked('unlink')}
        >
          {t('providers.unlink')}
        </button>
      ) : (
        <Surely
          words={t('providers.surely', { provider: name })}
          yes={t('providers.surelyYes')}
          no={t('providers.surelyNo')}
          waiting={isLoading}
          refused={whole}
          onYes={() => void unlink({ id })}
          onNo={() => setAsked(null)}
        />
      )}
    </li>
  );
}
