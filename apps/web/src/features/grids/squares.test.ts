import { BIRTH_GRID_ARROWS } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { lineOf, lineThrough, SQUARES } from './squares.ts';

describe('squares', () => {
  it('adds up to 15 along every line of the Lo Shu square', () => {
    const [a, b, c, d, e, f, g, h, i] = SQUARES.loShu;
    for (const sum of [a + b + c, d + e + f, g + h + i, a + d + g, b + e + h, c + f + i, a + e + i, c + e + g]) expect(sum).toBe(15);
  });

  it('holds every digit once in each square', () => {
    for (const square of Object.values(SQUARES)) expect([...square].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('lineThrough', () => {
  it('runs straight through all three digits of every arrow', () => {
    const square: readonly number[] = SQUARES.birthGrid;
    for (const { full } of BIRTH_GRID_ARROWS) {
      const digits = lineOf(full) as readonly number[];
      const { x1, y1, x2, y2 } = lineThrough(digits, square);
      const middle = square.indexOf(digits[1] as number);
      expect([(x1 + x2) / 2, (y1 + y2) / 2]).toEqual([(middle % 3) + 0.5, Math.floor(middle / 3) + 0.5]);
    }
  });
});
