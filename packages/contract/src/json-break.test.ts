import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonBreak } from './json-break.ts';

describe('findJsonBreak', () => {
  it.each([
    ['{"name":x}', 8],
    ['{"name":"Ada","explain":tru}', 27],
    ['xx', 0],
    ['{"a":1,}', 7],
    ["{'a':1}", 1],
    ['{"a"}', 4],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a":1} x', 8],
    ['{"a":1]', 6],
    ['01', 1],
    ['-x', 1],
    ['1.x', 2],
    ['1e+x', 3],
    ['"\\x"', 2],
    ['"\\u12x4"', 5],
    ['"a\u0000b"', 2],
    ['\u00A0', 0],
    ['\uFEFF{}', 0],
    ['constructor', 0],
  ])('says of %j that it breaks at index %i', (text, index) => {
    expect(findJsonBreak(text)).toBe(index);
  });

  it.each(['', ' ', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[', '[1', 'tru', '-', '1.', '1e', '1e-', '"', '"\\', '"\\u00'])(
    'says of %j that it ends too early',
    (text) => {
      expect(findJsonBreak(text)).toBe(text.length);
    },
  );

  it('finds nothing wrong with a text exactly when JSON.parse takes it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      'u00e9',
      '-',
      '0',
      '12',
      '.',
      'e',
      '+',
      'true',
      'null',
      ' ',
      '\n',
      '\u0001',
    ];
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    const spoilt = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom(...pieces))
      .map(([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)));
    fc.assert(
      fc.property(fc.oneof(soup, spoilt, fc.json()), (text) => {
        expect(findJsonBreak(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
