import type { DigitCounts } from '@1numbers/engine';
import type { ReactNode } from 'react';
import { HowFound } from '../../ui/how-found.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { SQUARES } from './squares.ts';

type Props = {
  readonly id: keyof typeof SQUARES;
  readonly counts: DigitCounts;
  /** Drawn over the cells. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
};

/** A square of nine cells; a digit is written as often as it occurs, and faintly where it does not. */
export function Square({ id, counts, over, children }: Props) {
  const t = useWords('chart');
  const term = useTerm()('grids', id);
  return (
    <article className="grid content-start gap-4">
      <h3 className="flex items-center gap-2 font-[560]">
        {term.name}
        <Term term={term} />
      </h3>
      <div className="square-frame">
        <ul className="square">
          {SQUARES[id].map((digit) => {
            const count = counts[`${digit}`];
            return (
              <li key={digit} className="square-cell" data-many={count > MANY} data-none={count === 0}>
                <span className="sr-only">{t('grids.cell', { digit, count })}</span>
                <span aria-hidden="true">{count === 0 ? digit : String(digit).repeat(count)}</span>
              </li>
            );
          })}
        </ul>
        {over}
      </div>
      <div className="text-small">{children}</div>
      <HowFound path={id} name={term.name} />
    </article>
  );
}

const MANY = 3;
