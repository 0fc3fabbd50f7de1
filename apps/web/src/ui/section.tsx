import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
};

/** A part of the page under a heading of its own. */
export function Section({ title, lead, aside, children, id }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="section">
      <div className="section-head">
        <h2 id={heading} className="font-display text-heading">
          {title}
        </h2>
        {lead === undefined ? null : <p className="max-w-prose text-soft">{lead}</p>}
        {aside}
      </div>
      {children}
    </section>
  );
}
