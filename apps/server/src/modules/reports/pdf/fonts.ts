/// <reference types="pdfkit" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackedFont } from './woff.ts';

const { resolve } = createRequire(import.meta.url);

export type Face = 'text' | 'strong' | 'display';

/** The files of each face in the order in which they are asked for a letter. They cover the scripts that names are written in. */
const FILES: Readonly<Record<Face, readonly string[]>> = {
  text: stackOf(400),
  strong: stackOf(600),
  display: [
    '@fontsource/imbue/files/imbue-latin-400-normal.woff',
    '@fontsource/imbue/files/imbue-latin-ext-400-normal.woff',
    ...stackOf(400),
  ],
};

function stackOf(weight: number): readonly string[] {
  return [
    ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese', 'devanagari'].map(
      (subset) => `@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff`,
    ),
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
    `@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${weight}-normal.woff`,
    `@fontsource/noto-sans-thai/files/noto-sans-thai-thai-${weight}-normal.woff`,
    `@openfonts/noto-sans-sc_chinese-simplified/files/noto-sans-sc-chinese-simplified-${weight === 400 ? 400 : 700}.woff`,
  ];
}

type Path = {
  readonly scale: (x: number, y: number) => Path;
  readonly translate: (x: number, y: number) => Path;
  readonly toSVG: () => string;
};
type Glyph = { readonly path: Path };
type Placed = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };
type Embedded = {
  readonly font: {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly layout: (text: string) => { readonly glyphs: readonly Glyph[]; readonly positions: readonly Placed[] };
  };
};
type Opened = PDFKit.PDFDocument & { readonly _font: Embedded };

export type Fonts = {
  /** The name of the font that draws a letter after one drawn with `before`, which is kept where it can be. */
  readonly nameFor: (face: Face, codePoint: number, before: string | null) => string;
  /** In points at a size of one. */
  readonly widthOf: (name: string, text: string) => number;
  /** The letters as a path of SVG, from a left edge on a baseline. */
  readonly outline: (name: string, text: string, size: number, left: number, baseline: number) => string;
};

/** The fonts of one document: a file is read when a letter needs it. */
export function openFonts(document: PDFKit.PDFDocument): Fonts {
  const opened = new Map<string, Embedded['font']>();
  const names = new Map<string, string>();
  const widths = new Map<string, number>();
  const open = (file: string): Embedded['font'] => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    document.registerFont(file, unpackedFont(readFileSync(resolve(file))));
    // The library tells which letters a font has only here.
    const { font } = (document.font(file) as Opened)._font;
    opened.set(file, font);
    return font;
  };
  return {
    nameFor(face, codePoint, before) {
      if (before !== null && isShared(codePoint) && open(before).hasGlyphForCodePoint(codePoint)) return before;
      const key = `${face}${codePoint}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = FILES[face].find((file) => open(file).hasGlyphForCodePoint(codePoint)) ?? (FILES[face][0] as string);
      names.set(key, name);
      return name;
    },
    widthOf(name, text) {
      const key = `${name}|${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      open(name);
      const width = document.font(name).fontSize(1000).widthOfString(text) / 1000;
      widths.set(key, width);
      return width;
    },
    outline(name, text, size, left, baseline) {
      const font = open(name);
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      let pen = left;
      return glyphs
        .map(({ path }, at) => {
          const { xAdvance, xOffset, yOffset } = positions[at] as Placed;
          const [x, y] = [pen + xOffset * scale, baseline - yOffset * scale];
          pen += xAdvance * scale;
          return path.scale(scale, -scale).translate(x, y).toSVG();
        })
        .join('');
    },
  };
}

/** Spaces, digits and marks stand with the letters around them; so does what is put on top of a letter. */
function isShared(codePoint: number): boolean {
  return SHARED.test(String.fromCodePoint(codePoint));
}

const SHARED = /[\p{P}\p{Z}\p{M}\p{Cf}]/u;
