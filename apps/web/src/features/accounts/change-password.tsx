import { useState } from 'react';
import { useChangePasswordMutation, useMeQuery } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../../ui/part.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWords } from '../../ui/use-words.ts';
import { PasswordField } from './password-field.tsx';
import { emptyField, useAccountRefusal } from './use-account-refusal.ts';

const NOTHING = { currentPassword: '', password: '' };

/** Who came through another service has no password, and gets one by mail as who forgot theirs. */
export function ChangePassword() {
  const t = useWords('accounts');
  const { data: me } = useMeQuery({});
  if (me?.signIn.password !== false) return <Change />;
  return (
    <Part title={t('account.passwordTitle')} lead={t('ways:noPassword')}>
      <a className="button" href="#/forgot">
        {t('ways:askForPassword')}
      </a>
    </Part>
  );
}

function Change() {
  const t = useWords('accounts');
  const [typed, setTyped] = useState(NOTHING);
  const [empty, setEmpty] = useState<unknown>(null);
  const [change, { isLoading, isSuccess, error }] = useChangePasswordMutation();
  const found = useAccountRefusal(empty ?? error);
  const wrong = found.code === 'unauthenticated' || found.code === 'forbidden';
  const refusal = wrong
    ? { ...found, whole: null, field: (name: string) => (name === 'currentPassword' ? t('account.wrongPassword') : null) }
    : found;
  const submit = async () => {
    const missing = Object.entries(typed).flatMap(([name, text]) => (text === '' ? [name] : []));
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length > 0 || isLoading) return;
    const { error: refused } = await change({ body: typed });
    if (refused === undefined) setTyped(NOTHING);
  };
  return (
    <Part title={t('account.passwordTitle')} lead={t('account.passwordLead')}>
      <Form label={t('account.changePassword')} refusal={refusal} onSubmit={() => void submit()}>
        <div className="grid gap-5 sm:grid-cols-2">
          <PasswordField
            label={t('currentPassword')}
            problem={refusal.field('currentPassword')}
            value={typed.currentPassword}
            onChange={(currentPassword) => setTyped({ ...typed, currentPassword })}
          />
          <PasswordField
            fresh
            label={t('newPassword')}
            hint={t('newPasswordHint')}
            problem={refusal.field('password')}
            value={typed.password}
            onChange={(password) => setTyped({ ...typed, password })}
          />
        </div>
        {isSuccess && typed === NOTHING ? <Notice>{t('account.passwordChanged')}</Notice> : null}
        <Submit label={t('account.changePassword')} waitingLabel={t('reset.waiting')} waiting={isLoading} />
      </Form>
    </Part>
  );
}
