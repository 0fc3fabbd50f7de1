import type { LoginAnswer } from '@1numbers/client';
import { useEffect, useState } from 'react';
import { useLoginSecondFactorMutation } from '../../../platform/server.ts';
import { Form } from '../../../ui/form.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { Submit } from '../../../ui/submit.tsx';
import { refusedOf } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';
import { emptyField } from '../use-account-refusal.ts';
import { useWayRefusal } from '../use-way-refusal.ts';
import { CodeField, SwapCode, useTypedCode } from './code-field.tsx';

/** What goes on with signing in once the first proof was right. */
export type Pending = { readonly token: string; readonly expiresIn: number };

/** Of a refusal that asks for the second step; null for any other. */
export function pendingOf(error: unknown): Pending | null {
  return refusedOf(error)?.secondFactor ?? null;
}

type Props = {
  readonly pending: Pending;
  readonly onEnter: (answer: LoginAnswer) => void;
  /** Back to the first proof, which is also the only way once the time is over. */
  readonly onAgain: (why: 'wanted' | 'expired') => void;
};

export function SecondStep({ pending: { token, expiresIn }, onEnter, onAgain }: Props) {
  const t = useWords('ways');
  const code = useTypedCode();
  const [empty, setEmpty] = useState<unknown>(null);
  const [finish, { isLoading, error, reset }] = useLoginSecondFactorMutation();
  const refusal = useWayRefusal(empty ?? error, { codeKind: code.kind });
  useEffect(() => {
    const timer = setTimeout(() => onAgain('expired'), expiresIn * 1000);
    return () => clearTimeout(timer);
  }, [expiresIn, onAgain]);
  const submit = async () => {
    setEmpty(code.missing.length === 0 ? null : emptyField(...code.missing));
    if (code.missing.length > 0 || isLoading) return;
    const { data, error: refused } = await finish({ body: { token, code: code.typed.trim() } });
    if (data !== undefined) onEnter(data);
    else if (refusedOf(refused)?.fields.some(({ pointer }) => pointer === '/token')) onAgain('expired');
  };
  const swap = () => {
    code.swap();
    setEmpty(null);
    reset();
  };
  return (
    <div className="door">
      <ScreenHead title={t('step.title')} lead={t('step.lead')} />
      <Form
        label={t('step.submit')}
        refusal={refusal.code === 'rate_limited' ? { ...refusal, whole: t('step.locked') } : refusal}
        onSubmit={() => void submit()}
      >
        <CodeField code={code} problem={refusal.field('code')} />
        <Submit wide label={t('step.submit')} waitingLabel={t('step.waiting')} waiting={isLoading} />
      </Form>
      <div className="door-foot">
        <SwapCode code={{ kind: code.kind, swap }} />
        <button type="button" className="link justify-self-start" onClick={() => onAgain('wanted')}>
          {t('step.again')}
        </button>
      </div>
    </div>
  );
}
