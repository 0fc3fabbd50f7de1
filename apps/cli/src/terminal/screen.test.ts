import { describe, expect, it } from 'vitest';
import { hasColour, screenOf } from './screen.ts';

describe('colour', () => {
  it('is there for a terminal and not for a pipe', () => {
    expect(hasColour({ isTTY: true }, {})).toBe(true);
    expect(hasColour({}, {})).toBe(false);
    expect(hasColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  });

  it('goes with NO_COLOR unless it is empty', () => {
    expect(hasColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(hasColour({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
  });

  it('follows FORCE_COLOR before anything else', () => {
    expect(hasColour({}, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(hasColour({}, { FORCE_COLOR: '' })).toBe(true);
    expect(hasColour({ isTTY: true }, { FORCE_COLOR: '0' })).toBe(false);
  });
});

describe('the width', () => {
  it('is the terminal’s, or that of COLUMNS where there is no terminal, from 40 to 120', () => {
    expect(screenOf({ isTTY: true, columns: 100 }, { COLUMNS: '60' }).width).toBe(100);
    expect(screenOf({}, { COLUMNS: '60' }).width).toBe(60);
    expect(screenOf({}, {}).width).toBe(80);
    expect(screenOf({}, { COLUMNS: 'wide' }).width).toBe(80);
    expect(screenOf({ isTTY: true, columns: 300 }, {}).width).toBe(120);
    expect(screenOf({ isTTY: true, columns: 10 }, {}).width).toBe(40);
  });
});

describe('drawing', () => {
  it('turns lines and arrows into ASCII of the same width where the locale is not UTF-8', () => {
    const text = '╭─┬─╮ 19 → 10 · 3–5 ▲ O’Neil ×';
    expect(screenOf({}, { LC_ALL: 'C' }).finish(text)).toBe("+-+-+ 19 > 10 - 3-5 ^ O'Neil x");
    expect(screenOf({}, { LANG: 'pl_PL.UTF-8' }).finish(text)).toBe(text);
    expect(screenOf({}, {}).finish(text)).toBe(text);
  });
});
