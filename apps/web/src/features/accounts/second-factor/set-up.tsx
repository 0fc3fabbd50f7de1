import type { TotpSetup, User } from '@1numbers/client';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useConfirmTotpMutation, useSetUpTotpMutation } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { Copied } from '../../../ui/made.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { useCopy } from '../../../ui/use-copy.ts';
import { useWords } from '../../../ui/use-words.ts';
import { ProofField } from '../proof-field.tsx';
import { emptyField } from '../use-account-refusal.ts';
import { useProof } from '../use-proof.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { CodeField, useTypedCode } from './code-field.tsx';
import { QrCode } from './qr-code.tsx';

type Props = { readonly me: User; readonly onDone: (codes: readonly string[]) => void; readonly onLeave: () => void };

/** Switches the second step on: first the proof, then the secret and a code of it. */
export function SetUp({ me, onDone, onLeave }: Props) {
  const t = useWords('ways');
  const proof = useProof(me);
  const [empty, setEmpty] = useState<unknown>(null);
  const [setUp, { isLoading, error, data }] = useSetUpTotpMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = () => {
    setEmpty(proof.missing.length === 0 ? null : emptyField(...proof.missing));
    if (proof.missing.length === 0 && !isLoading) void setUp({ body: proof.body });
  };
  if (data !== undefined) return <Confirm setup={data} onDone={onDone} onLeave={onLeave} />;
  return (
    <Form label={t('totp.switchOn')} refusal={refusal} onSubmit={submit}>
      <ProofField proof={proof} problem={refusal.field('currentPassword')} />
      <div className="flex flex-wrap gap-2">
        <Submit label={t('goOn')} waitingLabel={t('waiting')} waiting={isLoading} />
        <button type="button" className="button button-tall" onClick={onLeave}>
          {t('back')}
        </button>
      </div>
    </Form>
  );
}

function Confirm({ setup: { secret, uri }, onDone, onLeave }: Omit<Props, 'me'> & { readonly setup: TotpSetup }) {
  const t = useWords('ways');
  const code = useTypedCode();
  const { outcome, copy } = useCopy();
  const [empty, setEmpty] = useState<unknown>(null);
  const [confirm, { isLoading, error }] = useConfirmTotpMutation();
  const refusal = useWayRefusal(empty ?? error);
  const submit = async () => {
    setEmpty(code.missing.length === 0 ? null : emptyField(...code.missing));
    if (code.missing.length > 0 || isLoading) return;
    const { data } = await confirm({ body: { code: code.typed.trim() } });
    if (data !== undefined) onDone(data.recoveryCodes);
  };
  return (
    <Form label={t('totp.switchOn')} refusal={refusal} onSubmit={() => void submit()}>
      <p role="status" className="max-w-prose">
        {t('totp.scan')}
      </p>
      <div className="qr-beside">
        <QrCode text={uri} />
        <div className="grid content-center justify-items-start gap-3">
          <p className="text-small text-soft">{t('totp.secret')}</p>
          <code className="made-text">{inGroups(secret)}</code>
          <button type="button" className="button" onClick={() => void copy(secret)}>
            <Copy aria-hidden="true" size={18} />
            {t('totp.copySecret')}
          </button>
          <Copied outcome={outcome} />
        </div>
      </div>
      <CodeField code={code} problem={refusal.field('code')} />
      <div className="flex flex-wrap gap-2">
        <Submit label={t('totp.switchOn')} waitingLabel={t('waiting')} waiting={isLoading} />
        <button type="button" className="button button-tall" onClick={onLeave}>
          {t('back')}
        </button>
      </div>
    </Form>
  );
}

/** Easier to type from: apps leave the spaces out. */
function inGroups(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
