import type { Cycles, NumberResult } from '@1numbers/engine';
import { HowFound } from '../../ui/how-found.tsx';
import { NumberRow } from '../../ui/number-row.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly transits: NonNullable<Cycles['transits']>; readonly essence: NumberResult | null };

/** The letters of the name that run now, and the Essence they add up to. */
export function RunningLetters({ transits, essence }: Props) {
  const t = useWords('chart');
  const term = useTerm();
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2 font-display text-subhead">
        {t('cycles.transitsTitle')}
        <Term term={term('cycles', 'transits')} />
      </h3>
      <ul className="four three">
        {(['physical', 'mental', 'spiritual'] as const).map((id) => (
          <li key={id} className="four-cell">
            <span className="numeral text-figure">
              {transits[id].letter}
              <span className="numeral-root"> {transits[id].value}</span>
            </span>
            <span className="text-small">{t(`cycleParts:transits.${id}`)}</span>
            <span className="text-fine text-soft">{t('cycles.transit', { age: transits[id].toAge })}</span>
          </li>
        ))}
      </ul>
      <HowFound path="transits" name={term('cycles', 'transits').name} />
      {essence === null ? null : <NumberRow term={term('cycles', 'essence')} path="essence" number={essence} />}
    </div>
  );
}
