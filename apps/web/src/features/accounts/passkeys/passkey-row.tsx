import type { Passkey } from '@1numbers/client';
import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemovePasskeyMutation, useRenamePasskeyMutation } from '../../../platform/server.ts';
import { momentInWords } from '../../../platform/today.ts';
import { Form } from '../../../ui/form.tsx';
import { Question } from '../../../ui/question.tsx';
import { Surely } from '../../../ui/surely.tsx';
import { useWayBack } from '../../../ui/use-way-back.ts';
import { useWords } from '../../../ui/use-words.ts';
import { emptyField } from '../use-account-refusal.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { PasskeyName } from './passkey-name.tsx';

type Asked = 'rename' | 'remove';
type Props = { readonly of: Passkey };

export function PasskeyRow({ of: passkey }: Props) {
  const t = useWords('ways');
  const { i18n } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const refOf = useWayBack(asked);
  const [remove, { isLoading, error }] = useRemovePasskeyMutation();
  const { whole } = useWayRefusal(error, { conflict: t('lastWay') });
  const { id, name, createdAt, lastUsedAt } = passkey;
  const leave = () => setAsked(null);
  const facts = [
    t('passkeys.since', { date: momentInWords(createdAt, i18n.language, false) }),
    lastUsedAt === null ? t('passkeys.unused') : t('passkeys.used', { date: momentInWords(lastUsedAt, i18n.language) }),
  ];
  const button = (of: Asked, label: string) => (
    <button ref={refOf(of)} type="button" className="button" aria-label={label} onClick={() => setAsked(of)}>
      {t(`passkeys.${of}`)}
    </button>
  );
  return (
    <li className="rows-one">
      <Fingerprint aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p className="break-words" dir="auto">
          {name}
        </p>
        <p className="text-small text-soft">{facts.join(' · ')}</p>
      </div>
      {asked === null ? (
        <div className="flex flex-wrap gap-2">
          {button('rename', t('passkeys.renameOf', { name }))}
          {button('remove', t('passkeys.removeOf', { name }))}
        </div>
      ) : null}
      {asked === 'rename' ? <Rename of={passkey} onLeave={leave} /> : null}
      {asked === 'remove' ? (
        <Surely
          words={t('passkeys.surely')}
          yes={t('passkeys.surelyYes')}
          no={t('passkeys.surelyNo')}
          waiting={isLoading}
          refused={whole}
          onYes={() => void remove({ id })}
          onNo={leave}
        />
      ) : null}
    </li>
  );
}

function Rename({ of: { id, name }, onLeave }: Props & { readonly onLeave: () => void }) {
  const t = useWords('ways');
  const [typed, setTyped] = useState(name);
  const [empty, setEmpty] = useState<unknown>(null);
  const [rename, { isLoading, error }] = useRenamePasskeyMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = async () => {
    setEmpty(typed.trim() === '' ? emptyField('name') : null);
    if (typed.trim() === '' || isLoading) return;
    const { error: refused } = await rename({ id, body: { name: typed.trim() } });
    if (refused === undefined) onLeave();
  };
  return (
    <Question>
      <Form label={t('passkeys.renameOf', { name })} refusal={refusal} onSubmit={() => void submit()}>
        <PasskeyName name={typed} problem={refusal.field('name')} onChange={setTyped} />
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button button-solid" aria-disabled={isLoading}>
            {t('passkeys.renameYes')}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            {t('back')}
          </button>
        </div>
      </Form>
    </Question>
  );
}
