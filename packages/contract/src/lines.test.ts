import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LineSplitter, linesOf, MAX_LINE_BYTES } from './lines.ts';

/** UTF-8 by means of the language alone. */
function encode(text: string): Uint8Array {
  const bytes: number[] = [];
  encodeURIComponent(text).replace(/%(..)|./g, (character, hex?: string) => {
    bytes.push(hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16));
    return '';
  });
  return Uint8Array.from(bytes);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}

/** The lines of these chunks, each with its number and its text or the code of its refusal. */
function read(...chunks: readonly (string | Uint8Array)[]): string[] {
  const splitter = new LineSplitter();
  const blocks = chunks.flatMap((chunk) => splitter.push(typeof chunk === 'string' ? encode(chunk) : chunk));
  return [...blocks, ...splitter.end()].flatMap((block) => [...linesOf(block, decode)].map(shown));
}

function shown({ number, text, refusal }: Line): string {
  return `${number} ${text ?? refusal.code}`;
}

describe('the lines of a batch', () => {
  it('end at a line feed and at nothing else', () => {
    expect(read('a\u2028b\u2029c\u0085d\re\nf\n')).toEqual(['1 a\u2028b\u2029c\u0085d\re', '2 f']);
  });

  it('are counted with the blank ones, which are left out, and need no line feed at the end', () => {
    expect(read('a\n\n \t\r\nb')).toEqual(['1 a', '4 b']);
    expect(read('a', '\n', '\n', 'b')).toEqual(['1 a', '3 b']);
    expect(read('')).toEqual([]);
    expect(read('\n')).toEqual([]);
    expect(read('  ')).toEqual([]);
  });

  it('are not blank when they hold a no-break space or a byte order mark: JSON knows neither as white space', () => {
    expect(read('\u00A0\n\uFEFF\n\u2003\n\v\n\f\n')).toEqual(['1 \u00A0', '2 \uFEFF', '3 \u2003', '4 \v', '5 \f']);
  });

  it('are the same wherever the stream is cut, also inside of a character', () => {
    const text = 'Łukasz\nŻak 日本\n\n👨‍👩‍👧 é\nlast';
    const bytes = encode(text);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(read(...chunks)).toEqual(['1 Łukasz', '2 Żak 日本', '4 👨‍👩‍👧 é', '5 last']);
      }),
    );
  });

  it('are refused one by one where they are not UTF-8', () => {
    expect(read(Uint8Array.from([0x61, 10, 0xff, 10, 10, 0x62]))).toEqual(['1 a', '2 malformed_unicode', '4 b']);
    expect(read(Uint8Array.from([0x61, 10, 0xff, 10, 10, 0x62, 10]))).toEqual(['1 a', '2 malformed_unicode', '4 b']);
  });

  it('may be 1 MiB long and not a byte longer, whether they come in pieces or at once', () => {
    const full = 'x'.repeat(MAX_LINE_BYTES);
    expect(read(full, '\nb')).toEqual([`1 ${full}`, '2 b']);
    expect(read(full, 'y', full, '\nb\n')).toEqual(['1 payload_too_large', '2 b']);
    expect(read('a\n', full, 'y')).toEqual(['1 a', '2 payload_too_large']);
    expect(read(`${full}y\n\nb\n`)).toEqual(['1 payload_too_large', '3 b']);
  });
});
