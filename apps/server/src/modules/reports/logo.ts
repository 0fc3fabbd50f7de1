import { type Brand, pngSize } from '@1numbers/reports';
import { Resvg, renderAsync } from '@resvg/resvg-js';

type Logo = NonNullable<Brand['logo']>;

/** Three times as large as it stands on the cover, for print. */
const DRAWN = { width: 480, height: 144 } as const;

/**
 * A logo drawn anew as a small PNG, with nothing in it but what is to be seen; null where that is nothing. It is drawn aside, in a thread.
 */
export async function drawnLogo(logo: Logo): Promise<Logo | null> {
  try {
    const size = pngSize(logo.base64);
    const svg = size === null ? Buffer.from(logo.base64, 'base64').toString() : around(logo.base64, size);
    const { width, height } = size ?? new Resvg(svg, OPTIONS);
    const isWide = width / height > DRAWN.width / DRAWN.height;
    const fitTo = isWide ? ({ mode: 'width', value: DRAWN.width } as const) : ({ mode: 'height', value: DRAWN.height } as const);
    const picture = await renderAsync(svg, { ...OPTIONS, fitTo });
    const isSeen = picture.pixels.some((value, at) => at % 4 === 3 && value > 0);
    return isSeen ? { type: 'image/png', base64: picture.asPng().toString('base64') } : null;
  } catch {
    return null;
  }
}

const OPTIONS = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;

function around(png: string, { width, height }: { readonly width: number; readonly height: number }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png}"/></svg>`;
}
