import { describe, expect, it } from 'vitest';
import { center, padEnd, padStart, widthOf, wrap, wrapAfter } from './text.ts';

describe('widths', () => {
  it('counts wide characters as two columns, marks and colours as none', () => {
    expect(widthOf('Żak')).toBe(3);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('日本')).toBe(4);
    expect(widthOf('\u001B[1;36m7\u001B[22;39m')).toBe(1);
    expect(widthOf('ก็')).toBe(1);
  });

  it('pads and centres by columns, not by characters', () => {
    expect(padEnd('日', 4)).toBe('日  ');
    expect(padStart('e\u0301', 3)).toBe('  e\u0301');
    expect(center('ab', 5)).toBe(' ab  ');
    expect(padEnd('long', 2)).toBe('long');
  });
});

describe('wrapping', () => {
  it('breaks at spaces and never makes a line wider than asked', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a word that is wider than a line between characters, not inside of one', () => {
    expect(wrap('日本語', 4)).toEqual(['日本', '語']);
    expect(wrap('ae\u0301i', 2)).toEqual(['ae\u0301', 'i']);
  });

  it('does not break at a no-break space', () => {
    expect(wrap('T\u00A02 + H\u00A08', 5)).toEqual(['T\u00A02 +', 'H\u00A08']);
  });

  it('indents what follows as far as the first line is in', () => {
    expect(wrapAfter('· ', 'one two three four five', 18)).toEqual(['· one two three', '  four five']);
  });
});
