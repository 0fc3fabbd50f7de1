import { type Chart, type ChartRequest, TABLE_VALUES } from '@1numbers/engine';
import { Pencil } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Comparison } from '../features/compare/comparison.tsx';
import { LifeCycles } from '../features/cycles/life-cycles.tsx';
import { DateGrids } from '../features/grids/date-grids.tsx';
import { NameGrids } from '../features/grids/name-grids.tsx';
import { NameLetters } from '../features/letters/name-letters.tsx';
import { ChangeList } from '../features/methods/change-list.tsx';
import { MethodOptionsPanel } from '../features/methods/method-options.tsx';
import {
  changeSeen,
  changeUndone,
  letterFlipped,
  lettersReset,
  methodsReset,
  optionsChanged,
  systemChosen,
} from '../features/methods/methods-slice.ts';
import { Chaldean } from '../features/numbers/chaldean.tsx';
import { CoreNumbers } from '../features/numbers/core-numbers.tsx';
import { OtherNumbers } from '../features/numbers/other-numbers.tsx';
import { ChartReading } from '../features/readings/chart-reading.tsx';
import { Plainly } from '../features/readings/plainly.tsx';
import { useMarking } from '../features/readings/use-marking.ts';
import { useReadingLanguage } from '../features/readings/use-reading-language.ts';
import { ReportPart } from '../features/reports/report-part.tsx';
import { ShareTools } from '../features/share/share-tools.tsx';
import { dateInWords } from '../platform/today.ts';
import { Choice } from '../ui/choice.tsx';
import { PlainlyTold } from '../ui/plainly.ts';
import { useCode } from '../ui/use-code.ts';
import { useWords } from '../ui/use-words.ts';
import { ChartNav } from './chart-nav.tsx';
import { useAppDispatch, useAppSelector } from './store.ts';
import { useSystemField } from './use-system-field.ts';

type Props = {
  readonly chart: Chart;
  readonly request: ChartRequest;
  readonly chartBefore: Chart | null;
  readonly link: () => string;
  /** Whether the chart is that of a saved profile. */
  readonly saved: boolean;
};

/** The chart from the five core numbers down to the methods behind it. */
export function ChartPage({ chart, request, chartBefore, link, saved }: Props) {
  const t = useWords('chart');
  const { i18n } = useTranslation();
  const dispatch = useAppDispatch();
  const { status } = useAppSelector((state) => state.session);
  const [language, setLanguage] = useReadingLanguage();
  const marks = useMarking(status === 'in', language);
  const { unwanted } = marks;
  const { birthDate: born, asOf = null } = request;
  const plainly = useCallback(
    (path: string) => <Plainly chart={chart} language={language} asOf={asOf} avoid={unwanted} path={path} />,
    [chart, language, asOf, unwanted],
  );
  return (
    <PlainlyTold value={plainly}>
      <article className="page" aria-label={t('label')}>
        <header className="chart-head">
          <div className="min-w-0">
            <p className="font-display text-subhead" dir="auto">
              {chart.name?.original ?? (born === undefined ? '' : dateInWords(born, i18n.language))}
            </p>
            {chart.name === null || born === undefined ? null : <p className="text-small text-soft">{dateInWords(born, i18n.language)}</p>}
          </div>
          <ChartBar chart={chart} request={request} link={link} saved={saved} />
        </header>
        <ChartNav named={chart.name !== null} />
        {chartBefore === null ? null : (
          <ChangeList before={chartBefore} after={chart} onUndo={() => dispatch(changeUndone())} onDismiss={() => dispatch(changeSeen())} />
        )}
        <CoreNumbers chart={chart} />
        <ChartReading
          chart={chart}
          request={request}
          language={language}
          onLanguage={setLanguage}
          marks={marks}
          isSignedIn={status === 'in'}
        />
        <NameLetters
          chart={chart}
          onFlip={(index, role) => dispatch(letterFlipped({ index, role }))}
          onReset={() => dispatch(lettersReset())}
          onTitles={(titles) => dispatch(optionsChanged({ titles }))}
        />
        <LifeCycles chart={chart} birthDate={born ?? null} asOf={asOf} />
        <OtherNumbers chart={chart} />
        <DateGrids chart={chart} />
        <NameGrids inclusion={chart.numbers?.inclusion ?? null} planes={chart.numbers?.planes ?? null} />
        <Chaldean chart={chart} />
        <Comparison
          request={request}
          onUse={(system) => dispatch(systemChosen(system))}
          onMethod={(lifePath) => dispatch(optionsChanged({ lifePath }))}
        />
        <ReportPart request={request} language={language} isSignedIn={status === 'in'} />
        {chart.methods === undefined ? null : (
          <MethodOptionsPanel
            methods={chart.methods}
            onChange={(options) => dispatch(optionsChanged(options))}
            onReset={() => dispatch(methodsReset())}
          />
        )}
      </article>
    </PlainlyTold>
  );
}

type BarProps = Omit<Props, 'chartBefore'>;

function ChartBar({ chart, request, link, saved }: BarProps) {
  const t = useWords('chart');
  const code = useCode();
  const dispatch = useAppDispatch();
  const system = useSystemField();
  const tables = Object.entries(TABLE_VALUES).find(([id]) => id === system.value)?.[1] ?? [];
  return (
    <div className="screen-only grid w-full gap-2 md:flex md:w-auto md:flex-wrap md:items-start">
      <Choice compact label={t('bar.system')} value={system.value} options={system.options} onChange={system.onChoose} />
      {system.onEdit === null ? null : (
        <button type="button" className="button" onClick={system.onEdit}>
          <Pencil aria-hidden="true" size={18} />
          {t('screen:form.editOwn')}
        </button>
      )}
      {tables.length === 0 ? null : (
        <Choice
          compact
          label={t('bar.table')}
          value={chart.methods?.table ?? tables[0] ?? ''}
          options={tables.map((table) => ({ value: table, label: code('tables', system.value, table) }))}
          onChange={(table) => dispatch(optionsChanged({ table }))}
        />
      )}
      <ShareTools chart={chart} request={request} link={link} saveHref={saved ? null : '#/save'} askHref={saved ? null : '#/chat/here'} />
    </div>
  );
}
