import { type ReactNode, useEffect, useRef } from 'react';

/** Stands in the place of what was pressed, and has the focus. */
export function Question({ children }: { readonly children: ReactNode }) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} className="asked">
      {children}
    </div>
  );
}
