import type { User } from '@1numbers/client';
import { useState } from 'react';
import { makePasskey, type PasskeyFailure } from '../../../platform/passkeys.ts';
import { useAddPasskeyMutation, usePasskeyOptionsMutation } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { placeOf } from '../place.ts';
import { ProofField } from '../proof-field.tsx';
import { emptyField } from '../use-account-refusal.ts';
import { useProof } from '../use-proof.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { PasskeyName } from './passkey-name.tsx';

type Props = { readonly me: User; readonly onAdded: (id: string) => void; readonly onLeave: () => void };

export function NewPasskey({ me, onAdded, onLeave }: Props) {
  const t = useWords('ways');
  const [name, setName] = useState(useNameOfDevice());
  const proof = useProof(me);
  const { refusal, waiting, add } = useAdding();
  const [empty, setEmpty] = useState<unknown>(null);
  const missing = useWayRefusal(empty);
  const found = empty === null ? refusal : missing;
  const submit = async () => {
    const lacking = [...(name.trim() === '' ? ['name'] : []), ...proof.missing];
    setEmpty(lacking.length === 0 ? null : emptyField(...lacking));
    if (lacking.length > 0 || waiting) return;
    const added = await add(name.trim(), proof.body);
    if (added !== null) onAdded(added.id);
  };
  return (
    <Form label={t('passkeys.add')} refusal={found} onSubmit={() => void submit()}>
      <PasskeyName name={name} problem={found.field('name')} onChange={setName} />
      <ProofField proof={proof} problem={found.field('currentPassword')} />
      <p className="text-small text-soft">{t('passkeys.addLead')}</p>
      <div className="flex flex-wrap gap-2">
        <Submit label={t('goOn')} waitingLabel={t('passkeys.adding')} waiting={waiting} />
        <button type="button" className="button button-tall" onClick={onLeave}>
          {t('back')}
        </button>
      </div>
    </Form>
  );
}

/** The options of the server, what the device makes of them, and back to the server. */
function useAdding() {
  const t = useWords('ways');
  const [ask, asking] = usePasskeyOptionsMutation();
  const [keep, keeping] = useAddPasskeyMutation();
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<PasskeyFailure | null>(null);
  const refusal = useWayRefusal(asking.error ?? keeping.error, { conflict: t('passkeys.tooMany') });
  const attempt = async (name: string, proof: { readonly currentPassword?: string }) => {
    setFailure(null);
    keeping.reset();
    const { data: options } = await ask({ body: proof });
    if (options === undefined) return null;
    const made = await makePasskey(options);
    if ('failure' in made) {
      setFailure(made.failure);
      return null;
    }
    const { data = null } = await keep({ body: { name, credential: made.value } });
    return data;
  };
  return {
    waiting,
    refusal: failure === null ? refusal : { ...refusal, whole: t(`passkeys.${failure}`) },
    add: async (name: string, proof: { readonly currentPassword?: string }) => {
      setWaiting(true);
      const added = await attempt(name, proof);
      setWaiting(false);
      return added;
    },
  };
}

/** What this device would be called. */
function useNameOfDevice(): string {
  const t = useWords('ways');
  const place = placeOf(navigator.userAgent);
  if (place === null) return t('passkeys.nameUsual');
  return t('passkeys.nameOn', { browser: t(`accounts:browsers.${place.browser}`), system: t(`accounts:systems.${place.system}`) });
}
