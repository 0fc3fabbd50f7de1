import type { ApiKey, CreatedApiKey } from '@1numbers/client';
import { useState } from 'react';
import { useListApiKeysQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Part } from '../../ui/part.tsx';
import { useWords } from '../../ui/use-words.ts';
import { KeyRow } from './key-row.tsx';
import { MadeKey } from './made-key.tsx';
import { NewKey } from './new-key.tsx';

/** Keys for programs: listed, made, replaced and revoked. The secret of a new one is shown this once. */
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
        {data === undefined ? null : <KeyList keys={data.items} onMade={setMade} />}
        {made === null ? <NewKey onMade={setMade} /> : <MadeKey made={made} onDone={() => setMade(null)} />}
      </div>
    </Part>
  );
}

type ListProps = { readonly keys: readonly ApiKey[]; readonly onMade: (made: CreatedApiKey) => void };

function KeyList({ keys, onMade }: ListProps) {
  const t = useWords('accounts');
  if (keys.length === 0) return <p className="text-soft">{t('keys.empty')}</p>;
  return (
    <ul className="rows">
      {keys.map((key) => (
        <KeyRow key={key.id} of={key} onMade={onMade} />
      ))}
    </ul>
  );
}
