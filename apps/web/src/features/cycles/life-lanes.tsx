import type { Chart, Span } from '@1numbers/engine';
import { useTranslation } from 'react-i18next';
import { HowFound } from '../../ui/how-found.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { drawnYears, percent, type Stretch, stretches } from './life-line.ts';

type Lane = 'periods' | 'pinnacles';
const LANES = ['periods', 'pinnacles'] as const satisfies readonly Lane[];

/** Periods and pinnacles over a life, to scale, with the present marked. `year` is the year looked at. */
export function LifeLanes({ chart, birthYear, year }: { readonly chart: Chart; readonly birthYear: number; readonly year: number | null }) {
  const t = useWords('chart');
  const age = year === null || year < birthYear ? null : year - birthYear;
  const spans = LANES.flatMap((lane) => chart.cycles?.[lane] ?? []);
  const years = drawnYears(spans, age);
  const decades = Array.from({ length: Math.ceil(years / STEP) }, (_, index) => index * STEP);
  return (
    <div className="life">
      {age === null ? null : (
        <div className="life-now" style={{ insetInlineStart: `${percent(age + HALF_YEAR, years)}%` }}>
          <span className="badge">{year}</span>
        </div>
      )}
      {LANES.map((lane) => (
        <LaneRow key={lane} lane={lane} spans={stretches(chart.cycles?.[lane] ?? [], years, age)} />
      ))}
      <div className="life-scale" aria-hidden="true">
        {decades.map((decade) => (
          <span key={decade} style={{ insetInlineStart: `${percent(decade, years)}%` }}>
            {decade === 0 ? t('cycles.born') : decade}
          </span>
        ))}
      </div>
    </div>
  );
}

const STEP = 9;
const HALF_YEAR = 0.5;

function LaneRow({ lane, spans }: { readonly lane: Lane; readonly spans: readonly Stretch[] }) {
  const term = useTerm()('cycles', lane);
  const { i18n } = useTranslation();
  const names = i18n.getResource(i18n.language, 'cycleParts', lane) as readonly string[];
  return (
    <div>
      <h3 className="mb-3 flex items-center gap-2 font-[560]">
        {term.name}
        <Term term={term} />
      </h3>
      <ol className="life-lane">
        {spans.map((span, index) => (
          <li key={span.startAge} className="life-span" data-now={span.now} style={{ flexGrow: span.width }}>
            <span className="sr-only">{names[index]}: </span>
            <span className="numeral text-figure">{span.value}</span>
            <SpanWords span={span} />
          </li>
        ))}
      </ol>
      <HowFound path={lane} name={term.name} />
    </div>
  );
}

/** Where a span is too narrow for its words, the year it begins stands alone. */
function SpanWords({ span: { startAge, endAge, startYear, endYear } }: { readonly span: Span }) {
  const t = useWords('chart');
  return (
    <>
      <span className="life-words">
        <span>{endYear === null ? t('cycles.yearsOpen', { from: startYear }) : t('cycles.years', { from: startYear, to: endYear })}</span>
        <span className="life-ages">
          {endAge === null ? t('cycles.agesOpen', { from: startAge }) : t('cycles.ages', { from: startAge, to: endAge })}
        </span>
      </span>
      <span className="life-start" aria-hidden="true">
        {startYear}
      </span>
    </>
  );
}
