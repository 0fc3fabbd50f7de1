import type { NumberResult } from '@1numbers/engine';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Numeral } from './numeral.tsx';
import { usePlainly } from './plainly.ts';
import { SourceLink } from './source-link.tsx';
import { Term } from './term.tsx';
import type { TermWords } from './use-term.ts';
import { useWords } from './use-words.ts';

type Props = {
  readonly term: TermWords;
  /** Where the chart has the number: `maturity`, or `bridges.lifePathExpression`. */
  readonly path: string;
  readonly number: NumberResult;
  readonly label?: string;
  readonly note?: ReactNode;
};

/** One number on a line, which opens to its working. */
export function NumberRow({ term, path, number, label = term.name, note }: Props) {
  const t = useWords('chart');
  const plainly = usePlainly();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="row">
      <div className="row-head">
        <Numeral display={number.display} className="row-value" />
        <div className="min-w-0">
          <h4 className="flex items-center gap-2 font-[560]">
            {label}
            <Term term={term} />
          </h4>
          <p className="text-small text-soft">{note ?? term.definition}</p>
        </div>
        {number.steps === undefined ? null : (
          <button
            type="button"
            className="button button-quiet button-icon screen-only"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${t(open ? 'number.close' : 'number.open')}: ${label}`}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown aria-hidden="true" size={20} className={open ? 'rotate-180' : ''} />
          </button>
        )}
      </div>
      <div id={id} hidden={!open} className="row-working">
        {open ? (
          <>
            <p className="pb-3 text-small text-soft">{term.how}</p>
            {plainly?.(path)}
            <p className="pt-3">
              <SourceLink term={term} />
            </p>
          </>
        ) : null}
      </div>
    </div>
  );
}
