import type { Block } from '@1numbers/reports';
import { type Box, type Pages, type Parent, type Style, spoken } from './pages.ts';
import type { Line } from './text-lines.ts';

const CELL: Style = { size: 9.5, leading: 14 };
const CAPTION: Style = { size: 9, leading: 16 };
const PADDING = { side: 5, top: 4 } as const;

/** A table with lines between its rows; its head stands again on every page. */
export function drawTable(pages: Pages, parent: Parent, { caption, head, rows, widths, main }: Extract<Block, { kind: 'table' }>): void {
  const { ink, soft, accent } = pages.report.brand.colours;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let start = 0;
  const boxes = widths.map((part): Box => {
    const width = (pages.width * part) / whole;
    start += width;
    return { start: start - width + PADDING.side, width: width - 2 * PADDING.side };
  });
  // What one looks for stands out.
  const bodyOf = (cells: readonly string[]) =>
    cells.map((text, at) => {
      const isMain = at === main;
      return pages.lines([{ text, face: isMain ? 'strong' : 'text', colour: isMain ? accent : ink }], CELL, boxes[at]?.width ?? 0);
    });
  const title = pages.lines([{ text: caption, face: 'text', colour: soft }], CAPTION, pages.width);
  const top = head.map((text, at) => pages.lines([{ text, face: 'strong', colour: soft }], CELL, boxes[at]?.width ?? 0));
  const body = rows.map(bodyOf);
  pages.y += 6;
  pages.ensure(CAPTION.leading + heightOf(top) + body.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0));
  const table = pages.document.struct('Table');
  parent.add(table);
  pages.put(table, 'Caption', title, CAPTION, { start: 0, width: pages.width });
  drawRow(pages, table, { texts: head, isHead: true }, top, boxes);
  for (const [at, row] of body.entries()) {
    if (pages.y + heightOf(row) > pages.document.page.height - 72) {
      pages.newPage();
      pages.decorate(() => drawHead(pages, top, boxes));
      pages.y += heightOf(top);
      rule(pages);
    }
    drawRow(pages, table, { texts: rows[at] ?? [], isHead: false }, row, boxes);
  }
  table.end();
  pages.y += 12;
}

/** The head once more, for who sees it: who listens has heard it. */
function drawHead(pages: Pages, cells: readonly (readonly Line[])[], boxes: readonly Box[]): void {
  for (const [at, lines] of cells.entries()) {
    for (const [index, line] of lines.entries()) {
      const baseline = pages.y + PADDING.top + index * CELL.leading + CELL.leading * 0.74;
      pages.drawLine(line, CELL.size, startOf(pages, line, boxes[at] as Box), baseline);
    }
  }
}

function startOf(pages: Pages, line: Line, box: Box): number {
  return pages.leftOf(box) + (pages.report.direction === 'rtl' ? box.width - line.width : 0);
}

function heightOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * CELL.leading + 2 * PADDING.top;
}

type Row = { readonly texts: readonly string[]; readonly isHead: boolean };

function drawRow(pages: Pages, table: Parent, { texts, isHead }: Row, cells: readonly (readonly Line[])[], boxes: readonly Box[]): void {
  const row = pages.document.struct('TR');
  table.add(row);
  cells.forEach((lines, at) => {
    const text = texts[at] ?? '';
    const scope = isHead ? 'Column' : 'Row';
    const named = text !== '' && (isHead || at === 0);
    const told = { said: spoken(pages, text), ...(named && ({ scope } as const)) };
    pages.putAt(row, named ? 'TH' : 'TD', lines, CELL, boxes[at] as Box, pages.y + PADDING.top, told).end();
  });
  row.end();
  pages.y += heightOf(cells);
  rule(pages);
}

function rule(pages: Pages): void {
  pages.decorate((document) => {
    const left = pages.leftOf({ start: 0, width: pages.width });
    document
      .moveTo(left, pages.y)
      .lineTo(left + pages.width, pages.y)
      .lineWidth(0.5)
      .strokeColor(pages.report.brand.colours.line)
      .stroke();
  });
}
