import type { Chart } from '@1numbers/engine';
import type { HowId, LanguageId } from '@1numbers/readings';
import { useWords } from '../../ui/use-words.ts';
import { useReader } from './use-reader.ts';
import './readings.css';

type Props = {
  readonly chart: Chart;
  readonly language: LanguageId;
  /** As the chart has it: `lifePath`, or `bridges.lifePathExpression` for one of several. */
  readonly path: string;
};

/** How a number was found, in sentences of the reading's language. */
export function Plainly({ chart, language, path }: Props) {
  const t = useWords('readings');
  const { reader, failed } = useReader(language);
  // Where it cannot be fetched the working stands by itself.
  if (reader === null || failed) return null;
  const sentences = reader
    .how(chart, path.split('.')[0] as HowId)
    .filter(({ ground }) => ground.id === path)
    .flatMap(({ sentences: found }) => found);
  if (sentences.length === 0) return null;
  return (
    <div className="plainly">
      <p className="text-fine text-soft">{t('plainly')}</p>
      <p lang={reader.language} dir={reader.direction}>
        {sentences.join(' ')}
      </p>
    </div>
  );
}
