import { Resvg } from '@resvg/resvg-js';

/** A picture of outlines as PNG: no font is needed, so that it looks the same everywhere. */
export function cardPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
