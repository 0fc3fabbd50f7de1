import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './use-words.ts';

type Props = { readonly title: string; readonly lead?: string | undefined; readonly children?: ReactNode };

/** The heading of a screen. It names the tab, and has the focus when the screen appears, so that who listens hears where they are. */
export function ScreenHead({ title, lead, children }: Props) {
  const t = useWords('screen');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('part.titled', { title, product: t('product') });
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [title, t]);
  return (
    <header className="screen-head">
      <div className="grid gap-3">
        <h1 ref={heading} tabIndex={-1} className="font-display text-heading">
          {title}
        </h1>
        {lead === undefined ? null : <p className="max-w-prose text-lead text-soft">{lead}</p>}
      </div>
      {children}
    </header>
  );
}
