import type { AdminUser, AdminUserWithCounts } from '@1numbers/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useAdminChangeRoleMutation,
  useAdminDisableUserMutation,
  useAdminEnableUserMutation,
  useAdminGetUserQuery,
} from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

/** One account, with what can be done about it once it is opened. */
export function UserRow({ of: listed, isMe }: { readonly of: AdminUser; readonly isMe: boolean }) {
  const t = useWords('admin');
  const { i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { data: counted, error, refetch } = useAdminGetUserQuery({ id: listed.id }, { skip: !isOpen });
  const { id, email, emailVerified, role, status, createdAt } = counted ?? listed;
  const facts = [
    t('users.since', { date: momentInWords(createdAt, i18n.language, false) }),
    ...(emailVerified ? [] : [t('users.unverified')]),
    ...(counted === undefined
      ? []
      : (['profiles', 'sessions', 'apiKeys'] as const).map((of) => t(`users.${of}`, { count: counted.counts[of] }))),
  ];
  return (
    <li className="rows-one">
      <div className="rows-words">
        <p>{email}</p>
        <p className="text-small text-soft">{facts.join(' · ')}</p>
      </div>
      {isMe ? <span className="badge">{t('users.you')}</span> : null}
      {role === 'admin' ? <span className="badge">{t('users.admin')}</span> : null}
      {status === 'disabled' ? <span className="badge">{t('users.disabled')}</span> : null}
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'users.closeOf' : 'users.manageOf', { email })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'users.close' : 'users.manage')}
      </button>
      {isOpen ? (
        <div className="grid basis-full gap-4">
          {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
          {counted === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
          {counted === undefined ? null : isMe ? <p className="text-small text-soft">{t('users.own')}</p> : <Managing of={counted} />}
          <a className="link text-small" href={`#/admin/log?of=${id}`}>
            {t('users.log')}
          </a>
        </div>
      ) : null}
    </li>
  );
}

type Change = 'disable' | 'enable' | 'promote' | 'demote';

function Managing({ of: { id, role, status } }: { readonly of: AdminUserWithCounts }) {
  const t = useWords('admin');
  const [asked, setAsked] = useState<Change | null>(null);
  const refOf = useWayBack(asked);
  const { make, waiting, refused } = useChange(id);
  const changes: readonly Change[] = [status === 'disabled' ? 'enable' : 'disable', role === 'admin' ? 'demote' : 'promote'];
  if (asked !== null) {
    return (
      <Surely
        words={t(`users.${asked}Surely`)}
        yes={t('users.yes')}
        no={t('users.no')}
        waiting={waiting}
        refused={refused}
        onYes={() => void make(asked).then((done) => done && setAsked(null))}
        onNo={() => setAsked(null)}
      />
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      {changes.map((change) => (
        <button key={change} ref={refOf(change)} type="button" className="button" onClick={() => setAsked(change)}>
          {t(`users.${change}`)}
        </button>
      ))}
    </div>
  );
}

function useChange(id: string) {
  const [disable, disabling] = useAdminDisableUserMutation();
  const [enable, enabling] = useAdminEnableUserMutation();
  const [changeRole, changing] = useAdminChangeRoleMutation();
  const { whole: refused } = useRefusal(disabling.error ?? enabling.error ?? changing.error);
  const ask = (change: Change) => {
    switch (change) {
      case 'disable':
        return disable({ id });
      case 'enable':
        return enable({ id });
      default:
        return changeRole({ id, body: { role: change === 'promote' ? 'admin' : 'user' } });
    }
  };
  return {
    make: async (change: Change) => (await ask(change)).error === undefined,
    waiting: disabling.isLoading || enabling.isLoading || changing.isLoading,
    refused,
  };
}
