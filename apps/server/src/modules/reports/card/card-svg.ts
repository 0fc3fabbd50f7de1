import { type Card, escapeMarkup } from '@1numbers/reports';
import PDFDocument from 'pdfkit';
import { type Face, type Fonts, openFonts } from '../pdf/fonts.ts';
import { linesOf } from '../pdf/text-lines.ts';

const SIZES = { wide: { width: 1200, height: 630, columns: 5 }, square: { width: 1080, height: 1080, columns: 3 } } as const;
const EDGE = 72;
const MOST_NAME_LINES = 2;
const COLOUR = /^#[0-9a-f]{6}$/i;

type At = { readonly left: number; readonly width: number; readonly baseline: number; readonly align: 'start' | 'center' };

/** A card as SVG. Its letters are outlines of our own fonts: it looks the same wherever it is shown, and no text of it is markup. */
export function cardSvg(card: Card): string {
  const { brand, core, name, note, shape, direction } = card;
  const { width, height, columns } = SIZES[shape];
  // The library that draws documents opens the fonts; no document is made.
  const fonts = openFonts(new PDFDocument({ autoFirstPage: false }));
  const colours = Object.fromEntries(Object.entries(brand.colours).map(([id, value]) => [id, COLOUR.test(value) ? value : '#1a1a2e']));
  const { ink = '', soft = '', accent = '', tint = '', paper = '', line = '' } = colours;
  const texts: string[] = [];
  const put = (text: string, face: Face, size: number, colour: string, at: At, most = 1) =>
    texts.push(...outlines({ text, face, size, colour, at, most, direction, fonts }));
  const whole = { left: EDGE, width: width - 2 * EDGE, align: 'start' as const };
  put(brand.name, 'strong', 30, accent, { ...whole, baseline: EDGE + 26 });
  if (name !== null)
    put(name, 'display', shape === 'wide' ? 76 : 88, ink, { ...whole, baseline: shape === 'wide' ? 208 : 260 }, MOST_NAME_LINES);
  const part = (width - 2 * EDGE) / Math.min(columns, Math.max(1, core.length));
  const top = shape === 'wide' ? (name === null ? 350 : 424) : name === null ? 420 : 560;
  core.forEach(({ name: label, value }, index) => {
    const [along, down] = [index % columns, Math.floor(index / columns)];
    // The last row may be shorter: it stands in the middle.
    const inRow = Math.min(columns, core.length - down * columns);
    const start = EDGE + (width - 2 * EDGE - inRow * part) / 2 + along * part;
    const left = direction === 'ltr' ? start : width - start - part;
    const baseline = top + down * 240;
    put(value, 'display', value.length > 3 ? 92 : 132, accent, { left, width: part, baseline, align: 'center' });
    put(label, 'text', 25, soft, { left: left + 4, width: part - 8, baseline: baseline + 52, align: 'center' }, 2);
  });
  put(note, 'text', 22, soft, { ...whole, baseline: height - EDGE + 14 });
  const said = escapeMarkup(
    [name ?? '', ...core.map((number) => `${number.name} ${number.value}`)].filter((text) => text !== '').join(', '),
  );
  const middle = direction === 'ltr' ? width * 0.93 : width * 0.07;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${card.language}" aria-label="${said}"><title>${said}</title><rect width="${width}" height="${height}" fill="${paper}"/><circle cx="${middle}" cy="${height * 0.08}" r="${width * 0.26}" fill="${tint}"/><rect x="${EDGE}" y="${height - EDGE - 22}" width="${width - 2 * EDGE}" height="1" fill="${line}"/>${texts.join('')}</svg>`;
}

type Outlined = {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly at: At;
  readonly most: number;
  readonly direction: Card['direction'];
  readonly fonts: Fonts;
};

/** A text as outlines, on as many lines as it may have; what does not fit is left out behind three dots. */
function outlines({ text, face, size, colour, at, most, direction, fonts }: Outlined): readonly string[] {
  const broken = linesOf([{ text, face, colour }], size, at.width, direction, fonts);
  const fits = broken.length <= most;
  const lines = fits
    ? broken
    : linesOf([{ text: shortened(text, most / broken.length), face, colour }], size, at.width, direction, fonts).slice(0, most);
  return lines.map((line, index) => {
    const free = at.width - line.width;
    const left = at.left + (at.align === 'center' ? free / 2 : direction === 'rtl' ? free : 0);
    const path = line.runs
      .map((run) => fonts.outline(run.font, run.text, size, left + run.left, at.baseline + index * size * 1.12))
      .join('');
    return `<path fill="${colour}" d="${path}"/>`;
  });
}

function shortened(text: string, share: number): string {
  return `${[...text]
    .slice(0, Math.max(1, Math.floor([...text].length * share) - 2))
    .join('')
    .trimEnd()}…`;
}
