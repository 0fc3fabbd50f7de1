import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** What is wrong, in words; it replaces the hint. */
  readonly problem?: string | null;
  readonly checked: boolean;
  /** Cannot be changed. */
  readonly fixed?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Yes or no, with what it means beneath it. */
export function Check({ label, hint, problem = null, checked, fixed = false, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        className="mt-1 size-5 shrink-0"
        checked={checked}
        disabled={fixed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div className="text-small">
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className={problem === null ? 'hint' : 'problem'}>
          {problem ?? hint}
        </p>
      </div>
    </div>
  );
}
