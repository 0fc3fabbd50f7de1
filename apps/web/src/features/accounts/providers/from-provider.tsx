import type { LoginAnswer } from '@1numbers/client';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useExchangeOAuthMutation, useListProvidersQuery } from '../../../platform/server.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useCode } from '../../../ui/use-code.ts';
import { useRefusal } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';
import { type Pending, pendingOf, SecondStep } from '../second-factor/second-step.tsx';

type Props = {
  readonly code: string | null;
  /** The provider that was linked. */
  readonly linked: string | null;
  readonly error: string | null;
  readonly isSignedIn: boolean;
  readonly onEnter: (answer: LoginAnswer) => void;
};

/** Where somebody arrives who was sent to another service: signed in, linked, or with why not. */
export function FromProvider({ code, linked, error, isSignedIn, onEnter }: Props) {
  const codeWords = useCode();
  const t = useWords('ways');
  if (code !== null) return <Exchange code={code} onEnter={onEnter} />;
  if (linked !== null) return <Linked provider={linked} />;
  const known = codeWords('ways', 'oauth', 'errors', error ?? '');
  return (
    <Failed toAccount={isSignedIn} forgot={error === 'account_not_verified'}>
      {known === error || error === null ? t('oauth.errors.provider_refused') : known}
    </Failed>
  );
}

function Exchange({ code, onEnter }: { readonly code: string; readonly onEnter: (answer: LoginAnswer) => void }) {
  const t = useWords('ways');
  const [exchange, { error }] = useExchangeOAuthMutation();
  const [pending, setPending] = useState<Pending | null>(null);
  const [expired, setExpired] = useState(false);
  const refusal = useRefusal(error);
  const sent = useRef(false);
  const entered = useRef(onEnter);
  useEffect(() => {
    // A code is good once, and an effect may run twice.
    if (sent.current) return;
    sent.current = true;
    void exchange({ body: { code } }).then(({ data, error: refused }) => {
      if (data !== undefined) entered.current(data);
      else setPending(pendingOf(refused));
    });
  }, [exchange, code]);
  const again = useCallback(() => {
    setPending(null);
    setExpired(true);
  }, []);
  if (pending !== null) return <SecondStep pending={pending} onEnter={onEnter} onAgain={again} />;
  if (expired || refusal.field('code') !== null) return <Failed>{t('oauth.used')}</Failed>;
  if (refusal.whole !== null && refusal.code !== 'second_factor_required') {
    return <Failed>{refusal.code === 'forbidden' ? t('oauth.errors.account_disabled') : refusal.whole}</Failed>;
  }
  return (
    <div className="door">
      <ScreenHead title={t('oauth.title')} />
      <p role="status" className="text-soft">
        {t('oauth.waiting')}
      </p>
    </div>
  );
}

function Linked({ provider }: { readonly provider: string }) {
  const t = useWords('ways');
  const { data } = useListProvidersQuery({});
  const name = data?.items.find(({ id }) => id === provider)?.name ?? provider;
  return (
    <div className="door">
      <ScreenHead title={t('oauth.linkedTitle')} lead={t('oauth.linked', { provider: name })} />
      <a className="button button-solid button-tall justify-self-start" href="#/account">
        {t('oauth.toAccount')}
      </a>
    </div>
  );
}

type FailedProps = { readonly toAccount?: boolean; readonly forgot?: boolean; readonly children: ReactNode };

function Failed({ toAccount = false, forgot = false, children }: FailedProps) {
  const t = useWords('ways');
  return (
    <div className="door">
      <ScreenHead title={t('oauth.failedTitle')} />
      <Notice fault>{children}</Notice>
      <div className="flex flex-wrap gap-2">
        <a className="button button-solid" href={toAccount ? '#/account' : '#/sign-in'}>
          {t(toAccount ? 'oauth.toAccount' : 'accounts:forgot.back')}
        </a>
        {forgot ? (
          <a className="button" href="#/forgot">
            {t('accounts:forgot.title')}
          </a>
        ) : null}
      </div>
    </div>
  );
}
