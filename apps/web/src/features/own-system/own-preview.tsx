import type { Chart } from '@1numbers/engine';
import { Numeral } from '../../ui/numeral.tsx';
import { useWords } from '../../ui/use-words.ts';

const SHOWN = ['expression', 'soulUrge', 'personality'] as const;

/** What the name comes to now, so that a change is seen where it is made. */
export function OwnPreview({ chart }: { readonly chart: Chart | null }) {
  const t = useWords('ownSystem');
  const numbers = chart?.numbers;
  if (numbers == null || chart?.name == null) return <p className="text-small text-soft">{t('previewEmpty')}</p>;
  return (
    <dl className="own-preview" aria-label={t('preview')}>
      {SHOWN.map((id) => (
        <div key={id}>
          <dt>{t(`numbers:${id}.name`)}</dt>
          <dd>{numbers[id] ? <Numeral display={numbers[id].display} className="text-figure" /> : t('chart:none')}</dd>
        </div>
      ))}
    </dl>
  );
}
