import type { NumberResult } from '@1numbers/engine';
import { Numeral } from '../../ui/numeral.tsx';
import { useWords } from '../../ui/use-words.ts';

/** A value with the total it came from. */
export function Value({ number }: { readonly number: NumberResult | null }) {
  const t = useWords('chart');
  if (number === null) return <span className="text-soft">{t('none')}</span>;
  return (
    <span className="inline-flex items-baseline gap-3">
      <Numeral display={number.display} className="text-figure" />
      <span className="text-fine text-soft">{t('number.total', { total: number.total })}</span>
    </span>
  );
}
