import { useWords } from '../../ui/use-words.ts';
import { type Chord, chordsOf, countsOf, type FigureLetter, HALF, pointOf, RING } from './figure-path.ts';

type Props = {
  readonly name: string;
  readonly letters: readonly FigureLetter[];
  readonly centre: string | null;
  readonly centreLabel: string;
};

/** The figure of a name: its letters joined around a circle of nine points. Points grow with their letters; hollow ones have none. */
export function NameFigure({ name, letters, centre, centreLabel }: Props) {
  const t = useWords('screen');
  const drawn = letters.length > 0;
  const description = t('figure.description', { centre: centre === null ? '–' : `${centreLabel} ${centre}` });
  return (
    <figure className="figure">
      <svg
        viewBox={`${-HALF} ${-HALF} ${HALF * 2} ${HALF * 2}`}
        role="img"
        aria-label={drawn ? `${t('figure.label', { name })}. ${description} ${t('figure.present')}` : t('figure.empty')}
      >
        <Ticks />
        <circle className="figure-ring" r={RING} />
        <g key={letters.map(({ value }) => value).join()}>
          {chordsOf(letters).map((chord, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place in the name
            <Line key={index} chord={chord} index={index} />
          ))}
        </g>
        <Points counts={countsOf(letters)} drawn={drawn} />
        {centre === null ? null : (
          <g key={centre} className="figure-centre">
            <circle r={CENTRE} />
            <text y={CENTRE_BASELINE}>{centre}</text>
            <text className="figure-caption" y={CAPTION_BASELINE}>
              {centreLabel}
            </text>
          </g>
        )}
      </svg>
    </figure>
  );
}

const TICKS = 81;
const CENTRE = 58;
const CENTRE_BASELINE = 18;
const CAPTION_BASELINE = 38;
const POINT = 5;
const POINT_GROWTH = 2.6;
const LARGEST_POINT = 17;
const NUMERAL_DISTANCE = 209;
const NUMERAL_BASELINE = 8;
const STAGGER_MS = 70;

function Ticks() {
  return (
    <g className="figure-ticks">
      {Array.from({ length: TICKS }, (_, index) => {
        const from = index % 9 === 0 ? RING + 8 : RING + 12;
        // biome-ignore lint/suspicious/noArrayIndexKey: ticks never move
        return <line key={index} y1={-from} y2={-RING - 17} transform={`rotate(${(index * 360) / TICKS})`} />;
      })}
    </g>
  );
}

function Line({ chord, index }: { readonly chord: Chord; readonly index: number }) {
  const { from, to, vowel } = chord;
  return (
    <line
      className={vowel ? 'figure-line figure-line-vowel' : 'figure-line'}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      pathLength={1}
      style={{ animationDelay: `${index * STAGGER_MS}ms` }}
    />
  );
}

function Points({ counts, drawn }: { readonly counts: readonly number[]; readonly drawn: boolean }) {
  return counts.slice(1).map((count, index) => {
    const number = index + 1;
    const point = pointOf(number);
    const numeral = pointOf(number, NUMERAL_DISTANCE);
    const hollow = count === 0;
    return (
      <g key={number}>
        <circle
          className={hollow && drawn ? 'figure-point figure-point-hollow' : 'figure-point'}
          cx={point.x}
          cy={point.y}
          r={Math.min(LARGEST_POINT, POINT + POINT_GROWTH * count)}
        />
        <text className="figure-numeral" x={numeral.x} y={numeral.y + NUMERAL_BASELINE}>
          {number}
        </text>
      </g>
    );
  });
}
