import { useId } from 'react';
import { isEnterAlone } from './enter.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** What is wrong, in words; it replaces the hint. */
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What Enter does, where it does not begin a line. */
  readonly onEnter?: () => void;
};

/** Several lines of text with their label, their hint and what is wrong with them. */
export function TextArea({ label, hint, problem, value, onChange, onEnter }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <textarea
        id={id}
        className="input input-lines"
        rows={5}
        dir="auto"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (onEnter === undefined || !isEnterAlone(event)) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <p id={`${id}-hint`} className={problem === null ? 'hint' : 'problem'} role={problem === null ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
