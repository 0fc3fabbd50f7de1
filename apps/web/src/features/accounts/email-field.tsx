import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';

type Props = {
  readonly label?: string;
  readonly autoComplete?: 'username' | 'email';
  readonly hint?: string;
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function EmailField({ label, autoComplete = 'username', hint = '', problem, value, onChange }: Props) {
  const t = useWords('accounts');
  return (
    <TextField
      label={label ?? t('email')}
      hint={hint}
      problem={problem}
      value={value}
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
