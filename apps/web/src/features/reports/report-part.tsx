import type { ChartRequest } from '@1numbers/engine';
import { LANGUAGES, type LanguageId } from '@1numbers/readings';
import { FileDown } from 'lucide-react';
import { type ComponentType, useEffect, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Asked, ENDINGS, FORMATS, type Format, PAPERS, type Paper, reportAtOnce, reportKept } from './make-report.ts';
import { Outcome } from './outcome.tsx';
import { ShareCard } from './share-card.tsx';
import { useFile } from './use-file.ts';
import './reports.css';

type Props = {
  readonly request: ChartRequest;
  /** The language that readings are in. */
  readonly language: LanguageId;
  readonly isSignedIn: boolean;
};

/** Everything there is to say of the chart as one file, and a picture of its main numbers. The service makes them. */
export function ReportPart({ request, language, isSignedIn }: Props) {
  const t = useWords('reports');
  const [chosen, setChosen] = useState<LanguageId | null>(null);
  const [format, setFormat] = useState<Format>('pdf');
  const [paper, setPaper] = useState<Paper>('a4');
  const { state, percent, save } = useFile();
  const making = state === 'making';
  const asked: Asked = { ...chartOf(request), language: chosen ?? language, paper };
  const make = () =>
    save(`${t('fileName')}.${ENDINGS[format]}`, (signal, onProgress) =>
      isSignedIn ? reportKept(format, asked, signal, onProgress) : reportAtOnce(format, asked, signal),
    );
  return (
    <div className="screen-only">
      <Section id="report" title={t('title')} lead={t('lead')}>
        <div className="grid gap-12">
          <div className="grid gap-5">
            <div className="report-fields">
              <Choice
                label={t('language')}
                value={chosen ?? language}
                options={LANGUAGES.map((id) => ({ value: id, label: t(`readings:languages.${id}`) }))}
                onChange={setChosen}
              />
              <Choice
                label={t('format')}
                value={format}
                options={FORMATS.map((id) => ({ value: id, label: t(`formats.${id}`) }))}
                onChange={setFormat}
              />
              {format === 'pdf' ? (
                <Choice
                  label={t('paper')}
                  value={paper}
                  options={PAPERS.map((id) => ({ value: id, label: t(`papers.${id}`) }))}
                  onChange={setPaper}
                />
              ) : null}
            </div>
            <button type="button" className="button button-solid justify-self-start" aria-disabled={making} onClick={() => void make()}>
              <FileDown aria-hidden="true" size={18} />
              {t(making ? 'making' : 'make')}
            </button>
            {making && percent !== null ? (
              <progress className="report-progress" aria-label={t('progress')} max={100} value={percent} />
            ) : null}
            <p className="max-w-prose text-small text-soft">{t(isSignedIn ? 'kept' : 'sent')}</p>
            <Outcome state={state} />
          </div>
          {isSignedIn ? <Newest /> : null}
          <ShareCard request={chartOf(request)} language={chosen ?? language} />
        </div>
      </Section>
    </div>
  );
}

/** Comes with what is around an account, which a visitor never loads. Where it does not come, the list of the account is still there. */
function Newest() {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./newest-reports.tsx').then(
      ({ NewestReports }) => setLoaded(() => NewestReports),
      () => undefined,
    );
  }, []);
  return Loaded === null ? null : <Loaded />;
}

/** A report says itself what it needs of a chart. */
function chartOf({ explain: _explain, include: _include, ...chart }: ChartRequest): Asked {
  return chart as Asked;
}
