import type { CompatibilityAnswer } from '@1numbers/engine';
import { useMemo } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { Failed, LanguageChoice } from './chart-reading.tsx';
import { LeftOut } from './left-out.tsx';
import { readerIn } from './reader.ts';
import { ReadingText } from './reading-text.tsx';
import { useLoaded } from './use-loaded.ts';
import { useMarking } from './use-marking.ts';
import { useReadingLanguage } from './use-reading-language.ts';
import './readings.css';

/** What people who are kept give each other, where they rub and what helps. */
export function PeopleReading({ answer }: { readonly answer: CompatibilityAnswer }) {
  const t = useWords('readings');
  const [language, setLanguage] = useReadingLanguage();
  const { unwanted, marking, takeBack } = useMarking(true, language);
  const { loaded: reader, failed, again } = useLoaded(readerIn, language);
  const reading = useMemo(() => reader?.together(answer, unwanted) ?? null, [reader, answer, unwanted]);
  return (
    <div className="grid gap-8">
      <div className="reading-bar screen-only">
        <LanguageChoice language={language} onLanguage={setLanguage} />
      </div>
      {failed ? <Failed onAgain={again} /> : null}
      {reading === null ? failed ? null : <p className="text-soft">{t('loading')}</p> : <ReadingText reading={reading} marking={marking} />}
      <LeftOut count={unwanted.length} onTakeBack={takeBack} />
    </div>
  );
}
