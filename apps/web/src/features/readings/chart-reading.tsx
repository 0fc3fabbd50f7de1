import type { InterpretRequest } from '@1numbers/client';
import type { Chart, ChartRequest } from '@1numbers/engine';
import { type Kind, LANGUAGES, type LanguageId, type Reading, type ReadNumber } from '@1numbers/readings';
import { useMemo, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { Section } from '../../ui/section.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';
import { type About, aboutsOf, readableIn, readingOf } from './about.ts';
import { Deepened } from './deepened.tsx';
import { LeftOut } from './left-out.tsx';
import type { Marking } from './mark-passage.tsx';
import { briefReaderIn, readerIn } from './reader.ts';
import { ReadingText } from './reading-text.tsx';
import { useLoaded } from './use-loaded.ts';
import type { useMarking } from './use-marking.ts';
import { useModel } from './use-told.ts';
import './readings.css';

type Props = {
  readonly chart: Chart;
  readonly request: ChartRequest;
  readonly language: LanguageId;
  readonly onLanguage: (language: LanguageId) => void;
  readonly marks: ReturnType<typeof useMarking>;
  readonly isSignedIn: boolean;
};

/** What the numbers say together, or one of them: in short at first, in full when asked for, in the language that is chosen. */
export function ChartReading({ chart, request, language, onLanguage, marks, isSignedIn }: Props) {
  const t = useWords('readings');
  const [about, setAbout] = useState<About>('portrait');
  const [number, setNumber] = useState<ReadNumber>('lifePath');
  const [isFull, setFull] = useState(false);
  const asOf = request.asOf ?? null;
  const { unwanted, marking, takeBack } = marks;
  const { loaded: reader, failed, again } = useLoaded(isFull ? readerIn : briefReaderIn, language);
  const model = useModel(isSignedIn);
  const abouts = aboutsOf(chart);
  const numbers = readableIn(chart);
  const subject = abouts.includes(about) ? about : 'portrait';
  const chosen = (numbers.find(({ id }) => id === number) ?? numbers[0])?.id ?? 'lifePath';
  const reading = useMemo(
    () => (reader === null ? null : readingOf(reader, { chart, asOf, about: subject, number: chosen, isFull, avoid: unwanted })),
    [reader, chart, asOf, subject, chosen, isFull, unwanted],
  );
  return (
    <Section id="reading" title={t('title')} lead={t('lead')}>
      <div className="reading-bar screen-only">
        <LanguageChoice language={language} onLanguage={onLanguage} />
        <Choice
          label={t('kind')}
          value={subject}
          options={abouts.map((id) => ({ value: id, label: t(`kinds.${id}`) }))}
          onChange={setAbout}
        />
        {subject === 'number' ? <NumberChoice numbers={numbers} number={chosen} onNumber={setNumber} /> : null}
      </div>
      {failed ? (
        <Failed onAgain={again} />
      ) : (
        <Text reading={reading} marking={marking} isFull={isFull} onLength={() => setFull((before) => !before)} />
      )}
      {model !== null && reading !== null && subject !== 'number' && subject !== 'newName' ? (
        <Deepened
          key={JSON.stringify([request, language, subject, isFull])}
          model={model}
          reading={reading}
          request={interpretOf(request, subject, isFull, language)}
        />
      ) : null}
      <LeftOut count={unwanted.length} onTakeBack={takeBack} />
    </Section>
  );
}

/** The same for a language model: the service asks for what it needs of a chart by itself. */
function interpretOf(
  { explain: _explain, include: _include, ...chart }: ChartRequest,
  kind: Kind,
  isFull: boolean,
  language: LanguageId,
): InterpretRequest {
  return { ...(chart as InterpretRequest), kind, length: isFull ? 'full' : 'short', language };
}

export function LanguageChoice({ language, onLanguage }: Pick<Props, 'language' | 'onLanguage'>) {
  const t = useWords('readings');
  return (
    <Choice
      label={t('language')}
      value={language}
      options={LANGUAGES.map((id) => ({ value: id, label: t(`languages.${id}`) }))}
      onChange={onLanguage}
    />
  );
}

type NumberProps = {
  readonly numbers: ReturnType<typeof readableIn>;
  readonly number: ReadNumber;
  readonly onNumber: (number: ReadNumber) => void;
};

function NumberChoice({ numbers, number, onNumber }: NumberProps) {
  const t = useWords('readings');
  const term = useTerm();
  return (
    <Choice
      label={t('number')}
      value={number}
      options={numbers.map(({ id, place }) => ({ value: id, label: term(place, id).name }))}
      onChange={onNumber}
    />
  );
}

type TextProps = {
  readonly reading: Reading | null;
  readonly marking: Marking;
  readonly isFull: boolean;
  readonly onLength: () => void;
};

function Text({ reading, marking, isFull, onLength }: TextProps) {
  const t = useWords('readings');
  if (reading === null) return <p className="text-soft">{t('loading')}</p>;
  return (
    <>
      <ReadingText reading={reading} marking={marking} />
      <button type="button" className="button screen-only" aria-expanded={isFull} onClick={onLength}>
        {t(isFull ? 'less' : 'more')}
      </button>
    </>
  );
}

export function Failed({ onAgain }: { readonly onAgain: () => void }) {
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
