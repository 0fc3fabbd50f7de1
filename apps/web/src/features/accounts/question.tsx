import { type ReactNode, useEffect, useRef } from 'react';

/** Has the focus when it is asked: the button that asked it is gone. */
export function Question({ children }: { readonly children: ReactNode }) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} className="account-asked">
      {children}
    </div>
  );
}
