import { fill } from '@1numbers/reports';

import { MARGIN, type Pages, type Parent, type Style, spoken } from './pages.ts';

const KIND: Style = { size: 11, leading: 16 };
const TITLE: Style = { size: 46, leading: 52 };
const LABEL: Style = { size: 11, leading: 18 };
const CORE: Style = { size: 42, leading: 46 };
const CORE_NAME: Style = { size: 9, leading: 12 };
const ENTRY: Style = { size: 12, leading: 26 };
const CONTENTS: Style = { size: 27, leading: 40 };
const FOOT = 9;
const LOGO = { width: 160, height: 48 } as const;

/** The first page: whose report it is, from when, and the numbers that everybody looks for first. */
export function drawCover(pages: Pages, root: Parent): void {
  const { document, report, width } = pages;
  const { cover, brand, title } = report;
  const { ink, soft, accent, tint } = brand.colours;
  const { width: pageWidth, height } = document.page;
  pages.decorate(() => {
    document.rect(0, 0, pageWidth, height).fillColor(brand.colours.paper).fill();
    document
      .circle(pageWidth * (report.direction === 'ltr' ? 0.92 : 0.08), height * 0.1, pageWidth * 0.42)
      .fillColor(tint)
      .fill();
  });
  const section = document.struct('Sect');
  root.add(section);
  const whole = { start: 0, width };
  if (brand.logo?.type !== 'image/png')
    pages
      .putAt(section, 'P', pages.lines([{ text: brand.name, face: 'strong', colour: accent }], KIND, width), KIND, whole, MARGIN.top)
      .end();
  else drawLogo(pages, section, brand.logo.base64);
  pages.y = height * 0.3;
  const kind = pages.lines([{ text: cover.kind, face: 'text', colour: soft }], KIND, width);
  pages.put(section, 'P', kind, KIND, whole, spoken(pages, cover.kind));
  pages.y += 8;
  const titled = pages.lines([{ text: title, face: 'display', colour: ink }], TITLE, width);
  pages.put(section, 'H1', titled, TITLE, whole, spoken(pages, title));
  pages.y += 22;
  for (const { label, value } of cover.lines) {
    const spans = [
      { text: `${label}   `, face: 'text' as const, colour: soft },
      { text: value, face: 'strong' as const, colour: ink },
    ];
    pages.put(section, 'P', pages.lines(spans, LABEL, width), LABEL, whole, spoken(pages, `${label}: ${value}`));
  }
  const top = Math.max(pages.y + 40, height * 0.68);
  const part = width / Math.max(1, cover.core.length);
  cover.core.forEach(({ name, value }, at) => {
    const box = { start: at * part, width: part - 8 };
    pages.putAt(section, 'P', pages.lines([{ text: value, face: 'display', colour: accent }], CORE, 200), CORE, box, top).end();
    const below = pages.lines([{ text: name, face: 'text', colour: soft }], CORE_NAME, box.width);
    pages.putAt(section, 'P', below, CORE_NAME, box, top + CORE.leading + 6, { said: spoken(pages, name) }).end();
  });
  section.end();
}

function drawLogo(pages: Pages, section: Parent, base64: string): void {
  pages.y = MARGIN.top - 20;
  pages.figure(section, pages.report.brand.name, LOGO.height, (document) => {
    document.image(Buffer.from(base64, 'base64'), pages.leftOf({ start: 0, width: LOGO.width }), MARGIN.top - 20, {
      fit: [LOGO.width, LOGO.height],
      align: pages.report.direction === 'rtl' ? 'right' : undefined,
      valign: 'center',
    });
  });
}

export type Contents = {
  readonly note: (id: string, page: number) => void;
  /** Writes the page numbers, once they are known. */
  readonly finish: () => void;
};

/** The list of chapters, as links. */
export function drawContents(pages: Pages, root: Parent): Contents {
  const { document, report, width } = pages;
  const { ink, soft, line } = report.brand.colours;
  pages.newPage();
  const at = document.bufferedPageRange().count - 1;
  const section = document.struct('Sect');
  root.add(section);
  const numbers = new Map<string, number>();
  return {
    note: (id, page) => void numbers.set(id, page),
    finish() {
      document.switchToPage(at);
      pages.y = MARGIN.top + 18;
      const heading = pages.lines([{ text: report.contents, face: 'display', colour: ink }], CONTENTS, width);
      pages.put(section, 'H1', heading, CONTENTS, { start: 0, width }, spoken(pages, report.contents));
      const list = document.struct('TOC');
      section.add(list);
      pages.y += 12;
      for (const { id, title } of report.chapters) {
        const top = pages.y;
        const item = document.struct('TOCI');
        list.add(item);
        const reference = document.struct('Reference');
        item.add(reference);
        const left = pages.leftOf({ start: 0, width });
        const lines = pages.lines([{ text: title, face: 'text', colour: ink }], ENTRY, width - 40);
        const link = pages.putAt(reference, 'Link', lines, ENTRY, { start: 0, width: width - 40 }, top, { said: spoken(pages, title) });
        // A text of its own, as the library tells them from names by their kind.
        document.goTo(left, top, width, ENTRY.leading, id, { structParent: link, Contents: Object(title) } as object);
        link.end();
        reference.end();
        const page = pages.lines([{ text: `${numbers.get(id) ?? ''}`, face: 'text', colour: soft }], ENTRY, 40);
        pages.putAt(item, 'P', page, { ...ENTRY, align: 'end' }, { start: width - 40, width: 40 }, top).end();
        item.end();
        pages.y = top + ENTRY.leading;
        pages.decorate(() =>
          document
            .moveTo(left, pages.y)
            .lineTo(left + width, pages.y)
            .lineWidth(0.5)
            .strokeColor(line)
            .stroke(),
        );
      }
      list.end();
      section.end();
    },
  };
}

/** What stands at the foot of every page but the first. */
export function drawFooters(pages: Pages): void {
  const { document, report, width } = pages;
  const { brand, page, title } = report;
  const { count } = document.bufferedPageRange();
  for (let at = 1; at < count; at += 1) {
    document.switchToPage(at);
    const baseline = document.page.height - 36;
    document.markContent('Artifact', { type: 'Pagination' });
    put(brand.footer ?? `${brand.name} · ${title}`, 'start');
    put(fill(page, { n: at + 1, all: count }), 'end');
    document.endMarkedContent();

    function put(text: string, align: 'start' | 'end'): void {
      const lines = pages
        .lines([{ text, face: 'text', colour: brand.colours.soft }], { size: FOOT, leading: FOOT }, width - 80)
        .slice(0, 2);
      const left = pages.leftOf({ start: 0, width });
      const isLeft = (align === 'start') === (report.direction === 'ltr');
      lines.forEach((line, down) => {
        pages.drawLine(line, FOOT, isLeft ? left : left + width - line.width, baseline + down * (FOOT + 3));
      });
    }
  }
}
