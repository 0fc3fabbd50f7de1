import { type ComponentProps, type ReactNode, useId } from 'react';

type Props = Omit<ComponentProps<'input'>, 'id'> & {
  readonly label: string;
  readonly hint: string;
  /** What is wrong, in words; it replaces the hint. */
  readonly problem: string | null;
  /** Something inside the field, at its end. */
  readonly after?: ReactNode;
};

/** One line of text with its label, its hint and what is wrong with it. */
export function TextField({ label, hint, problem, after, ...input }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="label">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          className="input"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          {...input}
        />
        {after}
      </div>
      <p id={`${id}-hint`} className={problem === null ? 'hint' : 'problem'} role={problem === null ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  );
}
