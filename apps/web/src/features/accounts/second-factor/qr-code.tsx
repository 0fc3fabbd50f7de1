import { useEffect, useState } from 'react';
import { useWords } from '../../../ui/use-words.ts';

type Drawn = { readonly size: number; readonly path: string };

/** A text as a QR code, drawn here: what is in it is a secret, and no other service is asked for a picture. */
export function QrCode({ text }: { readonly text: string }) {
  const t = useWords('ways');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    import('uqr').then(
      ({ encode }) => {
        const { size, data } = encode(text, { ecc: 'M', border: 4 });
        setDrawn({ size, path: pathOf(data) });
      },
      // The key stands beneath as text.
      () => setDrawn(null),
    );
  }, [text]);
  return (
    <div className="qr">
      {drawn === null ? null : (
        <svg role="img" aria-label={t('totp.qr')} viewBox={`0 0 ${drawn.size} ${drawn.size}`} shapeRendering="crispEdges">
          <path d={drawn.path} />
        </svg>
      )}
    </div>
  );
}

/** Each run of dark modules of a row as one bar. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => barsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`)).join('');
}

function barsOf(row: readonly boolean[]): readonly { readonly x: number; readonly width: number }[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ x, width: (end === -1 ? row.length : end) - x }];
  });
}
