import type { Chart, DigitCounts, Grids } from '@1numbers/engine';
import { gridLines, grids as gridWords, planeStatuses } from '@1numbers/locales';
import { type Block, beside } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { center, wrap } from '../terminal/text.ts';
import { cli, fill } from '../words.ts';

/** The grids as squares of nine, side by side where there is room, each with what its lines say. */
export function grids(chart: Chart, screen: Screen): string[] {
  const found = chart.grids ?? {};
  const blocks: Block[] = [];
  for (const id of ['loShu', 'birthGrid', 'vedic', 'psychomatrix'] as const) {
    const grid = found[id];
    if (grid)
      blocks.push([screen.paint.strong(gridWords[id].name), ...square(grid.counts, SQUARES[id], screen), ...notesOf(id, found, screen)]);
  }
  return beside(blocks, innerWidth(screen), 2);
}

/** Which digit stands where, row by row. */
const SQUARES = {
  loShu: ['492', '357', '816'],
  birthGrid: ['369', '258', '147'],
  vedic: ['319', '675', '284'],
  psychomatrix: ['147', '258', '369'],
} as const satisfies Record<keyof Grids, readonly string[]>;

const CELL = 5;
const SQUARE_WIDTH = 3 * CELL + 4;

function square(counts: DigitCounts, rows: readonly string[], { paint }: Screen): string[] {
  const line = (left: string, middle: string, right: string) => paint.faint(left + Array(3).fill('─'.repeat(CELL)).join(middle) + right);
  const bar = paint.faint('│');
  const drawn = rows.map((digits) => {
    const cells = Array.from(digits, (digit) => center(cell(digit, counts[digit as keyof DigitCounts], paint), CELL));
    return bar + cells.join(bar) + bar;
  });
  return [line('┌', '┬', '┐'), ...drawn.flatMap((row, index) => (index === 0 ? [row] : [line('├', '┼', '┤'), row])), line('└', '┴', '┘')];
}

/** The digit as often as it is there; where that is too wide, once with its count; a dot where it is missing. */
function cell(digit: string, count: number, paint: Screen['paint']): string {
  if (count === 0) return paint.faint('·');
  return paint.number(count <= CELL - 2 ? digit.repeat(count) : `${digit}×${count}`);
}

function notesOf(id: keyof Grids, found: Partial<Grids>, { paint }: Screen): string[] {
  const notes: string[] = [];
  const { loShu, birthGrid, psychomatrix } = found;
  if (id === 'loShu' && loShu) {
    notes.push(fill(cli.chart.missingDigits, { digits: loShu.missing.join(' ') || cli.chart.none }));
    for (const { id: plane, status } of loShu.planes)
      if (status !== 'partial') notes.push(`${wordOf(gridLines.loShu, plane)}: ${planeStatuses[status]}`);
  }
  if (id === 'birthGrid' && birthGrid) {
    for (const { id: arrow } of birthGrid.arrows) notes.push(`${wordOf(gridLines.arrows, arrow)}`);
  }
  if (id === 'psychomatrix' && psychomatrix) notes.push(fill(cli.chart.workingNumbers, { numbers: psychomatrix.workingNumbers.join(' ') }));
  return notes.flatMap((note) => wrap(note, SQUARE_WIDTH)).map(paint.faint);
}

function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}
