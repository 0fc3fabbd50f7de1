import { useId } from 'react';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly compact?: boolean;
};

/** One of several, as the platform's own select: it opens as people know it on every phone. */
export function Choice<Value extends string>({ label, value, options, onChange, hint, compact = false }: Props<Value>) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={compact ? 'sr-only' : 'label'}>
        {label}
      </label>
      <select
        id={id}
        className={compact ? 'input input-low' : 'input'}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
