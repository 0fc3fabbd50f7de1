import type { CreatedShare, Profile } from '@1numbers/client';
import { useEffect, useRef, useState } from 'react';
import { useListSharesQuery } from '../../platform/server.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Part } from '../../ui/part.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LinkRow } from './link-row.tsx';
import { MadeAddress } from './made-address.tsx';
import { NewLink } from './new-link.tsx';

/** Links by which others look at the chart of a profile. */
export function ShareLinks({ profile: { id, label } }: { readonly profile: Profile }) {
  const t = useWords('links');
  const { data, error, refetch } = useListSharesQuery({ id });
  const [made, setMade] = useState<CreatedShare | null>(null);
  const [revoked, setRevoked] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The row that was pressed is gone; who listens hears that it worked.
    if (revoked > 0) said.current?.focus();
  }, [revoked]);
  return (
    <Part title={t('share.title')} lead={t('share.lead')}>
      <div className="grid gap-8">
        {made === null ? (
          <NewLink id={id} label={label} onMade={setMade} />
        ) : (
          <MadeAddress title={t('share.madeTitle')} lead={t('share.made')} address={made.url} onDone={() => setMade(null)} />
        )}
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
        {data === undefined ? null : (
          <div className="grid gap-3">
            <h3 className="label mb-0">{t('share.listTitle')}</h3>
            <p ref={said} tabIndex={-1} role="status" className="link-said">
              {[...(revoked > 0 ? [t('share.revoked')] : []), ...(data.items.length === 0 ? [t('share.empty')] : [])].join(' ')}
            </p>
            {data.items.length === 0 ? null : (
              <ul className="links">
                {data.items.map((share) => (
                  <LinkRow key={share.id} share={share} label={label} onRevoked={() => setRevoked(revoked + 1)} />
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </Part>
  );
}
