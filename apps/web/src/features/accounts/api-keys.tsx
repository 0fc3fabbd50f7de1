import type { ApiKey, CreatedApiKey } from '@1numbers/client';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListApiKeysQuery, useRevokeApiKeyMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../../ui/part.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { MadeKey } from './made-key.tsx';
import { NewKey } from './new-key.tsx';

/** Keys for programs: listed, made and revoked. The secret of a new one is shown this once. */
export function ApiKeys() {
  const t = useWords('accounts');
  const { data, error, refetch } = useListApiKeysQuery({});
  const [made, setMade] = useState<CreatedApiKey | null>(null);
  const lead = (
    <>
      {t('keys.lead')}{' '}
      <a className="link" href="/docs">
        {t('keys.docs')}
      </a>
    </>
  );
  return (
    <Part title={t('keys.title')} lead={lead}>
      <div className="grid gap-8">
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('account.loading')} lines={1} /> : null}
        {data === undefined ? null : <KeyList keys={data.items} />}
        {made === null ? <NewKey onMade={setMade} /> : <MadeKey made={made} onDone={() => setMade(null)} />}
      </div>
    </Part>
  );
}

function KeyList({ keys }: { readonly keys: readonly ApiKey[] }) {
  const t = useWords('accounts');
  if (keys.length === 0) return <p className="text-soft">{t('keys.empty')}</p>;
  return (
    <ul className="account-list">
      {keys.map((key) => (
        <Key key={key.id} of={key} />
      ))}
    </ul>
  );
}

function Key({ of: { id, name, prefix, scopes, lastUsedAt, expiresAt } }: { readonly of: ApiKey }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState(false);
  const [revoke, { isLoading, error }] = useRevokeApiKeyMutation();
  const { whole } = useRefusal(error);
  const facts = [
    t(scopes.length > 1 ? 'keys.both' : scopes.includes('profiles:read') ? 'keys.readOnly' : 'keys.writeOnly'),
    lastUsedAt === null ? t('keys.unused') : t('keys.used', { date: momentInWords(lastUsedAt, i18n.language) }),
    ...(expiresAt === null ? [] : [t('keys.expires', { date: momentInWords(expiresAt, i18n.language, false) })]),
  ];
  return (
    <li className="account-row">
      <KeyRound aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="account-words">
        <p className="break-words" dir="auto">
          {name}
        </p>
        <p className="text-small text-soft">
          <code>{prefix}…</code> {facts.join(' · ')}
        </p>
        {asked ? <p className="mt-2 text-small">{t('keys.surely')}</p> : null}
        {whole === null ? null : <Notice fault>{whole}</Notice>}
      </div>
      {asked ? (
        <div className="flex flex-wrap gap-2">
          <button type="button" className="button button-solid" aria-disabled={isLoading} onClick={() => void revoke({ id })}>
            {t('keys.surelyYes')}
          </button>
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t('keys.surelyNo')}
          </button>
        </div>
      ) : (
        <button type="button" className="button" aria-label={t('keys.revokeOf', { name })} onClick={() => setAsked(true)}>
          {t('keys.revoke')}
        </button>
      )}
    </li>
  );
}
