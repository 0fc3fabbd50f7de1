import type { SharedChart } from '@1numbers/client';
import type { Chart } from '@1numbers/engine';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LifeCycles } from '../features/cycles/life-cycles.tsx';
import { DateGrids } from '../features/grids/date-grids.tsx';
import { NameGrids } from '../features/grids/name-grids.tsx';
import { NameLetters } from '../features/letters/name-letters.tsx';
import { Chaldean } from '../features/numbers/chaldean.tsx';
import { CoreNumbers } from '../features/numbers/core-numbers.tsx';
import { OtherNumbers } from '../features/numbers/other-numbers.tsx';
import { dateInWords, momentInWords } from '../platform/today.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Section } from '../ui/section.tsx';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';
import { ChartFigure } from './chart-figure.tsx';

/** The chart of a link, to look at: as much as its owner shows, and what they leave out. */
export function SharedPage({ shared }: { readonly shared: SharedChart }) {
  const t = useWords('links');
  const { label, name } = shared;
  // What the API answers is what the engine worked out there.
  const chart = shared.chart as Chart;
  const born = /^\d{4}-\d\d-\d\d$/.test(shared.birthDate ?? '') ? shared.birthDate : null;
  return (
    <article className="page screen" aria-label={t('chart:label')}>
      <div className="grid items-center gap-x-16 gap-y-10 pb-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,6fr)]">
        <div>
          <ScreenHead title={name ?? label ?? t('shared.title')} lead={t('shared.lead')} />
          <Facts shared={shared} born={born} />
        </div>
        {chart.name === null && born === null ? null : <ChartFigure chart={chart} birthDate={born ?? ''} />}
      </div>
      <CoreNumbers chart={chart} />
      <LeftOut shared={shared} />
      <NameLetters chart={chart} />
      {chart.cycles === undefined ? null : <LifeCycles chart={chart} birthDate={born} asOf={dayOf(chart)} />}
      <OtherNumbers chart={chart} />
      {chart.grids === undefined ? null : <DateGrids chart={chart} />}
      <NameGrids inclusion={chart.numbers?.inclusion ?? null} planes={chart.numbers?.planes ?? null} />
      <Chaldean chart={chart} />
      <div className="screen-only">
        <Section id="yours" title={t('shared.tryTitle')} lead={t('shared.try')}>
          <a className="button button-solid" href="#/">
            {t('shared.tryAction')}
          </a>
        </Section>
      </div>
    </article>
  );
}

/** The day that the chart is for: that of its owner, which may not be the day here. The daily period of the Indian cycles is that day. */
function dayOf({ cycles }: Chart): string | null {
  return cycles?.dashas?.daily?.from ?? null;
}

function Facts({ shared, born }: { readonly shared: SharedChart; readonly born: string | null }) {
  const t = useWords('links');
  const { i18n } = useTranslation();
  const code = useCode();
  const { currentName, birthDate, expiresAt, chart } = shared;
  const facts = [
    ...(birthDate === null ? [] : [t('shared.born', { date: born === null ? birthDate : dateInWords(born, i18n.language, false) })]),
    ...(currentName === null ? [] : [t('shared.now', { name: currentName })]),
    code('systems', chart.system, 'name'),
  ];
  return (
    <div className="grid justify-items-start gap-4">
      <p dir="auto">{facts.join(' · ')}</p>
      {expiresAt === null ? null : (
        <p className="text-small text-soft">{t('shared.until', { date: momentInWords(expiresAt, i18n.language) })}</p>
      )}
      <button type="button" className="button screen-only" onClick={() => print()}>
        <Printer aria-hidden="true" size={18} />
        {t('shared.print')}
      </button>
    </div>
  );
}

/** What the link keeps to itself, so that nobody takes it for missing. */
function LeftOut({ shared: { chart, rootOnly, withheld } }: { readonly shared: SharedChart }) {
  const t = useWords('links');
  const code = useCode();
  const left = [
    ...(withheld.includes('birthday') ? [t('shared.noDate')] : []),
    ...(chart.name === null && withheld.includes('cornerstone') ? [t('shared.noName')] : []),
    ...(rootOnly.length === 0 ? [] : [t('shared.rootOnly', { numbers: rootOnly.map((id) => code('numbers', id, 'name')).join(', ') })]),
  ];
  if (left.length === 0) return null;
  return (
    <section className="grid gap-3 pb-10" aria-labelledby="left-out">
      <h2 id="left-out" className="label mb-0">
        {t('shared.leftTitle')}
      </h2>
      {left.map((words) => (
        <p key={words} className="max-w-prose text-small text-soft">
          {words}
        </p>
      ))}
    </section>
  );
}
