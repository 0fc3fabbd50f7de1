import { useState } from 'react';
import { useForgotPasswordMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWords } from '../../ui/use-words.ts';
import { EmailField } from './email-field.tsx';
import { emptyField, useAccountRefusal } from './use-account-refusal.ts';

/** Asks for a link by which a new password can be set. The answer is the same for every address. */
export function Forgot() {
  const t = useWords('accounts');
  const [email, setEmail] = useState('');
  const [empty, setEmpty] = useState<unknown>(null);
  const [ask, { isLoading, isSuccess, error }] = useForgotPasswordMutation();
  const refusal = useAccountRefusal(empty ?? error);
  const submit = () => {
    setEmpty(email.trim() === '' ? emptyField('email') : null);
    if (email.trim() !== '' && !isLoading) void ask({ body: { email: email.trim() } });
  };
  return (
    <div className="door">
      <ScreenHead title={isSuccess ? t('forgot.sentTitle') : t('forgot.title')} lead={isSuccess ? undefined : t('forgot.lead')} />
      {isSuccess ? (
        <Notice>{t('forgot.sent', { email: email.trim() })}</Notice>
      ) : (
        <Form label={t('forgot.submit')} refusal={refusal} onSubmit={submit}>
          <EmailField problem={refusal.field('email')} value={email} onChange={setEmail} />
          <Submit wide label={t('forgot.submit')} waitingLabel={t('forgot.waiting')} waiting={isLoading} />
        </Form>
      )}
      <p className="door-foot">
        <a className="link" href="#/sign-in">
          {t('forgot.back')}
        </a>
      </p>
    </div>
  );
}
