import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/use-words.ts';

type Props = { readonly name: string; readonly problem: string | null; readonly onChange: (name: string) => void };

export function PasskeyName({ name, problem, onChange }: Props) {
  const t = useWords('ways');
  return (
    <TextField
      label={t('passkeys.name')}
      hint={t('passkeys.nameHint')}
      problem={problem}
      value={name}
      maxLength={80}
      dir="auto"
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
