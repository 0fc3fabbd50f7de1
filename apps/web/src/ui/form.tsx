import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from './use-refusal.ts';

type Props = {
  readonly label: string;
  readonly refusal: Refusal;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** Fields and a button. After a refusal the first field that is not right has the focus. */
export function Form({ label, refusal, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { of, whole } = refusal;
  useEffect(() => {
    if (of !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [of]);
  return (
    <form
      ref={form}
      className="grid gap-5"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {whole === null ? null : (
        <p role="alert" className="notice notice-fault">
          {whole}
        </p>
      )}
      {children}
    </form>
  );
}
