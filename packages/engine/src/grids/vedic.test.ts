import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, formatDate } from '../calendar-date.ts';
import { vedicGrid } from './vedic.ts';

describe('vedicGrid', () => {
  it('of 28 April 1975 holds 28 04 75, the moolank 1 and the bhagyank 9', () => {
    expect(vedicGrid({ year: 1975, month: 4, day: 28 }, 1, 9).counts).toEqual({ 1: 1, 2: 1, 3: 0, 4: 1, 5: 1, 6: 0, 7: 1, 8: 1, 9: 1 });
  });

  it.each([
    [5, 5],
    [10, 1],
    [20, 2],
    [30, 3],
  ])('does not repeat the moolank of a birth on day %i', (day, moolank) => {
    // 09 88 have no digit of any of these moolanks, and 7 stands for the bhagyank.
    expect(vedicGrid({ year: 1988, month: 9, day }, moolank, 7).counts).toMatchObject({ [moolank]: 1, 7: 1, 8: 2, 9: 1 });
  });

  it.each([
    [11, 2],
    [19, 1],
    [22, 4],
    [31, 4],
  ])('adds the moolank of a birth on day %i', (day, moolank) => {
    const without = String(day).split(String(moolank)).length - 1;
    expect(vedicGrid({ year: 1988, month: 8, day }, moolank, 7).counts).toMatchObject({ [moolank]: without + 1 });
  });

  it('counts exactly the digits that are not zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (days) => {
        const date = dateOfDayNumber(days);
        const written = `${formatDate(date).slice(2)}7${[10, 20, 30].includes(date.day) || date.day < 10 ? '' : '6'}`;
        for (const [digit, count] of Object.entries(vedicGrid(date, 6, 7).counts)) expect(count).toBe(written.split(digit).length - 1);
      }),
    );
  });
});
