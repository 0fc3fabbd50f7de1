import type { ReactNode } from 'react';
import { HowFound } from './how-found.tsx';
import { Term } from './term.tsx';
import type { TermWords } from './use-term.ts';

/** A list of values is set smaller, so that the names beside it stay in line. */
const LONG_VALUE = 5;

type Props = {
  readonly term: TermWords;
  /** Where the chart has it. */
  readonly path: string;
  readonly value: string;
  readonly children?: ReactNode;
};

/** Something that is not a single number: a letter, a list, a table. */
export function FactRow({ term, path, value, children }: Props) {
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
          <HowFound path={path} name={term.name} />
        </div>
      </div>
    </div>
  );
}
