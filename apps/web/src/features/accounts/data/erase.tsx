import type { User } from '@1numbers/client';
import { useState } from 'react';
import { useAskErasureMutation, useMeQuery } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { Part } from '../../../ui/part.tsx';
import { Question } from '../../../ui/question.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { ProofField } from '../proof-field.tsx';
import { emptyField } from '../use-account-refusal.ts';
import { useProof } from '../use-proof.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { Going } from './going.tsx';

/** The end of the account: what happens then, asked for with the password, and taken back. */
export function Erase() {
  const t = useWords('data');
  const { data: me } = useMeQuery({});
  const [asked, setAsked] = useState<'erasure' | null>(null);
  const refOf = useWayBack(asked);
  return (
    <Part title={t('erasure.title')} lead={t('erasure.lead')}>
      <div className="grid justify-items-start gap-5">
        <ul className="grid max-w-prose list-disc gap-2 ps-5">
          <li>{t('erasure.now')}</li>
          <li>{t('erasure.meanwhile')}</li>
          <li>{t('erasure.after')}</li>
        </ul>
        <p className="max-w-prose text-small text-soft">{t('erasure.take')}</p>
        <Going />
        {me?.erasureAt === null && asked === null ? (
          <button ref={refOf('erasure')} type="button" className="button" onClick={() => setAsked('erasure')}>
            {t('erasure.ask')}
          </button>
        ) : null}
        {me?.erasureAt === null && asked !== null ? (
          <Question>
            <Sure me={me} onDone={() => setAsked(null)} />
          </Question>
        ) : null}
      </div>
    </Part>
  );
}

function Sure({ me, onDone }: { readonly me: User; readonly onDone: () => void }) {
  const t = useWords('data');
  const proof = useProof(me);
  const [empty, setEmpty] = useState<unknown>(null);
  const [erase, { isLoading, error }] = useAskErasureMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = async () => {
    setEmpty(proof.missing.length === 0 ? null : emptyField(...proof.missing));
    if (proof.missing.length > 0 || isLoading) return;
    const { error: refused } = await erase({ body: proof.body });
    if (refused === undefined) onDone();
  };
  return (
    <Form label={t('erasure.title')} refusal={refusal} onSubmit={() => void submit()}>
      <ProofField proof={proof} problem={refusal.field('currentPassword')} />
      <div className="flex flex-wrap gap-2">
        <Submit label={t('erasure.sure')} waitingLabel={t('erasure.waiting')} waiting={isLoading} />
        <button type="button" className="button button-tall" onClick={onDone}>
          {t('erasure.back')}
        </button>
      </div>
    </Form>
  );
}
