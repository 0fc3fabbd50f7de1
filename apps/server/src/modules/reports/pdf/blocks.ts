import type { Block } from '@1numbers/reports';
import { drawGrid, drawLetters, drawTimeline } from './drawings.ts';
import { type Pages, type Parent, type Style, spoken } from './pages.ts';
import { drawTable } from './table.ts';
import type { Span } from './text-lines.ts';

export const BODY: Style = { size: 10.5, leading: 16 };
const SMALL: Style = { size: 9, leading: 13.5 };
const HEADING: Style = { size: 15, leading: 21 };
const NUMBER: Style = { size: 34, leading: 36 };
/** Where the value of a number stands, before what is said of it. */
const VALUE_WIDTH = 84;
const SIDE_GAP = 3;
/** How high a number with its words may be that no page break cuts: about a third of a page. */
const KEPT_TOGETHER = 240;

/** Draws one block from where the page stands. */
export function drawBlock(pages: Pages, parent: Parent, block: Block): void {
  const { colours } = pages.report.brand;
  switch (block.kind) {
    case 'heading':
      heading(pages, parent, block.text);
      break;
    case 'paragraph':
      paragraph(pages, parent, [{ text: block.text, face: 'text', colour: colours.ink }], block.text);
      break;
    case 'note':
      paragraph(pages, parent, [{ text: block.text, face: 'text', colour: colours.soft }], block.text);
      break;
    case 'number':
      drawNumber(pages, parent, block);
      break;
    case 'table':
      drawTable(pages, parent, block);
      break;
    case 'letters':
      drawLetters(pages, parent, block);
      break;
    case 'timeline':
      drawTimeline(pages, parent, block);
      break;
    case 'grid':
      drawGrid(pages, parent, block);
      break;
    case 'steps':
      drawSteps(pages, parent, block);
      break;
  }
}

function heading(pages: Pages, parent: Parent, text: string): void {
  const lines = pages.lines([{ text, face: 'strong', colour: pages.report.brand.colours.ink }], HEADING, pages.width);
  pages.y += 10;
  pages.ensure(lines.length * HEADING.leading + 3 * BODY.leading);
  pages.level = 2;
  pages.put(parent, 'H2', lines, HEADING, { start: 0, width: pages.width }, spoken(pages, text));
  pages.y += 4;
}

export function paragraph(pages: Pages, parent: Parent, spans: readonly Span[], said: string): void {
  const lines = pages.lines(spans, BODY, pages.width);
  // No line alone at the foot or head of a page.
  pages.ensure(Math.min(lines.length, 3) * BODY.leading);
  pages.put(parent, 'P', lines, BODY, { start: 0, width: pages.width }, spoken(pages, said));
  pages.y += 8;
}

function drawNumber(pages: Pages, parent: Parent, { name, value, what, sides }: Extract<Block, { kind: 'number' }>): void {
  const { ink, soft, accent, line } = pages.report.brand.colours;
  const section = pages.document.struct('Sect');
  parent.add(section);
  const box = { start: VALUE_WIDTH, width: pages.width - VALUE_WIDTH };
  const top: Style = { size: 13, leading: 18 };
  const title = pages.lines([{ text: name, face: 'strong', colour: ink }], top, box.width);
  const told = sides.map((side) => ({
    said: `${side.label}. ${side.text}`,
    lines: pages.lines(spansOf(side, ink, soft), BODY, box.width),
  }));
  const under = what === '' ? [] : pages.lines([{ text: what, face: 'text', colour: soft }], SMALL, box.width);
  const above = 8 + title.length * top.leading + under.length * SMALL.leading + 4;
  const words = told.map(({ lines }) => lines.length * BODY.leading + SIDE_GAP);
  const whole = above + words.reduce((sum, each) => sum + each, 0);
  pages.y += 6;
  // A number stays on one page with all that is said of it, unless that would leave much of the page empty.
  pages.ensure(Math.max(NUMBER.leading + 8, whole <= KEPT_TOGETHER ? whole : above + (words[0] ?? 0)));
  const [start, y] = [pages.y, pages.y + 8];
  pages.decorate((document) => {
    const left = pages.leftOf({ start: 0, width: pages.width });
    document
      .moveTo(left, start)
      .lineTo(left + pages.width, start)
      .lineWidth(0.5)
      .strokeColor(line)
      .stroke();
  });
  pages.y = y;
  pages.put(section, `H${pages.level + 1}`, title, top, box, spoken(pages, name));
  const size = value.length > 4 ? 22 : NUMBER.size;
  const shown = pages.lines([{ text: value, face: 'display', colour: accent }], { ...NUMBER, size }, VALUE_WIDTH - 10);
  if (shown.length > 0) pages.putAt(section, 'P', shown, { ...NUMBER, size }, { start: 0, width: VALUE_WIDTH - 10 }, y - 6).end();
  if (under.length > 0) pages.put(section, 'P', under, SMALL, box, spoken(pages, what));
  pages.y += 4;
  for (const { lines, said } of told) {
    pages.ensure(Math.min(lines.length, 2) * BODY.leading);
    pages.put(section, 'P', lines, BODY, box, spoken(pages, said));
    pages.y += SIDE_GAP;
  }
  // The value stands beside the words: it may be taller than they are.
  if (pages.y < y + NUMBER.leading && pages.y > y) pages.y = y + NUMBER.leading;
  pages.y += 6;
  section.end();
}

function spansOf({ label, text }: { readonly label: string; readonly text: string }, ink: string, soft: string): readonly Span[] {
  return [
    { text: label, face: 'strong', colour: soft },
    { text: `  ${text}`, face: 'text', colour: ink },
  ];
}

function drawSteps(pages: Pages, parent: Parent, { title, value, steps }: Extract<Block, { kind: 'steps' }>): void {
  const { ink, accent, soft } = pages.report.brand.colours;
  const top: Style = { size: 11.5, leading: 17 };
  const [full, inner] = [
    { start: 0, width: pages.width },
    { start: 14, width: pages.width - 14 },
  ];
  const said = pages.lines(
    [
      { text: `${title}  `, face: 'strong', colour: ink },
      { text: value, face: 'strong', colour: accent },
    ],
    top,
    full.width,
  );
  pages.y += 6;
  pages.ensure(top.leading + Math.min(steps.length, 4) * SMALL.leading);
  pages.put(parent, `H${pages.level + 1}`, said, top, full, spoken(pages, `${title} ${value}`));
  const list = pages.document.struct('L');
  parent.add(list);
  steps.forEach((step, at) => {
    const spans: readonly Span[] = [
      { text: `${at + 1}.  `, face: 'text', colour: soft },
      { text: step, face: 'text', colour: ink },
    ];
    const item = pages.document.struct('LI');
    list.add(item);
    pages.put(item, 'LBody', pages.lines(spans, SMALL, inner.width), SMALL, inner, spoken(pages, `${at + 1}. ${step}`));
    item.end();
  });
  list.end();
  pages.y += 4;
}
