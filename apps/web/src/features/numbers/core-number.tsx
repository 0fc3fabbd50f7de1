import type { NumberResult, Sensitivity } from '@1numbers/engine';
import { useId, useState } from 'react';
import { Numeral } from '../../ui/numeral.tsx';
import { usePlainly } from '../../ui/plainly.ts';
import { SourceLink } from '../../ui/source-link.tsx';
import { Term } from '../../ui/term.tsx';
import type { TermWords } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { OtherMethods } from './other-methods.tsx';

type Props = { readonly id: string; readonly term: TermWords; readonly number: NumberResult; readonly others: readonly Sensitivity[] };

/** A core number, large, with what it is; its working opens across the whole row. */
export function CoreNumber({ id: path, term, number, others }: Props) {
  const t = useWords('chart');
  const plainly = usePlainly();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <article className="core-number" data-open={open} aria-labelledby={`${id}-name`}>
        <h3 id={`${id}-name`} className="core-name">
          {term.name}
          <Term term={term} />
        </h3>
        <p className="core-value">
          <Numeral key={number.display} display={number.display} />
        </p>
        <p className="core-definition">{term.definition}</p>
        <div className="core-badges">
          {number.kind === 'master' ? <span className="badge">{t('number.master')}</span> : null}
          {number.karmicDebt === null ? null : <span className="badge">{t('number.debt', { debt: number.karmicDebt })}</span>}
          {others.map((other) => (
            <span key={`${other.option}${other.alternative}`} className="badge">
              {t('number.otherMethod', { value: other.value })}
            </span>
          ))}
        </div>
        {number.steps === undefined ? null : (
          <button
            type="button"
            className="core-open link screen-only"
            aria-expanded={open}
            aria-controls={`${id}-working`}
            aria-label={`${t(open ? 'number.close' : 'number.open')}: ${term.name}`}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'number.close' : 'number.open')}
          </button>
        )}
      </article>
      <section id={`${id}-working`} hidden={!open} className="core-working" aria-label={t('number.workingOf', { name: term.name })}>
        {open ? (
          <>
            <div className="grid content-start gap-4">
              <p className="font-display text-subhead">{term.name}</p>
              <p className="text-soft">{term.how}</p>
              <OtherMethods others={others} />
              <p>
                <SourceLink term={term} />
              </p>
            </div>
            {plainly?.(path)}
          </>
        ) : null}
      </section>
    </>
  );
}
