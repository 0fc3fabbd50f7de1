import { useEffect, useRef } from 'react';
import { useConfirmEmailMutation, useUndoErasureByMailMutation, useVerifyEmailMutation } from '../../platform/server.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

/** Proves that a mail arrived: to a new account, to the address that an account shall move to, or to whom an account is erased. */
export function Verify({ token, kind }: { readonly token: string; readonly kind: 'verify' | 'confirm' | 'keep' }) {
  const t = useWords('accounts');
  const verifying = useVerifyEmailMutation();
  const confirming = useConfirmEmailMutation();
  const keeping = useUndoErasureByMailMutation();
  const [prove, { isSuccess, error }] = { verify: verifying, confirm: confirming, keep: keeping }[kind];
  const sent = useRef(false);
  const refusal = useRefusal(error);
  useEffect(() => {
    // A token is good once, and an effect may run twice.
    if (sent.current) return;
    sent.current = true;
    void prove({ body: { token } });
  }, [prove, token]);
  if (isSuccess) {
    return (
      <div className="door">
        <ScreenHead title={t(`${kind}.doneTitle`)} lead={t(`${kind}.done`)} />
        <a className="button button-solid button-tall justify-self-start" href="#/profiles">
          {t('verify.toProfiles')}
        </a>
      </div>
    );
  }
  if (error !== undefined) {
    const used = refusedOf(error)?.code === 'validation_failed' || refusal.code === 'conflict';
    return (
      <div className="door">
        <ScreenHead title={t('verify.badTitle')} />
        <Notice fault>{used ? t(`${kind}.bad`) : refusal.whole}</Notice>
        <a className="button justify-self-start" href="#/account">
          {t('verify.toAccount')}
        </a>
      </div>
    );
  }
  return (
    <div className="door">
      <ScreenHead title={t(kind === 'keep' ? 'keep.title' : 'verify.title')} />
      <p role="status" className="text-soft">
        {t('verify.waiting')}
      </p>
    </div>
  );
}
