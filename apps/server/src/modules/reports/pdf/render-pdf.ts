import { escapeMarkup, type Report } from '@1numbers/reports';
import PDFDocument from 'pdfkit';
import { BODY, drawBlock, paragraph } from './blocks.ts';
import { openFonts } from './fonts.ts';
import { type Contents, drawContents, drawCover, drawFooters } from './front.ts';
import { createPages, MARGIN, PAPERS, type Pages, type Paper, type Parent, type Style } from './pages.ts';

/** A heading, a paragraph and a square. */
const WITH_GRID = 290;
const CHAPTER: Style = { size: 27, leading: 32 };

export type PdfOptions = {
  readonly paper: Paper;
  /** Told how much is drawn, from 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly madeAt: Date;
};

/** A report as a tagged PDF with an outline, in the fonts that its words need. */
export async function renderPdf(report: Report, { paper, progress, madeAt }: PdfOptions): Promise<Buffer> {
  const document = new PDFDocument({
    size: PAPERS[paper],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: report.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: true,
    info: { Title: report.title, Author: report.brand.name, Creator: report.brand.name, CreationDate: madeAt },
  } as PDFKit.PDFDocumentOptions);
  escapeMetadata(document);
  const written = gathered(document);
  const pages = createPages(document, report, openFonts(document));
  const root = document.struct('Document');
  document.addStructure(root);
  drawCover(pages, root);
  const contents = drawContents(pages, root);
  report.chapters.forEach((chapter, at) => {
    drawChapter(pages, root, chapter, contents);
    progress?.((at + 1) / report.chapters.length);
  });
  contents.finish();
  root.end();
  drawFooters(pages);
  document.end();
  return written;
}

function drawChapter(pages: Pages, root: Parent, { id, title, intro, blocks }: Report['chapters'][number], contents: Contents): void {
  const { document, report, width } = pages;
  const { ink, soft } = report.brand.colours;
  pages.newPage();
  contents.note(id, document.bufferedPageRange().count);
  document.addNamedDestination(id, 'XYZ', 0, 0, null as unknown as number);
  const mark = document.outline.addItem(title);
  const section = document.struct('Sect', { title });
  root.add(section);
  const isRtl = report.direction === 'rtl';
  pages.y = MARGIN.top + 18;
  pages.level = 1;
  pages.put(
    section,
    'H1',
    pages.lines([{ text: title, face: 'display', colour: ink }], CHAPTER, width),
    CHAPTER,
    { start: 0, width },
    isRtl ? title : undefined,
  );
  pages.y += 4;
  paragraph(pages, section, [{ text: intro, face: 'text', colour: soft }], intro);
  pages.y += BODY.leading / 2;
  for (const [at, block] of blocks.entries()) {
    // A square and the words above it stay on one page.
    if (block.kind === 'heading' && blocks.slice(at + 1, at + 3).some(({ kind }) => kind === 'grid')) pages.ensure(WITH_GRID);
    drawBlock(pages, section, block);
    if (block.kind === 'heading') mark.addItem(block.text);
    if (block.kind === 'number') mark.addItem(`${block.name} ${block.value}`.trim());
  }
  section.end();
}

/** The library puts title and author as they are into the XML of the metadata. */
function escapeMetadata(document: PDFKit.PDFDocument): void {
  const writer = document as unknown as { _addInfo: () => void; info: Readonly<Record<string, unknown>> };
  const write = writer._addInfo.bind(writer);
  writer._addInfo = () => {
    const { info } = writer;
    const texts = Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escapeMarkup(value) : value]);
    writer.info = Object.fromEntries(texts);
    write();
    writer.info = info;
  };
}

function gathered(document: PDFKit.PDFDocument): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
}
