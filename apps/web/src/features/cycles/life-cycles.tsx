import type { Chart } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../platform/today.ts';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Challenges } from './challenges.tsx';
import { Dashas } from './dashas.tsx';
import { LifeLanes } from './life-lanes.tsx';
import { NineYears } from './nine-years.tsx';
import { Present } from './present.tsx';
import { RunningLetters } from './running-letters.tsx';
import './cycles.css';

type Props = { readonly chart: Chart; readonly birthDate: string | null; readonly asOf: string | null };

/** Everything that turns with time: the long stretches, the years around now, and today. */
export function LifeCycles({ chart, birthDate, asOf }: Props) {
  const t = useWords('chart');
  const { i18n } = useTranslation();
  const cycles = chart.cycles ?? {};
  const year = asOf === null ? null : Number(asOf.slice(0, 4));
  const lead = asOf === null ? t('cycles.leadUndated') : t('cycles.lead', { date: dateInWords(asOf, i18n.language, false) });
  return (
    <Section id="life" title={t('cycles.title')} {...(birthDate === null ? {} : { lead })}>
      <div className="grid gap-14">
        {birthDate === null ? <p className="text-soft">{t('missingReasons:no_birth_date.remedy')}</p> : null}
        {birthDate !== null && cycles.pinnacles ? <LifeLanes chart={chart} birthYear={Number(birthDate.slice(0, 4))} year={year} /> : null}
        {cycles.challenges ? <Challenges challenges={cycles.challenges} /> : null}
        {cycles.universalYear ? <Present chart={chart} /> : null}
        <div className="ledger">
          {cycles.nineYears ? <NineYears years={cycles.nineYears} year={year} /> : null}
          {cycles.transits ? <RunningLetters transits={cycles.transits} essence={cycles.essence ?? null} /> : null}
        </div>
        {cycles.dashas ? <Dashas dashas={cycles.dashas} asOf={asOf} /> : null}
      </div>
    </Section>
  );
}
