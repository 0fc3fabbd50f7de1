import { FileText, FolderDown, History, LogOut, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLogoutMutation, useMeQuery, useResendVerificationMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../../ui/part.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { ApiKeys } from './api-keys.tsx';
import { ChangePassword } from './change-password.tsx';
import { Going } from './data/going.tsx';
import { Passkeys } from './passkeys/passkeys.tsx';
import { Places } from './places.tsx';
import { Preferred } from './preferred.tsx';
import { LinkedAccounts } from './providers/linked-accounts.tsx';
import { SecondFactor } from './second-factor/second-factor.tsx';
import './accounts.css';

/** Who is signed in, and what belongs to the account besides the profiles. */
export function Account({ onLeave }: { readonly onLeave: () => void }) {
  const t = useWords('accounts');
  const [logout, { isLoading }] = useLogoutMutation();
  const leave = async () => {
    // Whatever the server says: who wants to go is not kept.
    await logout({});
    onLeave();
  };
  return (
    <div className="page screen account">
      <ScreenHead title={t('account.title')}>
        <button type="button" className="button justify-self-start" aria-disabled={isLoading} onClick={() => void leave()}>
          <LogOut aria-hidden="true" size={18} />
          {t('account.signOut')}
        </button>
      </ScreenHead>
      <Me />
      <Going />
      <Preferred />
      <Places onLeave={onLeave} />
      <ChangePassword />
      <SecondFactor />
      <Passkeys />
      <LinkedAccounts />
      <ApiKeys />
      <ToReports />
      <ToData />
      <ToLog />
      <ToAdmin />
    </div>
  );
}

function ToReports() {
  const t = useWords('keptReports');
  return (
    <Part title={t('title')} lead={t('partLead')}>
      <a className="button" href="#/account/reports">
        <FileText aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToData() {
  const t = useWords('data');
  return (
    <Part title={t('part')} lead={t('partLead')}>
      <a className="button" href="#/account/data">
        <FolderDown aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToLog() {
  const t = useWords('audit');
  return (
    <Part title={t('part')} lead={t('partLead')}>
      <a className="button" href="#/account/log">
        <History aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToAdmin() {
  const t = useWords('accounts');
  const { data: me } = useMeQuery({});
  if (me?.role !== 'admin') return null;
  return (
    <Part title={t('administration.title')} lead={t('administration.lead')}>
      <a className="button" href="#/admin">
        <SlidersHorizontal aria-hidden="true" size={18} />
        {t('administration.open')}
      </a>
    </Part>
  );
}

function Me() {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const { data: me, error, refetch } = useMeQuery({});
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (me === undefined) return <Awaited words={t('account.loading')} lines={1} />;
  return (
    <section className="account-me card" aria-label={t('email')}>
      <div className="min-w-0">
        <p className="text-lead break-words">{me.email}</p>
        <p className="text-small text-soft">{t('account.since', { date: momentInWords(me.createdAt, i18n.language, false) })}</p>
      </div>
      <span className="badge" data-quiet={!me.emailVerified}>
        {t(me.emailVerified ? 'account.verified' : 'account.unverified')}
      </span>
      {me.emailVerified ? null : <Unverified email={me.email} />}
    </section>
  );
}

function Unverified({ email }: { readonly email: string }) {
  const t = useWords('accounts');
  const [resend, { isLoading, isSuccess, error }] = useResendVerificationMutation();
  const { whole } = useRefusal(error);
  return (
    <div className="account-unverified">
      <p className="max-w-prose text-small text-soft">{t('account.unverifiedHint')}</p>
      {isSuccess ? (
        <Notice>{t('account.resent')}</Notice>
      ) : (
        <button
          type="button"
          className="button justify-self-start"
          aria-disabled={isLoading}
          onClick={() => void resend({ body: { email } })}
        >
          {t('account.resend')}
        </button>
      )}
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </div>
  );
}
