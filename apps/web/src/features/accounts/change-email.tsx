import type { User } from '@1numbers/client';
import { useState } from 'react';
import { useChangeEmailMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Question } from '../../ui/question.tsx';
import { Submit } from '../../ui/submit.tsx';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';
import { EmailField } from './email-field.tsx';
import { ProofField } from './proof-field.tsx';
import { emptyField } from './use-account-refusal.ts';
import { useProof } from './use-proof.ts';
import { useWayRefusal } from './use-way-refusal.ts';

/** Asks for a link to another address. The account stays where it is until that link is followed. */
export function ChangeEmail({ me }: { readonly me: User }) {
  const t = useWords('accounts');
  const [asked, setAsked] = useState<'change' | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const refOf = useWayBack(asked);
  const leave = (to: string | null) => {
    setAsked(null);
    setSentTo(to);
  };
  return (
    <div className="account-me-more">
      {sentTo === null || sentTo === me.email ? null : <Notice>{t('changeEmail.sent', { email: sentTo })}</Notice>}
      {asked === null ? (
        <button ref={refOf('change')} type="button" className="button justify-self-start" onClick={() => setAsked('change')}>
          {t('changeEmail.title')}
        </button>
      ) : (
        <Asked me={me} onLeave={leave} />
      )}
    </div>
  );
}

function Asked({ me, onLeave }: { readonly me: User; readonly onLeave: (sentTo: string | null) => void }) {
  const t = useWords('accounts');
  const [email, setEmail] = useState('');
  const proof = useProof(me);
  const [empty, setEmpty] = useState<unknown>(null);
  const [change, { isLoading, error }] = useChangeEmailMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = async () => {
    const to = email.trim();
    const missing = [...(to === '' ? ['email'] : []), ...proof.missing];
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length > 0 || isLoading) return;
    const { error: refused } = await change({ body: { email: to, ...proof.body } });
    if (refused === undefined) onLeave(to);
  };
  return (
    <Question>
      <Form label={t('changeEmail.title')} refusal={refusal} onSubmit={() => void submit()}>
        <p className="max-w-prose text-small text-soft">{t('changeEmail.lead')}</p>
        <EmailField
          label={t('changeEmail.email')}
          autoComplete="email"
          problem={refusal.field('email')}
          value={email}
          onChange={setEmail}
        />
        <ProofField proof={proof} problem={refusal.field('currentPassword')} />
        <div className="flex flex-wrap gap-2">
          <Submit label={t('forgot.submit')} waitingLabel={t('forgot.waiting')} waiting={isLoading} />
          <button type="button" className="button button-tall" onClick={() => onLeave(null)}>
            {t('ways:back')}
          </button>
        </div>
      </Form>
    </Question>
  );
}
