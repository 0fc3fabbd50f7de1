import type { Numbers, PlaneId } from '@1numbers/engine';
import { HowFound } from '../../ui/how-found.tsx';
import { Section } from '../../ui/section.tsx';
import { Term } from '../../ui/term.tsx';
import { useTerm } from '../../ui/use-term.ts';
import { useWords } from '../../ui/use-words.ts';

/** How the letters of the name spread: over the numbers 1 to 9, and over the four planes. */
export function NameGrids({ inclusion, planes }: Pick<Numbers, 'inclusion' | 'planes'>) {
  const t = useWords('chart');
  if (inclusion === null && planes === null) return null;
  return (
    <Section id="spread" title={t('grids.nameTitle')} lead={t('grids.nameLead')}>
      <div className="ledger">
        {inclusion === null ? null : <Inclusion counts={inclusion} />}
        {planes === null ? null : <Planes planes={planes} />}
      </div>
    </Section>
  );
}

function Inclusion({ counts }: { readonly counts: NonNullable<Numbers['inclusion']> }) {
  const t = useWords('chart');
  const term = useTerm()('numbers', 'inclusion');
  const entries = Object.entries(counts);
  const most = Math.max(1, ...entries.map(([, count]) => count));
  return (
    <div>
      <h3 className="mb-5 flex items-center gap-2 font-display text-subhead">
        {term.name}
        <Term term={term} />
      </h3>
      <ul className="tally">
        {entries.map(([digit, count]) => (
          <li key={digit} className="tally-row">
            <span className="numeral text-subhead" aria-hidden="true">
              {digit}
            </span>
            <span className="sr-only">{t('grids.cell', { digit, count })}</span>
            <span className="tally-track" aria-hidden="true">
              <span className="tally-bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span aria-hidden="true" className={count === 0 ? 'text-soft' : ''}>
              {count}
            </span>
          </li>
        ))}
      </ul>
      <HowFound path="inclusion" name={term.name} />
    </div>
  );
}

const PLANES: readonly PlaneId[] = ['physical', 'mental', 'emotional', 'intuitive'];

function Planes({ planes }: { readonly planes: NonNullable<Numbers['planes']> }) {
  const t = useWords('chart');
  const term = useTerm()('numbers', 'planes');
  return (
    <div>
      <h3 className="mb-2 flex items-center gap-2 font-display text-subhead">
        {term.name}
        <Term term={term} />
      </h3>
      <ul>
        {PLANES.map((id) => {
          const plane = planes[id];
          return (
            <li key={id} className="row row-head">
              <span className="numeral row-value">{plane?.value ?? t('none')}</span>
              <span>
                <span className="block font-[560]">{t(`numberParts:planes.${id}`)}</span>
                <span className="text-small text-soft">
                  {plane === null
                    ? t('grids.planeNone')
                    : t('grids.plane', { count: plane.letters, percent: plane.percent, total: plane.total })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <HowFound path="planes" name={term.name} />
    </div>
  );
}
