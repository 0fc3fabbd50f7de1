import type { Grids, MissingReason } from '@1numbers/engine';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';
import { Square } from './square.tsx';

type Props = {
  readonly grid: NonNullable<Grids['loShu']>;
  /** Why a Kua that was asked for is not in the square. */
  readonly kuaMissing: MissingReason | undefined;
};

/** The Lo Shu square with what is missing and the lines that are whole or empty. */
export function LoShu({ grid, kuaMissing }: Props) {
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
      {kuaMissing === undefined ? null : (
        <p className="text-soft">{t('grids.kuaMissing', { remedy: t(`missingReasons:${kuaMissing}.remedy`) })}</p>
      )}
    </Square>
  );
}
