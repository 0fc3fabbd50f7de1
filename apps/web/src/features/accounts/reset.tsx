import { useState } from 'react';
import { useResetPasswordMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWords } from '../../ui/use-words.ts';
import { PasswordField } from './password-field.tsx';
import { emptyField, useAccountRefusal } from './use-account-refusal.ts';

/** A new password, by the token of a mail. */
export function Reset({ token }: { readonly token: string }) {
  const t = useWords('accounts');
  const [password, setPassword] = useState('');
  const [empty, setEmpty] = useState<unknown>(null);
  const [reset, { isLoading, isSuccess, error }] = useResetPasswordMutation();
  const refusal = useAccountRefusal(empty ?? error);
  const submit = () => {
    setEmpty(password === '' ? emptyField('password') : null);
    if (password !== '' && !isLoading) void reset({ body: { token, password } });
  };
  if (isSuccess) {
    return (
      <div className="door">
        <ScreenHead title={t('reset.doneTitle')} lead={t('reset.done')} />
        <a className="button button-solid button-tall justify-self-start" href="#/sign-in">
          {t('signIn.submit')}
        </a>
      </div>
    );
  }
  if (token === '' || refusal.field('token') !== null) {
    return (
      <div className="door">
        <ScreenHead title={t('verify.badTitle')} />
        <Notice fault>{t('reset.badLink')}</Notice>
        <a className="button justify-self-start" href="#/forgot">
          {t('reset.again')}
        </a>
      </div>
    );
  }
  return (
    <div className="door">
      <ScreenHead title={t('reset.title')} lead={t('reset.lead')} />
      <Form label={t('reset.submit')} refusal={refusal} onSubmit={submit}>
        <PasswordField
          fresh
          label={t('newPassword')}
          hint={t('newPasswordHint')}
          problem={refusal.field('password')}
          value={password}
          onChange={setPassword}
        />
        <Submit wide label={t('reset.submit')} waitingLabel={t('reset.waiting')} waiting={isLoading} />
      </Form>
    </div>
  );
}
