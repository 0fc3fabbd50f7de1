import type { Chart } from '@1numbers/engine';
import { KINDS, type Kind, LANGUAGES, type Reading } from '@1numbers/readings';
import { useMemo, useState } from 'react';
import { firstLanguage, keepLanguage } from '../../platform/reading-language.ts';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ReadingText } from './reading-text.tsx';
import { useReader } from './use-reader.ts';
import './readings.css';

type Props = { readonly chart: Chart; readonly asOf: string | null };

/** What the numbers say together: in short at first, in full when asked for, in the language that is chosen. */
export function ChartReading({ chart, asOf }: Props) {
  const t = useWords('readings');
  const [language, setLanguage] = useState(() => firstLanguage(LANGUAGES));
  const [kind, setKind] = useState<Kind>('portrait');
  const [isFull, setFull] = useState(false);
  const { reader, failed, again } = useReader(language);
  const reading = useMemo(
    () => reader?.({ chart, kind, length: isFull ? 'full' : 'short', ...(asOf !== null && { asOf }) }) ?? null,
    [reader, chart, asOf, kind, isFull],
  );
  return (
    <Section id="reading" title={t('title')} lead={t('lead')}>
      <div className="reading-bar screen-only">
        <Choice
          label={t('language')}
          value={language}
          options={LANGUAGES.map((id) => ({ value: id, label: t(`languages.${id}`) }))}
          onChange={(chosen) => {
            setLanguage(chosen);
            keepLanguage(chosen);
          }}
        />
        <Choice label={t('kind')} value={kind} options={KINDS.map((id) => ({ value: id, label: t(`kinds.${id}`) }))} onChange={setKind} />
      </div>
      {failed ? <Failed onAgain={again} /> : <Text reading={reading} isFull={isFull} onLength={() => setFull((before) => !before)} />}
    </Section>
  );
}

function Text({
  reading,
  isFull,
  onLength,
}: {
  readonly reading: Reading | null;
  readonly isFull: boolean;
  readonly onLength: () => void;
}) {
  const t = useWords('readings');
  if (reading === null) return <p className="text-soft">{t('loading')}</p>;
  return (
    <>
      <ReadingText reading={reading} />
      <button type="button" className="button screen-only" aria-expanded={isFull} onClick={onLength}>
        {t(isFull ? 'less' : 'more')}
      </button>
    </>
  );
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useWords('readings');
  return (
    <div role="alert">
      <p className="text-fault">{t('failed')}</p>
      <button type="button" className="button" onClick={onAgain}>
        {t('again')}
      </button>
    </div>
  );
}
