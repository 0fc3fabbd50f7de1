import type { Provider, User } from '@1numbers/client';
import { useState } from 'react';
import { useLinkIdentityMutation, useMeQuery } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { Question } from '../../../ui/question.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { ProofField } from '../proof-field.tsx';
import { emptyField } from '../use-account-refusal.ts';
import { useProof } from '../use-proof.ts';
import { useWayRefusal } from '../use-way-refusal.ts';

/** The services that an account can be linked with. */
export function LinkProvider({ providers }: { readonly providers: readonly Provider[] }) {
  const t = useWords('ways');
  const { data: me } = useMeQuery({});
  const [asked, setAsked] = useState<string | null>(null);
  const refOf = useWayBack(asked);
  if (me === undefined) return null;
  if (!me.emailVerified) return <p className="text-small text-soft">{t('verifyFirst')}</p>;
  const wanted = providers.find(({ id }) => id === asked);
  if (wanted !== undefined) return <Proven me={me} provider={wanted} onLeave={() => setAsked(null)} />;
  return (
    <div className="flex flex-wrap gap-2">
      {providers.map(({ id, name }) => (
        <button key={id} ref={refOf(id)} type="button" className="button" onClick={() => setAsked(id)}>
          {t('providers.link', { provider: name })}
        </button>
      ))}
    </div>
  );
}

type Props = { readonly me: User; readonly provider: Provider; readonly onLeave: () => void };

function Proven({ me, provider: { id, name }, onLeave }: Props) {
  const t = useWords('ways');
  const proof = useProof(me);
  const [empty, setEmpty] = useState<unknown>(null);
  const [link, { isLoading, isSuccess, error }] = useLinkIdentityMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = async () => {
    setEmpty(proof.missing.length === 0 ? null : emptyField(...proof.missing));
    if (proof.missing.length > 0 || isLoading) return;
    const { data } = await link({ body: { provider: id, returnTo: '/#/account', ...proof.body } });
    if (data !== undefined) location.assign(data.url);
  };
  return (
    <Question>
      <Form label={t('providers.link', { provider: name })} refusal={refusal} onSubmit={() => void submit()}>
        <p className="text-small text-soft">{t('providers.linkLead', { provider: name })}</p>
        <ProofField proof={proof} problem={refusal.field('currentPassword')} />
        <div className="flex flex-wrap gap-2">
          <Submit label={t('goOn')} waitingLabel={t('providers.linking')} waiting={isLoading || isSuccess} />
          <button type="button" className="button button-tall" onClick={onLeave}>
            {t('back')}
          </button>
        </div>
      </Form>
    </Question>
  );
}
