import { type Block, RIGHT_TO_LEFT, type ShownLetter } from '@1numbers/reports';
import type { Face } from './fonts.ts';
import { type Box, type Pages, type Parent, type Style, spoken } from './pages.ts';

const CAPTION: Style = { size: 9, leading: 16 };
const CELL = 27;
const LETTER_ROW = { value: 20, letter: 30 } as const;

/** One line of text within a box, in the middle unless said otherwise. */
function label(
  pages: Pages,
  text: string,
  face: Face,
  size: number,
  colour: string,
  box: Box,
  baseline: number,
  align: 'center' | 'start' | 'end' = 'center',
): void {
  const [line] = pages.lines([{ text, face, colour }], { size, leading: size }, 1_000);
  if (line === undefined) return;
  const free = box.width - line.width;
  const isLeft = (align === 'start') === (pages.report.direction === 'ltr');
  pages.drawLine(line, size, pages.leftOf(box) + (align === 'center' ? free / 2 : isLeft ? 0 : free), baseline);
}

function caption(pages: Pages, parent: Parent, text: string): void {
  const { soft } = pages.report.brand.colours;
  const box = { start: 0, width: pages.width };
  pages.put(parent, 'P', pages.lines([{ text, face: 'text', colour: soft }], CAPTION, pages.width), CAPTION, box, spoken(pages, text));
}

/** Letters in boxes: the values of vowels above, those of consonants below. */
export function drawLetters(
  pages: Pages,
  parent: Parent,
  { caption: title, parts, vowels, consonants }: Extract<Block, { kind: 'letters' }>,
): void {
  const { vowel, consonant, soft, line, ink, accent } = pages.report.brand.colours;
  const height = 2 * LETTER_ROW.value + LETTER_ROW.letter + 14;
  const perRow = Math.floor(pages.width / CELL);
  caption(pages, parent, title);
  const legend = parts.some(({ letters }) => letters.some(({ role }) => role !== null));
  if (legend)
    pages.decorate(() => {
      label(pages, vowels, 'strong', 9, vowel, { start: 0, width: pages.width / 3 }, pages.y + 10, 'start');
      label(pages, consonants, 'strong', 9, consonant, { start: pages.width / 3, width: pages.width / 3 }, pages.y + 10, 'start');
      pages.y += 20;
    });
  for (const { text, letters } of parts) {
    for (let from = 0; from < letters.length; from += perRow) {
      const row = letters.slice(from, from + perRow);
      pages.ensure(height);
      const top = pages.y;
      pages.figure(parent, altOf(text, row), height, (document) => {
        row.forEach(({ letter, value, role }: ShownLetter, at) => {
          // A name is written in the direction of its own script, whatever that of the report.
          const place = isTurned(text, pages) ? row.length - 1 - at : at;
          const box = { start: place * CELL, width: CELL - 3 };
          const left = pages.leftOf(box);
          const middle = top + LETTER_ROW.value;
          document
            .roundedRect(left, middle, box.width, LETTER_ROW.letter, 4)
            .lineWidth(0.8)
            .strokeColor(role === null ? line : colourOf(role))
            .stroke();
          label(pages, letter, 'text', 15, role === null ? ink : colourOf(role), box, middle + 21);
          if (role !== 'consonant') label(pages, `${value}`, 'strong', 11, role === null ? accent : vowel, box, middle - 6);
          else label(pages, `${value}`, 'strong', 11, consonant, box, middle + LETTER_ROW.letter + 15);
        });
        label(pages, text, 'text', 8, soft, { start: row.length * CELL + 6, width: 140 }, top + LETTER_ROW.value + 19, 'start');
      });
      pages.y = top + height;
    }
  }
  pages.y += 8;

  /** What colour and place show: which letters are counted as what. */
  function altOf(text: string, row: readonly ShownLetter[]): string {
    const valued = (role: ShownLetter['role']) => row.filter((each) => each.role === role).map(({ letter, value }) => `${letter} ${value}`);
    const groups = [['', null] as const, [`${vowels}: `, 'vowel'] as const, [`${consonants}: `, 'consonant'] as const];
    const said = groups.flatMap(([label, role]) => (valued(role).length === 0 ? [] : [`${label}${valued(role).join(', ')}`]));
    return `${text}. ${said.join('. ')}`;
  }

  function colourOf(role: 'vowel' | 'consonant'): string {
    return role === 'vowel' ? vowel : consonant;
  }
}

function isTurned(text: string, { report }: Pages): boolean {
  return RIGHT_TO_LEFT.test(text) !== (report.direction === 'rtl');
}

const LANE = { height: 34, gap: 30 } as const;
const YEARS_BETWEEN = 10;
/** How near the edge a label in the middle would run over it. */
const NEAR_EDGE = 40;

/** Bars over the years, one lane for each kind of stretch. */
export function drawTimeline(pages: Pages, parent: Parent, block: Extract<Block, { kind: 'timeline' }>): void {
  const { lanes, from, to, now, nowLabel } = block;
  const { vowel, soft, line, tint, accent } = pages.report.brand.colours;
  const scale = pages.width / (to - from + 1);
  const height = lanes.length * (LANE.height + LANE.gap) + 46;
  const alt = `${block.caption}. ${lanes.map(({ name, spans }) => `${name}: ${spans.map(({ value, label: years }) => `${value} (${years})`).join(', ')}`).join('. ')}`;
  pages.ensure(height + CAPTION.leading);
  caption(pages, parent, block.caption);
  const top = pages.y + 14;
  pages.figure(parent, alt, height, (document) => {
    lanes.forEach(({ name, spans }, lane) => {
      const y = top + lane * (LANE.height + LANE.gap) + LANE.gap - 8;
      label(pages, name, 'strong', 9, soft, { start: 0, width: pages.width }, y - 6, 'start');
      for (const span of spans) {
        if (span.from > to) continue;
        const box = { start: (span.from - from) * scale, width: (Math.min(span.to ?? to, to) + 1 - span.from) * scale - 2 };
        document.roundedRect(pages.leftOf(box), y, box.width, LANE.height, 5).fillColor(tint).fill();
        label(pages, span.value, 'display', 20, accent, box, y + 20);
        if (box.width > 48) label(pages, span.label, 'text', 6.5, soft, box, y + 30);
      }
    });
    const bottom = top + lanes.length * (LANE.height + LANE.gap) + 4;
    for (let year = from; year <= to; year += YEARS_BETWEEN) {
      const at = { start: (year - from) * scale, width: 0.5 };
      const left = pages.leftOf(at);
      document
        .moveTo(left, bottom - 4)
        .lineTo(left, bottom)
        .lineWidth(0.5)
        .strokeColor(line)
        .stroke();
      label(pages, `${year}`, 'text', 7.5, soft, { start: Math.min(at.start, pages.width - 20), width: 20 }, bottom + 10, 'start');
    }
    if (now !== null) {
      const at = { start: (now - from + 0.5) * scale, width: 0 };
      const left = pages.leftOf(at);
      document.moveTo(left, top).lineTo(left, bottom).lineWidth(1.2).strokeColor(vowel).stroke();
      const side = at.start > pages.width - NEAR_EDGE ? 'end' : at.start < NEAR_EDGE ? 'start' : 'center';
      const around = side === 'center' ? { start: at.start - NEAR_EDGE, width: 2 * NEAR_EDGE } : { start: 0, width: pages.width };
      label(pages, nowLabel, 'strong', 8, vowel, around, top - 4, side);
    }
  });
  pages.y = top + height - 14;
}

const SQUARE = 62;

/** A square of nine cells: what stands in each, and which digit it is for. */
export function drawGrid(pages: Pages, parent: Parent, { caption: title, cells, alt }: Extract<Block, { kind: 'grid' }>): void {
  const { accent, soft, line, tint } = pages.report.brand.colours;
  pages.ensure(3 * SQUARE + 20);
  const top = pages.y + 4;
  pages.figure(parent, `${title}: ${alt}`, 3 * SQUARE + 8, (document) => {
    cells.forEach((row, down) => {
      row.forEach(({ digit, text }, along) => {
        // The squares are drawn alike in every language: their lines have names.
        const [left, y] = [(document.page.width - 3 * SQUARE) / 2 + along * SQUARE, top + down * SQUARE];
        if (text !== '') document.rect(left, y, SQUARE, SQUARE).fillColor(tint).fill();
        document.rect(left, y, SQUARE, SQUARE).lineWidth(0.7).strokeColor(line).stroke();
        const [small] = pages.lines([{ text: `${digit}`, face: 'text', colour: soft }], { size: 7, leading: 7 }, 100);
        if (small) pages.drawLine(small, 7, left + 5, y + 11);
        const size = text.length > 4 ? 13 : 20;
        const [shown] = pages.lines(
          [{ text: text === '' ? '–' : text, face: 'text', colour: text === '' ? soft : accent }],
          { size, leading: size },
          1_000,
        );
        if (shown) pages.drawLine(shown, size, left + (SQUARE - shown.width) / 2, y + SQUARE / 2 + size * 0.4);
      });
    });
  });
  pages.y = top + 3 * SQUARE + 18;
}
