import type { LoginAnswer } from '@1numbers/client';
import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { type PasskeyFailure, signByPasskey } from '../../../platform/passkeys.ts';
import { usePasskeySignInMutation, usePasskeySignInOptionsMutation } from '../../../platform/server.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useRefusal } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';

/** Signs in by finger, face or PIN. */
export function PasskeySignIn({ onEnter }: { readonly onEnter: (answer: LoginAnswer) => void }) {
  const t = useWords('ways');
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<PasskeyFailure | null>(null);
  const [ask, asking] = usePasskeySignInOptionsMutation();
  const [enter, entering] = usePasskeySignInMutation();
  const { code, whole } = useRefusal(asking.error ?? entering.error);
  const attempt = async () => {
    setFailure(null);
    entering.reset();
    const { data: options } = await ask({});
    if (options === undefined) return;
    const signed = await signByPasskey(options);
    if ('failure' in signed) return setFailure(signed.failure);
    const { data } = await enter({ body: { credential: signed.value } });
    if (data !== undefined) onEnter(data);
  };
  const signIn = async () => {
    if (waiting) return;
    setWaiting(true);
    await attempt();
    setWaiting(false);
  };
  const said = failure === null ? (code === 'unauthenticated' ? t('passkeys.refused') : whole) : t(`passkeys.${failure}`);
  return (
    <>
      {said === null || waiting ? null : <Notice fault={failure !== 'cancelled'}>{said}</Notice>}
      <button type="button" className="button button-tall w-full" aria-disabled={waiting} onClick={() => void signIn()}>
        <Fingerprint aria-hidden="true" size={20} />
        {t(waiting ? 'passkeys.signingIn' : 'passkeys.signIn')}
      </button>
    </>
  );
}
