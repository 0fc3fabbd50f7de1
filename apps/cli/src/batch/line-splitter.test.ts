import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, MAX_LINE_BYTES } from './line-splitter.ts';

/** The lines of these chunks, problems as `!code`. */
function linesOf(...chunks: readonly (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter({ text: (line) => lines.push(line), problem: (code) => lines.push(`!${code}`) });
  for (const chunk of chunks) splitter.push(Buffer.from(chunk as string));
  splitter.end();
  return lines;
}

describe('LineSplitter', () => {
  it('ends a line at a line feed and at nothing else', () => {
    expect(linesOf('a\u2028b\u2029c\u0085d\re\nf\n')).toEqual(['a\u2028b\u2029c\u0085d\re', 'f']);
  });

  it('gives blank lines too and does not need a line feed at the end', () => {
    expect(linesOf('a\n\n\nb')).toEqual(['a', '', '', 'b']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n')).toEqual(['']);
  });

  it('gives the same lines wherever the stream is cut, also inside of a character', () => {
    const text = 'Łukasz\nŻak 日本\n\n👨‍👩‍👧 é\nlast';
    fc.assert(
      fc.property(fc.array(fc.nat(Buffer.byteLength(text)), { maxLength: 8 }), (cuts) => {
        const bytes = Buffer.from(text);
        const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(linesOf(...chunks)).toEqual(text.split('\n'));
      }),
    );
  });

  it('refuses the one line that is not UTF-8 and reads its neighbours', () => {
    expect(linesOf(Buffer.concat([Buffer.from('a\n"'), Buffer.from([0xff]), Buffer.from('"\nŻ\n')]))).toEqual([
      'a',
      '!malformed_unicode',
      'Ż',
    ]);
    expect(linesOf('a\n', Buffer.from([0xc5]))).toEqual(['a', '!malformed_unicode']);
  });

  it('takes a line of 1 MiB and refuses one byte more, whether it comes at once or in pieces', () => {
    const full = 'x'.repeat(MAX_LINE_BYTES);
    expect(linesOf(`${full}\nb\n`)).toEqual([full, 'b']);
    expect(linesOf(`${full}y\nb\n`)).toEqual(['!payload_too_large', 'b']);
    expect(linesOf(full, 'y', full, '\nb')).toEqual(['!payload_too_large', 'b']);
    expect(linesOf(full, '\nb')).toEqual([full, 'b']);
  });
});
