import { escapeMarkup } from '../escape.ts';
import type { Block } from '../report.ts';

type Timeline = Extract<Block, { kind: 'timeline' }>;

const [WIDTH, LANE, GAP, TOP] = [720, 44, 34, 26];
const [TALL, STEP] = [10, 10];
/** So many years from an end of the line words in their middle would run over it. */
const NEAR = 5;

/** The long cycles drawn as bars over the years. What it shows stands in the table below it too. */
export function timelineSvg({ caption, lanes, from, to, now, nowLabel }: Timeline, direction: 'ltr' | 'rtl'): string {
  const scale = WIDTH / (to - from + 1);
  const x = (year: number) => (direction === 'ltr' ? (year - from) * scale : WIDTH - (year - from) * scale);
  const height = TOP + lanes.length * (LANE + GAP) + 30;
  const start = direction === 'ltr' ? 0 : WIDTH;
  const bars = lanes.map(({ name, spans }, lane) => {
    const top = TOP + lane * (LANE + GAP) + GAP - TALL;
    const boxes = spans.map(({ value, from: first, to: last }) => {
      const [one, other] = [x(first), x(Math.min(last ?? to, to) + 1)];
      const [left, width] = [Math.min(one, other), Math.max(0, Math.abs(other - one) - 2)];
      return `<rect x="${left}" y="${top}" width="${width}" height="${LANE}" rx="6" fill="var(--tint)"/><text x="${left + width / 2}" y="${top + 29}" font-size="20" text-anchor="middle" fill="var(--accent)">${escapeMarkup(value)}</text>`;
    });
    return `<text x="${start}" y="${top - 8}" font-size="13" fill="var(--soft)">${escapeMarkup(name)}</text>${boxes.join('')}`;
  });
  const ticks = yearsBetween(from, to).map(
    (year) =>
      `<text x="${x(year)}" y="${height - 6}" font-size="11" text-anchor="${anchorOf(year, from, to)}" fill="var(--soft)">${year}</text>`,
  );
  const today =
    now === null
      ? ''
      : `<line x1="${x(now)}" x2="${x(now)}" y1="${TOP - 8}" y2="${height - 22}" stroke="var(--vowel)" stroke-width="2"/><text x="${x(now)}" y="14" font-size="12" text-anchor="${anchorOf(now, from, to)}" fill="var(--vowel)">${escapeMarkup(nowLabel)}</text>`;
  const said = escapeMarkup(
    lanes.map(({ name, spans }) => `${name}: ${spans.map(({ value, label }) => `${value} (${label})`).join(', ')}`).join('. '),
  );
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeMarkup(caption)}. ${said}" direction="${direction}">${bars.join('')}${ticks.join('')}${today}</svg>`;
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, at) => from + at * STEP);
}

/** At the ends of the line a year stays on it; `start` and `end` go by the direction of the text. */
function anchorOf(year: number, from: number, to: number): string {
  if (year < from + NEAR) return 'start';
  return year + NEAR > to ? 'end' : 'middle';
}
