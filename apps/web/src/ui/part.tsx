import { type ReactNode, useId } from 'react';

type Props = { readonly title: string; readonly lead: ReactNode; readonly children: ReactNode };

/** A part of a screen under a heading of its own: words at the side, the matter beside them. */
export function Part({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div className="grid content-start gap-2">
        <h2 id={id} className="font-display text-subhead">
          {title}
        </h2>
        <p className="text-small text-soft">{lead}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
