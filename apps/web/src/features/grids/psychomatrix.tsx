import type { Grids } from '@1numbers/engine';
import { useWords } from '../../ui/use-words.ts';
import { Square } from './square.tsx';

/** Aleksandrov's square with its four working numbers and the digits on each line. */
export function Psychomatrix({ grid }: { readonly grid: NonNullable<Grids['psychomatrix']> }) {
  const t = useWords('chart');
  return (
    <Square id="psychomatrix" counts={grid.counts}>
      <p>
        {t('grids.working')}: {grid.workingNumbers.join(', ')}
      </p>
      <p className="text-soft">
        {t('grids.lines')}:{' '}
        {Object.entries(grid.lines)
          .map(([line, count]) => `${line.slice(-3).split('').join('-')} ${t('grids.lineHas', { count })}`)
          .join(', ')}
      </p>
    </Square>
  );
}
