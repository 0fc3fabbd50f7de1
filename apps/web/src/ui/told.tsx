import { useEffect, useRef } from 'react';

type Props = {
  /** A new object each time something is told, as the same words may be told twice. */
  readonly told: { readonly words: string } | null;
  /** Stands there while nothing is told. */
  readonly rest?: string;
};

/** What was pressed is gone with its row; who listens hears here what came of it. */
export function Told({ told, rest = '' }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== null) status.current?.focus();
  }, [told]);
  return (
    <p ref={status} tabIndex={-1} role="status" className="told">
      {told === null ? rest : told.words}
    </p>
  );
}
