import type { User } from '@1numbers/client';
import { useState } from 'react';
import { useChangeMeMutation } from '../../platform/server.ts';
import { Form } from '../../ui/form.tsx';
import { Question } from '../../ui/question.tsx';
import { Submit } from '../../ui/submit.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

/** What somebody is called here: given, changed, and taken back by leaving the field empty. */
export function DisplayName({ me }: { readonly me: User }) {
  const t = useWords('accounts');
  const [asked, setAsked] = useState<'name' | null>(null);
  const refOf = useWayBack(asked);
  if (asked !== null)
    return (
      <div className="account-me-asked">
        <Asked me={me} onLeave={() => setAsked(null)} />
      </div>
    );
  return (
    <button ref={refOf('name')} type="button" className="button" onClick={() => setAsked('name')}>
      {t(me.displayName === null ? 'calledBy.give' : 'calledBy.change')}
    </button>
  );
}

function Asked({ me, onLeave }: { readonly me: User; readonly onLeave: () => void }) {
  const t = useWords('accounts');
  const [name, setName] = useState(me.displayName ?? '');
  const [change, { isLoading, error }] = useChangeMeMutation();
  const refusal = useRefusal(error, { 'displayName.too_large': t('calledBy.long') });
  const submit = async () => {
    if (isLoading) return;
    const { error: refused } = await change({ body: { displayName: name.trim() === '' ? null : name.trim() } });
    if (refused === undefined) onLeave();
  };
  return (
    <Question>
      <Form label={t('calledBy.label')} refusal={refusal} onSubmit={() => void submit()}>
        <TextField
          label={t('calledBy.label')}
          hint={t('calledBy.hint')}
          problem={refusal.field('displayName')}
          autoComplete="nickname"
          dir="auto"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Submit label={t('calledBy.submit')} waitingLabel={t('calledBy.waiting')} waiting={isLoading} />
          <button type="button" className="button button-tall" onClick={onLeave}>
            {t('ways:back')}
          </button>
        </div>
      </Form>
    </Question>
  );
}
