import { useWords } from '../../ui/use-words.ts';
import { type Chord, chordsOf, countsOf, dateChords, type FigureLetter, HALF, pointOf, RING, starPath } from './figure-path.ts';

type Props = {
  readonly name: string;
  readonly letters: readonly FigureLetter[];
  /** `YYYY-MM-DD`, or empty. */
  readonly birthDate: string;
  readonly centre: string | null;
  readonly centreLabel: string;
};

/**
 * The figure of a person: the letters of the name and the digits of the date, joined around a circle of nine points.
 * Points grow with their letters; hollow ones have none.
 */
export function NameFigure({ name, letters, birthDate, centre, centreLabel }: Props) {
  const t = useWords('screen');
  const drawn = letters.length > 0 || centre !== null;
  const label = `${t('figure.label', { name: name === '' ? birthDate : name })}. ${t('figure.description', { centre: `${centreLabel} ${centre}` })}`;
  return (
    <figure className="figure">
      <svg
        viewBox={`${-HALF} ${-HALF} ${HALF * 2} ${HALF * 2}`}
        role="img"
        aria-label={drawn ? `${label} ${t('figure.present')}` : t('figure.empty')}
      >
        <Ticks />
        <circle className="figure-ring" r={RING} />
        <path className="figure-star" d={starPath()} />
        <Lines key={birthDate} chords={dateChords(birthDate)} />
        <Lines key={letters.map(({ value }) => value).join()} chords={chordsOf(letters)} />
        <Points counts={countsOf(letters)} drawn={letters.length > 0} />
        {centre === null ? null : <Centre key={centre} value={centre} label={centreLabel} />}
      </svg>
    </figure>
  );
}

const TICKS = 81;
const CENTRE = 62;
const CENTRE_BASELINE = 16;
const CAPTION_BASELINE = 38;
const POINT = 4.5;
const POINT_GROWTH = 2.4;
const LARGEST_POINT = 16;
const NUMERAL_DISTANCE = 218;
const NUMERAL_BASELINE = 9;
const STAGGER_MS = 70;

function Centre({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <g className="figure-centre">
      <circle r={CENTRE} />
      <text y={CENTRE_BASELINE}>{value}</text>
      <text className="figure-caption" y={CAPTION_BASELINE}>
        {label}
      </text>
    </g>
  );
}

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

function Lines({ chords }: { readonly chords: readonly Chord[] }) {
  return chords.map(({ path, of }, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place in the name
      key={index}
      className="figure-line"
      data-of={of}
      d={path}
      pathLength={1}
      style={{ animationDelay: `${index * STAGGER_MS}ms` }}
    />
  ));
}

function Points({ counts, drawn }: { readonly counts: readonly number[]; readonly drawn: boolean }) {
  return counts.slice(1).map((count, index) => {
    const number = index + 1;
    const point = pointOf(number);
    const numeral = pointOf(number, NUMERAL_DISTANCE);
    return (
      <g key={number}>
        <circle
          className="figure-point"
          data-hollow={count === 0 && drawn}
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
