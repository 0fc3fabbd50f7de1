import type { NumberResult } from '@1numbers/engine';
import { Numeral } from '../../ui/numeral.tsx';
import { useWords } from '../../ui/use-words.ts';

/** A value with the total it came from. */
export function Value({ number }: { readonly number: NumberResult | null }) {
  const t = useWords('chart');
  if (number === null) return <span className="text-soft">{t('none')}</span>;
  return (
    <span className="inline-flex flex-col gap-x-3 md:flex-row md:items-baseline">
      <Numeral display={number.display} className="text-figure" />
      <span className="whitespace-nowrap text-fine text-soft">{t('number.total', { total: number.total })}</span>
    </span>
  );
}
