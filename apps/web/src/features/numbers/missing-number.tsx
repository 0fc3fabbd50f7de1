import type { MissingReason } from '@1numbers/engine';
import { Term } from '../../ui/term.tsx';
import type { TermWords } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** A core number that cannot be worked out: why, and what to do. */
export function MissingNumber({ term, reason }: { readonly term: TermWords; readonly reason: MissingReason }) {
  const t = useWords('missingReasons');
  return (
    <article className="core-number" aria-label={term.name}>
      <h3 className="core-name">
        {term.name}
        <Term term={term} />
      </h3>
      <p className="core-value">
        <span aria-hidden="true" className="numeral text-numeral text-soft">
          –
        </span>
      </p>
      <p className="core-definition">
        {t(`${reason}.reason`)} {t(`${reason}.remedy`)}
      </p>
    </article>
  );
}
