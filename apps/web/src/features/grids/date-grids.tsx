import type { Chart } from '@1numbers/engine';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BirthGrid } from './birth-grid.tsx';
import { LoShu } from './lo-shu.tsx';
import { Psychomatrix } from './psychomatrix.tsx';
import { Square } from './square.tsx';
import './grids.css';

/** The four squares of the birth date. */
export function DateGrids({ chart }: { readonly chart: Chart }) {
  const t = useWords('chart');
  const { loShu, birthGrid, vedic, psychomatrix } = chart.grids ?? {};
  return (
    <Section id="grids" title={t('grids.title')} lead={loShu ? t('grids.lead') : t('missingReasons:no_birth_date.remedy')}>
      <div className="squares">
        {loShu ? <LoShu grid={loShu} kuaMissing={chart.missing['loShu.kua']} /> : null}
        {birthGrid ? <BirthGrid grid={birthGrid} /> : null}
        {vedic ? (
          <Square id="vedic" counts={vedic.counts}>
            <p className="text-soft">{t('grids:vedic.definition')}</p>
          </Square>
        ) : null}
        {psychomatrix ? <Psychomatrix grid={psychomatrix} /> : null}
      </div>
    </Section>
  );
}
