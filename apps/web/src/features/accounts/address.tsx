import type { User } from '@1numbers/client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeQuery, useResendVerificationMutation } from '../../platform/server.ts';
import { momentInWords } from '../../platform/today.ts';
import { Awaited, NotFetched } from '../../ui/fetched.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChangeEmail } from './change-email.tsx';

/** By which address somebody signs in, whether mail was seen to reach it, and the way to another one. */
export function Address() {
  const t = useWords('accounts');
  const { data: me, error, refetch } = useMeQuery({});
  useReturn(() => void refetch());
  if (error !== undefined) return <NotFetched error={error} onRetry={() => void refetch()} />;
  if (me === undefined) return <Awaited words={t('account.loading')} lines={1} />;
  return (
    <section className="account-me card" aria-label={t('email')}>
      <Known me={me} />
      {me.verifyBy === null ? null : <Unverified email={me.email} by={me.verifyBy} />}
      <ChangeEmail me={me} />
    </section>
  );
}

function Known({ me: { email, emailVerified, createdAt } }: { readonly me: User }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  return (
    <>
      <div className="min-w-0">
        <p className="text-lead break-words">{email}</p>
        <p className="text-small text-soft">{t('account.since', { date: momentInWords(createdAt, i18n.language, false) })}</p>
      </div>
      <span className="badge" data-quiet={!emailVerified}>
        {t(emailVerified ? 'account.verified' : 'account.unverified')}
      </span>
    </>
  );
}

function Unverified({ email, by }: { readonly email: string; readonly by: string }) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const [resend, { isLoading, isSuccess, error }] = useResendVerificationMutation();
  const { whole } = useRefusal(error);
  const hint =
    Date.parse(by) > Date.now() ? t('account.unverifiedHint', { date: momentInWords(by, i18n.language) }) : t('account.overdueHint');
  return (
    <div className="account-me-more">
      <p className="max-w-prose text-small text-soft">{hint}</p>
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

/** The link of a mail opens in another tab, or on another device. */
function useReturn(onReturn: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') onReturn();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  });
}
