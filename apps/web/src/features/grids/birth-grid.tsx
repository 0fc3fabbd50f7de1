import type { Grids } from '@1numbers/engine';
import { useCode } from '../../ui/use-code.ts';
import { useWords } from '../../ui/use-words.ts';
import { Square } from './square.tsx';
import { lineOf, lineThrough, SQUARES } from './squares.ts';

/** Phillips's birth grid with its arrows drawn: whole ones solid, empty ones dashed. */
export function BirthGrid({ grid }: { readonly grid: NonNullable<Grids['birthGrid']> }) {
  const t = useWords('chart');
  const code = useCode();
  return (
    <Square id="birthGrid" counts={grid.counts} over={<Arrows arrows={grid.arrows} />}>
      {grid.arrows.length === 0 ? <p className="text-soft">{t('grids.noArrows')}</p> : null}
      <ul>
        {grid.arrows.map(({ id, kind }) => (
          <li key={id}>
            {code('gridLines', 'arrows', id)} <span className="text-soft">({t(`grids.${kind}`)})</span>
          </li>
        ))}
      </ul>
    </Square>
  );
}

function Arrows({ arrows }: { readonly arrows: NonNullable<Grids['birthGrid']>['arrows'] }) {
  return (
    <svg viewBox="0 0 3 3" className="square-arrows" aria-hidden="true">
      {arrows.map(({ id, kind }) => {
        const digits = lineOf(id);
        return digits === undefined ? null : <line key={id} {...lineThrough(digits, SQUARES.birthGrid)} data-kind={kind} />;
      })}
    </svg>
  );
}
