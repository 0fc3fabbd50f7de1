import type { Cycles } from '@1numbers/engine';
import { HowFound } from '../../ui/how-found.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly years: NonNullable<Cycles['nineYears']>; readonly year: number | null };

/** The nine-year cycle as nine steps, this year marked. */
export function NineYears({ years, year }: Props) {
  const t = useWords('chart');
  const term = useTerm()('cycles', 'nineYears');
  return (
    <div>
      <h3 className="mb-5 flex items-center gap-2 font-display text-subhead">
        {t('cycles.nineTitle')}
        <Term term={term} />
      </h3>
      <ol className="nine">
        {years.map(({ year: each, personalYear }) => (
          <li key={each} className="nine-year" data-now={each === year} aria-current={each === year ? 'date' : undefined}>
            <span className="numeral text-figure">{personalYear}</span>
            <span className="nine-bar" style={{ blockSize: `${(personalYear / 9) * 100}%` }} aria-hidden="true" />
            <span className="text-fine">{each}</span>
          </li>
        ))}
      </ol>
      <HowFound path="nineYears" name={term.name} />
    </div>
  );
}
