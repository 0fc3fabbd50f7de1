import type { ApiKey, CreatedApiKey } from '@1numbers/client';
import { useState } from 'react';
import { useListApiKeysQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Made } from '../../ui/made.tsx';
import { Part } from '../../ui/part.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { KeyRow } from './key-row.tsx';
import { NewKey } from './new-key.tsx';
import type { Overlap, Successor } from './replace-key.tsx';

/** Where there are more keys, the usage of each is asked for only when somebody wants to see it. */
const SHOWN_AT_ONCE = 3;

type MadeKey = { readonly made: CreatedApiKey; readonly overlap: Overlap | null };

/** Keys for programs: listed, made, replaced and revoked. The secret of a new one is shown this once. */
export function ApiKeys() {
  const t = useWords('accounts');
  const { data, error, refetch } = useListApiKeysQuery({});
  const [latest, setLatest] = useState<MadeKey | null>(null);
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
        {data === undefined ? null : <KeyList keys={data.items} onReplaced={setLatest} />}
        {latest === null ? (
          <NewKey onMade={(made) => setLatest({ made, overlap: null })} />
        ) : (
          <Made
            key={latest.made.id}
            title={t('keys.madeTitle')}
            lead={latest.overlap === null ? t('keys.made') : t('keys.madeInstead', { overlap: t(`keys.overlaps.${latest.overlap}`) })}
            text={latest.made.key}
            onDone={() => setLatest(null)}
          />
        )}
      </div>
    </Part>
  );
}

type ListProps = { readonly keys: readonly ApiKey[]; readonly onReplaced: (by: Successor) => void };

function KeyList({ keys, onReplaced }: ListProps) {
  const t = useWords('accounts');
  const [revoked, setRevoked] = useState<{ readonly words: string } | null>(null);
  return (
    <div className="grid gap-3">
      <Told told={revoked} />
      {keys.length === 0 ? (
        <p className="text-soft">{t('keys.empty')}</p>
      ) : (
        <ul className="rows">
          {keys.map((key) => (
            <KeyRow
              key={key.id}
              of={key}
              isOpen={keys.length <= SHOWN_AT_ONCE}
              onReplaced={onReplaced}
              onRevoked={() => setRevoked({ words: t('keys.revoked', { name: key.name }) })}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
