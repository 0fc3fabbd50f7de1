import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, BlockSplitter, MAX_LINE_BYTES } from './block-splitter.ts';

/** The lines of these chunks, each with its number; `too long` for a line that is. */
function linesOf(...chunks: readonly (string | Uint8Array)[]): string[] {
  const splitter = new BlockSplitter();
  const blocks = chunks.flatMap((chunk) => splitter.push(Buffer.from(chunk as string)));
  return [...blocks, ...splitter.end()].flatMap(linesOfBlock);
}

function linesOfBlock({ bytes, firstLine }: Block): string[] {
  if (bytes === null) return [`${firstLine} too long`];
  const text = Buffer.from(bytes).toString();
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  return lines.map((line, index) => `${firstLine + index} ${line}`);
}

describe('BlockSplitter', () => {
  it('ends a line at a line feed and at nothing else', () => {
    expect(linesOf('a\u2028b\u2029c\u0085d\re\nf\n')).toEqual(['1 a\u2028b\u2029c\u0085d\re', '2 f']);
  });

  it('counts blank lines and does not need a line feed at the end', () => {
    expect(linesOf('a\n\n\nb')).toEqual(['1 a', '2 ', '3 ', '4 b']);
    expect(linesOf('a', '\n', '\n', 'b')).toEqual(['1 a', '2 ', '3 b']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n')).toEqual(['1 ']);
  });

  it('gives the same lines wherever the stream is cut, also inside of a character', () => {
    const text = 'Łukasz\nŻak 日本\n\n👨‍👩‍👧 é\nlast';
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(linesOf(...chunks)).toEqual(text.split('\n').map((line, index) => `${index + 1} ${line}`));
      }),
    );
  });

  it('keeps a line of 1 MiB that comes in pieces and drops one that is a byte longer', () => {
    const full = 'x'.repeat(MAX_LINE_BYTES);
    expect(linesOf(full, '\nb')).toEqual([`1 ${full}`, '2 b']);
    expect(linesOf(full, 'y', full, '\nb\n')).toEqual(['1 too long', '2 b']);
    expect(linesOf('a\n', full, 'y')).toEqual(['1 a', '2 too long']);
  });
});
