import type { LoginAnswer } from '@1numbers/client';
import { useCallback, useState } from 'react';
import { useLoginMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWords } from '../../ui/use-words.ts';
import { EmailField } from './email-field.tsx';
import { OtherWays } from './other-ways.tsx';
import { PasswordField } from './password-field.tsx';
import { type Pending, pendingOf, SecondStep } from './second-factor/second-step.tsx';
import type { Ended } from './session-slice.ts';
import { emptyField, useAccountRefusal } from './use-account-refusal.ts';

type Props = {
  /** Something was wanted that needs somebody. */
  readonly toGoOn: boolean;
  /** How the session was cut, where it was not left. */
  readonly ended: Ended | null;
  /** Where to go on once somebody is signed in. */
  readonly onward: string;
  readonly signUpHref: string;
  readonly onEnter: (answer: LoginAnswer) => void;
};

export function SignIn({ toGoOn, ended, onward, signUpHref, onEnter }: Props) {
  const t = useWords('accounts');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [empty, setEmpty] = useState<unknown>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [expired, setExpired] = useState(false);
  const [login, { isLoading, error, reset }] = useLoginMutation();
  const refusal = useAccountRefusal(empty ?? error);
  const submit = async () => {
    const missing = [...(email.trim() === '' ? ['email'] : []), ...(password === '' ? ['password'] : [])];
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length > 0 || isLoading) return;
    setExpired(false);
    const { data, error: refused } = await login({ body: { email: email.trim(), password } });
    if (data !== undefined) return onEnter(data);
    const further = pendingOf(refused);
    if (further === null) return;
    setPassword('');
    setPending(further);
  };
  const again = useCallback(
    (why: 'wanted' | 'expired') => {
      reset();
      setPending(null);
      setExpired(why === 'expired');
    },
    [reset],
  );
  if (pending !== null) return <SecondStep pending={pending} onEnter={onEnter} onAgain={again} />;
  const whole =
    refusal.code === 'unauthenticated' ? t('signIn.refused') : refusal.code === 'rate_limited' ? t('signIn.locked') : refusal.whole;
  return (
    <div className="door">
      <ScreenHead title={t('signIn.title')} lead={toGoOn ? t('signIn.toGoOn') : t('signIn.lead')} />
      {ended !== null && refusal.code === null ? <Notice>{t(`signIn.ended.${ended}`)}</Notice> : null}
      {expired && refusal.code === null ? <Notice>{t('ways:step.expired')}</Notice> : null}
      <Form label={t('signIn.submit')} refusal={{ ...refusal, whole }} onSubmit={() => void submit()}>
        <EmailField problem={refusal.field('email')} value={email} onChange={setEmail} />
        <PasswordField label={t('password')} problem={refusal.field('password')} value={password} onChange={setPassword} />
        <Submit wide label={t('signIn.submit')} waitingLabel={t('signIn.waiting')} waiting={isLoading} />
      </Form>
      <OtherWays onward={onward} onEnter={onEnter} />
      <div className="door-foot">
        <a className="link" href="#/forgot">
          {t('signIn.forgot')}
        </a>
        <p>
          {t('signIn.noAccount')}{' '}
          <a className="link" href={signUpHref}>
            {t('signIn.signUp')}
          </a>
        </p>
      </div>
    </div>
  );
}
