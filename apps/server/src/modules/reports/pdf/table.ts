import type { Block } from '@1numbers/reports';
import type { Box, Pages, Parent, Style } from './pages.ts';
import type { Line } from './text-lines.ts';

const CELL: Style = { size: 9.5, leading: 14 };
const CAPTION: Style = { size: 9, leading: 16 };
const PADDING = { side: 5, top: 4 } as const;

/** A table with lines between its rows; its head stands again on every page. */
export function drawTable(pages: Pages, parent: Parent, { caption, head, rows, widths }: Extract<Block, { kind: 'table' }>): void {
  const { ink, soft, accent } = pages.report.brand.colours;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let start = 0;
  const boxes = widths.map((part): Box => {
    const width = (pages.width * part) / whole;
    start += width;
    return { start: start - width + PADDING.side, width: width - 2 * PADDING.side };
  });
  const linesOf = (cells: readonly string[], face: 'text' | 'strong', colour: string) =>
    cells.map((text, at) =>
      pages.lines(
        [
          {
            text,
            face: at === 1 && face === 'text' && cells.length > 2 ? 'strong' : face,
            colour: colourOf(at, cells, face, colour, accent),
          },
        ],
        CELL,
        boxes[at]?.width ?? 0,
      ),
    );
  const title = pages.lines([{ text: caption, face: 'text', colour: soft }], CAPTION, pages.width);
  const top = linesOf(head, 'strong', soft);
  const body = rows.map((row) => linesOf(row, 'text', ink));
  pages.y += 6;
  pages.ensure(CAPTION.leading + heightOf(top) + body.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0));
  const table = pages.document.struct('Table');
  parent.add(table);
  pages.put(table, 'Caption', title, CAPTION, { start: 0, width: pages.width });
  drawRow(pages, table, 'TH', top, boxes);
  for (const row of body) {
    if (pages.y + heightOf(row) > pages.document.page.height - 72) {
      pages.newPage();
      pages.decorate(() =>
        top.forEach((lines, at) =>
          lines.forEach((line, index) =>
            pages.drawLine(
              line,
              CELL.size,
              startOf(pages, line, boxes[at] as Box),
              pages.y + PADDING.top + index * CELL.leading + CELL.leading * 0.74,
            ),
          ),
        ),
      );
      pages.y += heightOf(top);
      rule(pages);
    }
    drawRow(pages, table, 'TD', row, boxes);
  }
  table.end();
  pages.y += 12;
}

/** The value of a number is what one looks for. */
function colourOf(at: number, cells: readonly string[], face: 'text' | 'strong', colour: string, accent: string): string {
  return face === 'text' && at === 1 && cells.length > 2 ? accent : colour;
}

function startOf(pages: Pages, line: Line, box: Box): number {
  return pages.leftOf(box) + (pages.report.direction === 'rtl' ? box.width - line.width : 0);
}

function heightOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * CELL.leading + 2 * PADDING.top;
}

function drawRow(pages: Pages, table: Parent, tag: 'TH' | 'TD', cells: readonly (readonly Line[])[], boxes: readonly Box[]): void {
  const row = pages.document.struct('TR');
  table.add(row);
  cells.forEach((lines, at) => {
    pages.putAt(row, tag === 'TD' && at === 0 ? 'TH' : tag, lines, CELL, boxes[at] as Box, pages.y + PADDING.top);
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
