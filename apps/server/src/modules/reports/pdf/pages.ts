/// <reference types="pdfkit" />
import type { Report } from '@1numbers/reports';
import type { Fonts } from './fonts.ts';
import { type Line, linesOf, type Span } from './text-lines.ts';

export const PAPERS = { a4: 'A4', letter: 'LETTER' } as const;
export type Paper = keyof typeof PAPERS;

export const MARGIN = { top: 64, bottom: 72, side: 58 } as const;

/** Where something stands: how far from the edge that reading starts at, and how wide it is. */
export type Box = { readonly start: number; readonly width: number };
export type Style = { readonly size: number; readonly leading: number; readonly align?: 'start' | 'center' | 'end' };
/** A structure element that text is put into. */
export type Parent = PDFKit.PDFStructureElement;

/** What is told of an element beside its place: the words in their order, and which cells a head is of. */
export type Told = { readonly said?: string | undefined; readonly scope?: 'Row' | 'Column' };

export type Pages = {
  readonly document: PDFKit.PDFDocument;
  readonly report: Report;
  readonly fonts: Fonts;
  /** The width that text has. */
  readonly width: number;
  /** How far down the page things stand. */
  y: number;
  /** The level of the last heading that others stand under: none is left out between. */
  level: 1 | 2;
  /** Begins a page unless so much room is left. */
  readonly ensure: (height: number) => void;
  readonly newPage: () => void;
  /** The left edge of a box. */
  readonly leftOf: (box: Box) => number;
  readonly lines: (spans: readonly Span[], style: Style, width: number) => readonly Line[];
  /** Draws lines from `y` down, over as many pages as it takes, as one structure element. */
  readonly put: (parent: Parent, tag: string, lines: readonly Line[], style: Style, box: Box, said?: string) => void;
  /** The same at a place, without moving on. */
  readonly putAt: (parent: Parent, tag: string, lines: readonly Line[], style: Style, box: Box, top: number, more?: Told) => Parent;
  /** Draws what is seen and not read: lines, boxes, page numbers. */
  readonly decorate: (draw: (document: PDFKit.PDFDocument) => void) => void;
  /** Draws a picture as high as is said, from `y` down, that says in words what is in it. */
  readonly figure: (parent: Parent, alt: string, height: number, draw: (document: PDFKit.PDFDocument) => void) => void;
  readonly drawLine: (line: Line, size: number, left: number, baseline: number) => void;
};

export function createPages(document: PDFKit.PDFDocument, report: Report, fonts: Fonts): Pages {
  const { direction } = report;
  const page = () => ({ width: document.page.width, height: document.page.height });
  const width = page().width - 2 * MARGIN.side;

  const drawLine: Pages['drawLine'] = (line, size, left, baseline) => {
    for (const run of line.runs) {
      document.font(run.font).fontSize(size).fillColor(run.colour);
      document.text(run.text, left + run.left, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
  };

  const alignedLeft = (line: Line, box: Box, align: Style['align']) => {
    const free = box.width - line.width;
    const before = align === 'center' ? free / 2 : (align === 'end') === (direction === 'rtl') ? 0 : free;
    return pages.leftOf(box) + before;
  };

  const drawAt = (lines: readonly Line[], { size, leading, align = 'start' }: Style, box: Box, top: number) => {
    lines.forEach((line, at) => {
      drawLine(line, size, alignedLeft(line, box, align), top + at * leading + leading * 0.74);
    });
  };

  const pages: Pages = {
    document,
    report,
    fonts,
    width,
    y: MARGIN.top,
    level: 1,
    ensure(height) {
      if (pages.y + height > page().height - MARGIN.bottom) pages.newPage();
    },
    newPage() {
      document.addPage();
      pages.y = MARGIN.top;
    },
    leftOf: (box) => (direction === 'ltr' ? MARGIN.side + box.start : page().width - MARGIN.side - box.start - box.width),
    lines: (spans, style, boxWidth) => linesOf(spans, style.size, boxWidth, direction, fonts),
    put(parent, tag, lines, style, box, said) {
      const element = document.struct(tag as 'P', said === undefined ? {} : { actual: said });
      parent.add(element);
      for (let rest = lines; rest.length > 0; ) {
        pages.ensure(style.leading);
        const fitting = Math.max(1, Math.floor((page().height - MARGIN.bottom - pages.y) / style.leading));
        const here = rest.slice(0, fitting);
        element.add(document.markStructureContent(tag as 'P'));
        drawAt(here, style, box, pages.y);
        document.endMarkedContent();
        pages.y += here.length * style.leading;
        rest = rest.slice(here.length);
      }
      element.end();
    },
    putAt(parent, tag, lines, style, box, top, { said, scope } = {}) {
      const element = document.struct(tag as 'P', { ...(said !== undefined && { actual: said }), ...(scope && { scope }) } as object);
      parent.add(element);
      element.add(document.markStructureContent(tag as 'P'));
      drawAt(lines, style, box, top);
      document.endMarkedContent();
      return element;
    },
    decorate(draw) {
      document.markContent('Artifact', { type: 'Layout' });
      draw(document);
      document.endMarkedContent();
    },
    figure(parent, alt, height, draw) {
      const left = pages.leftOf({ start: 0, width });
      const element = document.struct('Figure', { alt, bbox: [left, pages.y, left + width, pages.y + height] } as object);
      parent.add(element);
      element.add(document.markStructureContent('Figure'));
      draw(document);
      document.endMarkedContent();
      element.end();
    },
    drawLine,
  };
  return pages;
}

/** What is seen from right to left stands in the file as it is seen: the words in their order are added for who listens. */
export function spoken({ report }: Pages, text: string): string | undefined {
  return report.direction === 'rtl' ? text : undefined;
}
