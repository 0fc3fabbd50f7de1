import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | null;
  readonly value: string;
  /** Whether a password is chosen here or known already: password managers ask. */
  readonly fresh?: boolean;
  readonly onChange: (value: string) => void;
};

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, hint = '', problem, value, fresh = false, onChange }: Props) {
  const t = useWords('accounts');
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      label={label}
      hint={hint}
      problem={problem}
      value={value}
      type={shown ? 'text' : 'password'}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      className="input input-with-button"
      onChange={({ target }) => onChange(target.value)}
      after={
        <span className="absolute inset-y-0 end-1 grid place-items-center">
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t(shown ? 'hide' : 'show')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            <Icon aria-hidden="true" size={20} />
          </button>
        </span>
      }
    />
  );
}
