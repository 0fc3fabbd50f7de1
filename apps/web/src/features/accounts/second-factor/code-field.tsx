import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/use-words.ts';

type Kind = 'app' | 'recovery';
type Code = {
  readonly kind: Kind;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly swap: () => void;
  /** The field, where it is empty. */
  readonly missing: readonly 'code'[];
};

/** A code of the app, or, where that is lost, a recovery code. */
export function useTypedCode(): Code {
  const [{ kind, typed }, set] = useState<{ readonly kind: Kind; readonly typed: string }>({ kind: 'app', typed: '' });
  return {
    kind,
    typed,
    type: (text) => set({ kind, typed: text }),
    swap: () => set({ kind: kind === 'app' ? 'recovery' : 'app', typed: '' }),
    missing: typed.trim() === '' ? ['code'] : [],
  };
}

type Props = { readonly code: Omit<Code, 'missing' | 'swap'>; readonly problem: string | null };

export function CodeField({ code: { kind, typed, type }, problem }: Props) {
  const t = useWords('ways');
  return (
    <TextField
      label={t(`code.${kind}`)}
      hint={t(`code.${kind}Hint`)}
      problem={problem}
      value={typed}
      inputMode={kind === 'app' ? 'numeric' : 'text'}
      autoComplete={kind === 'app' ? 'one-time-code' : 'off'}
      autoCapitalize="none"
      maxLength={64}
      onChange={({ target }) => type(target.value)}
    />
  );
}

export function SwapCode({ code: { kind, swap } }: { readonly code: Pick<Code, 'kind' | 'swap'> }) {
  const t = useWords('ways');
  return (
    <button type="button" className="link justify-self-start text-small" onClick={swap}>
      {t(kind === 'app' ? 'code.takeRecovery' : 'code.takeApp')}
    </button>
  );
}
