import type { Brand } from './report.ts';

export type LogoFault = 'unreadable' | 'too_many_pixels' | 'not_plain';

/** Neither a browser nor a PDF has a use for more on a page. */
const MOST_PIXELS = 2048;

/** Why a logo cannot be taken; null for one that can. A PNG may still be broken further on. */
export function logoFault({ type, base64 }: NonNullable<Brand['logo']>): LogoFault | null {
  const bytes = bytesOf(base64);
  if (bytes === null) return 'unreadable';
  if (type === 'image/svg+xml') return svgFault(bytes);
  const size = pngSize(base64);
  if (size === null) return 'unreadable';
  return Math.max(size.width, size.height) > MOST_PIXELS ? 'too_many_pixels' : null;
}

const PNG_HEAD = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR';

/** How large a PNG says that it is; null for what is none. */
export function pngSize(base64: string): { readonly width: number; readonly height: number } | null {
  const bytes = bytesOf(base64);
  if (bytes === null || !bytes.startsWith(PNG_HEAD)) return null;
  const [width, height] = [0, 4].map((at) =>
    [...bytes.slice(PNG_HEAD.length + at, PNG_HEAD.length + at + 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0),
  ) as [number, number];
  return width > 0 && height > 0 ? { width, height } : null;
}

/** A byte is a character. */
function bytesOf(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}

/** What a drawing may be made of: shapes and what colours them. Nothing here repeats, loads, links, moves or runs. */
const ELEMENTS = new Set([
  'svg',
  'g',
  'defs',
  'title',
  'desc',
  'style',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'clippath',
  'lineargradient',
  'radialgradient',
  'stop',
]);

const DECLARATION = /^\uFEFF?\s*(?:<\?xml[^?<>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype[^[\]<>]*>\s*)?/i;
const COMMENT = /<!--[\s\S]*?-->/g;
/** An address that is not within the drawing, a handler, a rule that loads, or an escape that could hide one. */
const REACHES_OUT = /\b(?:xlink:)?href\s*=\s*(?!["']#)|\bsrc\s*=|\son\w+\s*=|url\(\s*(?!["']?#)|@|\\|&|<[!?]|javascript:/i;

function svgFault(bytes: string): LogoFault | null {
  const text = bytes.replace(DECLARATION, '').replace(COMMENT, '');
  if (!/^<svg[\s>]/.test(text)) return 'unreadable';
  if (REACHES_OUT.test(text)) return 'not_plain';
  const elements = [...text.matchAll(/<\/?\s*([^\s/>]+)/g)];
  return elements.every(([, name = '']) => ELEMENTS.has(name.toLowerCase())) ? null : 'not_plain';
}
