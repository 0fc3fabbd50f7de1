import type { CreatedShare, Profile } from '@1numbers/client';
import { useState } from 'react';
import { useListSharesQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Made } from '../../ui/made.tsx';
import { Part } from '../../ui/part.tsx';
import { Told } from '../../ui/told.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LinkRow } from './link-row.tsx';
import { NewLink } from './new-link.tsx';

/** Links by which others look at the chart of a profile. */
export function ShareLinks({ profile: { id, label } }: { readonly profile: Profile }) {
  const t = useWords('links');
  const { data, error, refetch } = useListSharesQuery({ id });
  const [made, setMade] = useState<CreatedShare | null>(null);
  const [revoked, setRevoked] = useState<{ readonly words: string } | null>(null);
  return (
    <Part title={t('share.title')} lead={t('share.lead')}>
      <div className="grid gap-8">
        {made === null ? (
          <NewLink id={id} label={label} onMade={setMade} />
        ) : (
          <Made title={t('share.madeTitle')} lead={t('share.made')} text={made.url} onDone={() => setMade(null)} />
        )}
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
        {data === undefined ? null : (
          <div className="grid gap-3">
            <h3 className="label mb-0">{t('share.listTitle')}</h3>
            <Told told={revoked} />
            {data.items.length === 0 ? <p className="text-small text-soft">{t('share.empty')}</p> : null}
            {data.items.length === 0 ? null : (
              <ul className="rows">
                {data.items.map((share) => (
                  <LinkRow key={share.id} share={share} label={label} onRevoked={() => setRevoked({ words: t('share.revoked') })} />
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </Part>
  );
}
