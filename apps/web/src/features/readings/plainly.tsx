import type { Chart } from '@1numbers/engine';
import type { LanguageId } from '@1numbers/readings';
import { useWords } from '../../ui/use-words.ts';
import { SaidOf } from './said-of.tsx';
import { tellerIn } from './teller.ts';
import { useLoaded } from './use-loaded.ts';
import './readings.css';

type Props = {
  readonly chart: Chart;
  readonly language: LanguageId;
  readonly asOf: string | null;
  /** Passages that are not to be read again. */
  readonly avoid: readonly string[];
  /** As the chart has it: `lifePath`, `bridges.lifePathExpression` for one of several, `pinnacles` for all of them. */
  readonly path: string;
};

/** How a number was found, sentence by sentence in the reading's language, and what it says. */
export function Plainly({ chart, language, asOf, avoid, path }: Props) {
  const t = useWords('readings');
  const { loaded: teller, failed, again } = useLoaded(tellerIn, language);
  if (failed) {
    return (
      <p role="alert">
        {t('working.failed')}{' '}
        <button type="button" className="link" onClick={again}>
          {t('again')}
        </button>
      </p>
    );
  }
  if (teller === null) return <p className="text-soft">{t('working.loading')}</p>;
  const ways = teller.ways(chart, path);
  return (
    <div className="plainly" lang={teller.language} dir={teller.direction}>
      {ways.length === 0 ? <p>{teller.none(path)}</p> : null}
      {ways.map(({ ground, sentences }) => (
        <div key={ground.id}>
          {ways.length < 2 ? null : <p className="font-[560]">{`${ground.name} ${ground.value}`}</p>}
          <ol className="working">
            {sentences.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no identity but its place in the working
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </div>
      ))}
      <SaidOf chart={chart} language={language} asOf={asOf} avoid={avoid} path={path} />
    </div>
  );
}
