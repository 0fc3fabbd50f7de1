import type { Passkey } from '@1numbers/client';
import { useState } from 'react';
import { canUsePasskeys } from '../../../platform/passkeys.ts';
import { useListPasskeysQuery, useMeQuery } from '../../../platform/server.ts';
import { Awaited, NotFetched } from '../../../ui/fetched.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Part } from '../../../ui/part.tsx';
import { Question } from '../../../ui/question.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { NewPasskey } from './new-passkey.tsx';
import { PasskeyRow } from './passkey-row.tsx';

/** The passkeys of the account: listed, added, named and removed. */
export function Passkeys() {
  const t = useWords('ways');
  const { data, error, refetch } = useListPasskeysQuery({});
  return (
    <Part title={t('passkeys.title')} lead={t('passkeys.lead')}>
      <div className="grid gap-5">
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('accounts:account.loading')} lines={1} /> : null}
        {data === undefined ? null : <PasskeyList passkeys={data.items} />}
        <Adding passkeys={data?.items ?? []} />
      </div>
    </Part>
  );
}

function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const t = useWords('ways');
  if (passkeys.length === 0) return <p className="text-soft">{t('passkeys.empty')}</p>;
  return (
    <ul className="rows">
      {passkeys.map((passkey) => (
        <PasskeyRow key={passkey.id} of={passkey} />
      ))}
    </ul>
  );
}

function Adding({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const t = useWords('ways');
  const { data: me } = useMeQuery({});
  const [asked, setAsked] = useState<'add' | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const added = passkeys.find(({ id }) => id === addedId);
  const refOf = useWayBack(asked);
  if (me === undefined) return null;
  if (!canUsePasskeys()) return <p className="text-small text-soft">{t('passkeys.unsupported')}</p>;
  if (!me.emailVerified) return <p className="text-small text-soft">{t('verifyFirst')}</p>;
  const leave = () => setAsked(null);
  return asked === null ? (
    <>
      {added === undefined ? null : <Notice>{t('passkeys.added', { name: added.name })}</Notice>}
      <button ref={refOf('add')} type="button" className="button justify-self-start" onClick={() => setAsked('add')}>
        {t('passkeys.add')}
      </button>
    </>
  ) : (
    <Question>
      <NewPasskey
        me={me}
        onAdded={(id) => {
          setAddedId(id);
          leave();
        }}
        onLeave={leave}
      />
    </Question>
  );
}
