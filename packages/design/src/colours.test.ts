import { describe, expect, it } from 'vitest';
import { colours, edgePairs, textPairs } from './colours.ts';
import { contrast } from './contrast.ts';

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#767676')).toBe(1);
  });

  it('finds the well-known darkest grey that still passes AA on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('colours', () => {
  for (const tone of ['light', 'dark'] as const) {
    it(`keeps every text at 4.5 to 1 or more when it is ${tone}`, () => {
      for (const { text, on } of textPairs) {
        for (const ground of on) {
          const ratio = contrast(colours[text][tone], colours[ground][tone]);
          expect(ratio, `${text} on ${ground} is ${ratio.toFixed(2)}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    });

    it(`keeps edges and the focus ring at 3 to 1 or more when it is ${tone}`, () => {
      for (const { edge, on } of edgePairs) {
        for (const ground of on) {
          const ratio = contrast(colours[edge][tone], colours[ground][tone]);
          expect(ratio, `${edge} on ${ground} is ${ratio.toFixed(2)}`).toBeGreaterThanOrEqual(3);
        }
      }
    });
  }
});
