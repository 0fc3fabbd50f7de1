import type { User } from '@1numbers/client';
import { useState } from 'react';
import { useDisableTotpMutation, useRenewRecoveryCodesMutation } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { ProofField } from '../proof-field.tsx';
import { emptyField } from '../use-account-refusal.ts';
import { useProof } from '../use-proof.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { CodeField, SwapCode, useTypedCode } from './code-field.tsx';

type Props = { readonly me: User; readonly onLeave: () => void };

export function SwitchOff({ me, onDone, onLeave }: Props & { readonly onDone: () => void }) {
  const t = useWords('ways');
  const [disable, { isLoading, error }] = useDisableTotpMutation();
  const act = async (body: Both) => {
    const { error: refused } = await disable({ body });
    if (refused === undefined) onDone();
  };
  return <WithBoth me={me} lead={t('totp.switchOffLead')} label={t('totp.switchOff')} act={act} {...{ isLoading, error, onLeave }} />;
}

export function NewCodes({ me, onDone, onLeave }: Props & { readonly onDone: (codes: readonly string[]) => void }) {
  const t = useWords('ways');
  const [renew, { isLoading, error }] = useRenewRecoveryCodesMutation();
  const act = async (body: Both) => {
    const { data } = await renew({ body });
    if (data !== undefined) onDone(data.recoveryCodes);
  };
  return <WithBoth me={me} lead={t('recovery.makeLead')} label={t('recovery.make')} act={act} {...{ isLoading, error, onLeave }} />;
}

type Both = { readonly currentPassword?: string; readonly code: string };
type FormProps = Props & {
  readonly lead: string;
  readonly label: string;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly act: (body: Both) => Promise<void>;
};

/** What takes the password and a code. */
function WithBoth({ me, lead, label, isLoading, error, act, onLeave }: FormProps) {
  const t = useWords('ways');
  const proof = useProof(me);
  const code = useTypedCode();
  const [empty, setEmpty] = useState<unknown>(null);
  const refusal = useWayRefusal(empty ?? error, { codeKind: code.kind });
  const submit = () => {
    const missing = [...proof.missing, ...code.missing];
    setEmpty(missing.length === 0 ? null : emptyField(...missing));
    if (missing.length === 0 && !isLoading) void act({ ...proof.body, code: code.typed.trim() });
  };
  return (
    <Form label={label} refusal={refusal} onSubmit={submit}>
      <p className="max-w-prose text-small text-soft">{lead}</p>
      <ProofField proof={proof} problem={refusal.field('currentPassword')} />
      <CodeField code={code} problem={refusal.field('code')} />
      <SwapCode code={code} />
      <div className="flex flex-wrap gap-2">
        <Submit label={label} waitingLabel={t('waiting')} waiting={isLoading} />
        <button type="button" className="button button-tall" onClick={onLeave}>
          {t('back')}
        </button>
      </div>
    </Form>
  );
}
