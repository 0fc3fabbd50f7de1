import type { LoginAnswer } from '@1numbers/client';
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoginMutation, useRegisterMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWords } from '../../ui/use-words.ts';
import { EmailField } from './email-field.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasswordField } from './password-field.tsx';
import { emptyField, useAccountRefusal } from './use-account-refusal.ts';

type Props = { readonly onward: string; readonly signInHref: string; readonly onEnter: (answer: LoginAnswer) => void };

/** A new account, which its maker is signed in to at once. Where the address has one already, the mail to it says so, and not the screen. */
export function SignUp({ onward, signInHref, onEnter }: Props) {
  const t = useWords('accounts');
  const { email, password, waiting, refusal, written, setEmail, setPassword, submit } = useRegistration(onEnter);
  if (written !== null) {
    return (
      <div className="door">
        <ScreenHead title={t('signUp.checkTitle')} />
        <Notice>{t('signUp.check', { email: written })}</Notice>
        <p className="door-foot">
          <a className="link" href={signInHref}>
            {t('forgot.back')}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="door">
      <ScreenHead title={t('signUp.title')} lead={t('signUp.lead')} />
      <Form label={t('signUp.submit')} refusal={refusal} onSubmit={() => void submit()}>
        <EmailField hint={t('emailHint')} problem={refusal.field('email')} value={email} onChange={setEmail} />
        <PasswordField
          fresh
          label={t('password')}
          hint={t('newPasswordHint')}
          problem={refusal.field('password')}
          value={password}
          onChange={setPassword}
        />
        <p className="hint">{t('signUp.age')}</p>
        <Submit wide label={t('signUp.submit')} waitingLabel={t('signUp.waiting')} waiting={waiting} />
      </Form>
      <OtherWays onward={onward} />
      <div className="door-foot">
        <p className="flex items-start gap-2">
          <LockKeyhole aria-hidden="true" size={18} className="mt-0.5 shrink-0" />
          {t('signUp.encrypted')}
        </p>
        <p>
          {t('signUp.hasAccount')}{' '}
          <a className="link" href={signInHref}>
            {t('signUp.signIn')}
          </a>
        </p>
      </div>
    </div>
  );
}

function useRegistration(onEnter: Props['onEnter']) {
  const { i18n } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [empty, setEmpty] = useState<unknown>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [register, registering] = useRegisterMutation();
  const [login, entering] = useLoginMutation();
  const waiting = registering.isLoading || entering.isLoading;
  const refusal = useAccountRefusal(empty ?? registering.error);
  const submit = async () => {
    const missing = [...(email.trim() === '' ? ['email'] : []), ...(password === '' ? ['password'] : [])];
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length > 0 || waiting) return;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const credentials = { email: email.trim(), password };
    const made = await register({ body: { ...credentials, locale: i18n.language, timeZone, ageConfirmed: true } });
    if (made.error !== undefined) return;
    const { data } = await login({ body: credentials });
    if (data === undefined) setWritten(credentials.email);
    else onEnter(data);
  };
  return { email, password, waiting, refusal, written, setEmail, setPassword, submit };
}
