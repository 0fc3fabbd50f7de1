import type { ReactNode } from 'react';
import { Term } from './term.tsx';
import type { TermWords } from './use-term.ts';

/** A list of values is set smaller, so that the names beside it stay in line. */
const LONG_VALUE = 5;

/** Something that is not a single number with a working: a letter, a list, a table. */
export function FactRow({ term, value, children }: { readonly term: TermWords; readonly value: string; readonly children?: ReactNode }) {
  return (
    <div className="row">
      <div className="row-head">
        <span className={`numeral row-value ${value.length > LONG_VALUE ? 'row-value-long' : ''}`}>{value}</span>
        <div className="min-w-0">
          <h4 className="flex items-center gap-2 font-[560]">
            {term.name}
            <Term term={term} />
          </h4>
          <p className="text-small text-soft">{children ?? term.definition}</p>
        </div>
      </div>
    </div>
  );
}
