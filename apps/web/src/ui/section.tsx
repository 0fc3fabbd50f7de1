import type { ReactNode } from 'react';

type Props = {
  /** Where the way through the page leads to. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** A part of the page under a heading of its own. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} tabIndex={-1} className="font-display text-heading">
          {title}
        </h2>
        {lead === undefined ? null : <p className="max-w-prose text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
