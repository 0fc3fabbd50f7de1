import type { Cycles, Dasha } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../platform/today.ts';
import { HowFound } from '../../ui/how-found.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly dashas: NonNullable<Cycles['dashas']>; readonly asOf: string | null };

/** The Indian periods: those that run now, and every long one. */
export function Dashas({ dashas, asOf }: Props) {
  const t = useWords('chart');
  const term = useTerm()('cycles', 'dashas');
  const runs = (dasha: Dasha) => asOf !== null && dasha.from <= asOf && asOf <= dasha.to;
  const now = { maha: dashas.maha.find(runs) ?? null, antar: dashas.antar, pratyantar: dashas.pratyantar, daily: dashas.daily };
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2 font-display text-subhead">
        {t('cycles.dashasTitle')}
        <Term term={term} />
      </h3>
      <ul className="four">
        {(['maha', 'antar', 'pratyantar', 'daily'] as const).map((id) => {
          const dasha = now[id];
          return dasha === null ? null : (
            <li key={id} className="four-cell">
              <span className="numeral text-figure">{dasha.value}</span>
              <span className="text-small">{t(`cycleParts:dashas.${id}`)}</span>
              <Dates dasha={dasha} />
            </li>
          );
        })}
      </ul>
      <details className="mt-4">
        <summary className="link w-fit cursor-pointer text-small">{t('cycles.allDashas')}</summary>
        <ol className="dashas">
          {dashas.maha.map((dasha) => (
            <li key={dasha.from} data-now={runs(dasha)}>
              <span className="numeral text-subhead">{dasha.value}</span> <Dates dasha={dasha} />
            </li>
          ))}
        </ol>
      </details>
      <HowFound path="dashas" name={term.name} />
    </div>
  );
}

function Dates({ dasha: { from, to } }: { readonly dasha: Dasha }) {
  const t = useWords('chart');
  const { i18n } = useTranslation();
  // A date stays on one line.
  const say = (date: string) => dateInWords(date, i18n.language, false).replaceAll(' ', '\u00A0');
  return <span className="text-fine text-soft">{from === to ? say(from) : t('cycles.dashaSpan', { from: say(from), to: say(to) })}</span>;
}
