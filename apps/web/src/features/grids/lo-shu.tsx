import type { Grids } from '@1numbers/engine';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';
import { Square } from './square.tsx';

/** The Lo Shu square with what is missing and the lines that are whole or empty. */
export function LoShu({ grid }: { readonly grid: NonNullable<Grids['loShu']> }) {
  const t = useWords('chart');
  const code = useCode();
  const told = grid.planes.filter(({ status }) => status !== 'partial');
  return (
    <Square id="loShu" counts={grid.counts}>
      <p>{grid.missing.length === 0 ? t('grids.noneMissing') : t('grids.missing', { digits: grid.missing.join(', ') })}</p>
      <ul className="text-soft">
        {told.map(({ id, status }) => (
          <li key={id}>
            {code('gridLines', 'loShu', id)}: {t(`planeStatuses:${status}`)}
          </li>
        ))}
      </ul>
    </Square>
  );
}
