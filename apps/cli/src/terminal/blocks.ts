import { padEnd, padStart, widthOf, wrap } from './text.ts';

/** Lines drawn one under the other. */
export type Block = readonly string[];

export function blockWidth(block: Block): number {
  return Math.max(0, ...block.map(widthOf));
}

export function indent(block: Block, by: number): string[] {
  return block.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** Puts blocks side by side, as many in a row as `width` holds, with an empty line between rows. */
export function beside(blocks: readonly Block[], width: number, gap: number): string[] {
  const rows: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const needed = blockWidth(block);
    const row = rows.at(-1);
    if (row === undefined || used + gap + needed > width) {
      rows.push([block]);
      used = needed;
    } else {
      row.push(block);
      used += gap + needed;
    }
  }
  return rows.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...joinRow(row, gap)]);
}

/** A row of cells; `flexible` cells wrap, the others keep their width. */
export type Column = { readonly align?: 'left' | 'right'; readonly flexible?: true };

/** A table without lines: columns as wide as their widest cell, two spaces apart; the flexible column takes what is left and wraps. */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[], width: number): string[] {
  const widths = columns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  const flexible = columns.findIndex((column) => column.flexible === true);
  if (flexible >= 0) {
    const others = widths.reduce((sum, each, column) => (column === flexible ? sum : sum + each), 0);
    widths[flexible] = Math.max(12, Math.min(widths[flexible] ?? 0, width - others - GAP * (columns.length - 1)));
  }
  return rows.flatMap((row) => tableRow(row, columns, widths));
}

const GAP = 2;

function tableRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const cells = columns.map((column, index) => {
    const cell = row[index] ?? '';
    return column.flexible === true ? wrap(cell, widths[index] ?? 0) : [cell];
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => (columns[index]?.align === 'right' ? padStart : padEnd)(lines[line] ?? '', widths[index] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function joinRow(row: readonly Block[], gap: number): string[] {
  const widths = row.map(blockWidth);
  const height = Math.max(...row.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((block, index) => padEnd(block[line] ?? '', widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
