import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, formatDate } from '../calendar-date.ts';
import { psychomatrix } from './psychomatrix.ts';

describe('psychomatrix', () => {
  it('of 12 April 1976 has the working numbers 30, 3, 28 and 10', () => {
    expect(psychomatrix({ year: 1976, month: 4, day: 12 })).toEqual({
      workingNumbers: [30, 3, 28, 10],
      // 1 2 4 1 9 7 6 and 3 3 2 8 1.
      counts: { 1: 3, 2: 2, 3: 2, 4: 1, 5: 0, 6: 1, 7: 1, 8: 1, 9: 1 },
      lines: { row147: 5, row258: 3, row369: 4, column123: 7, column456: 2, column789: 3, diagonal159: 4, diagonal357: 3 },
    });
  });

  it('takes the first digit of the day that is not zero', () => {
    // 05-03-1990: 27, 9, 27 − 10 = 17, 8. 20-03-1990: 24, 6, 24 − 4 = 20, 2.
    expect(psychomatrix({ year: 1990, month: 3, day: 5 }).workingNumbers).toEqual([27, 9, 17, 8]);
    expect(psychomatrix({ year: 1990, month: 3, day: 20 }).workingNumbers).toEqual([24, 6, 20, 2]);
  });

  it('drops the sign of a third number below zero', () => {
    // 09-01-0001: 11, 2, 11 − 18 = −7, 7.
    expect(psychomatrix({ year: 1, month: 1, day: 9 }).workingNumbers).toEqual([11, 2, 7, 7]);
    // 09-01-2000: 12, 3, 12 − 18 = −6, 6.
    expect(psychomatrix({ year: 2000, month: 1, day: 9 }).workingNumbers).toEqual([12, 3, 6, 6]);
  });

  it('can have a third number of zero, which adds no digit', () => {
    // 08-01-0007: 16, 7, 16 − 16 = 0, 0.
    const grid = psychomatrix({ year: 7, month: 1, day: 8 });
    expect(grid.workingNumbers).toEqual([16, 7, 0, 0]);
    expect(grid.counts).toEqual({ 1: 2, 2: 0, 3: 0, 4: 0, 5: 0, 6: 1, 7: 2, 8: 1, 9: 0 });
  });

  it('counts exactly the digits of the date and of the working numbers that are not zero, and adds up each line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (days) => {
        const date = dateOfDayNumber(days);
        const { workingNumbers, counts, lines } = psychomatrix(date);
        const written = formatDate(date) + workingNumbers.join('');
        for (const [digit, count] of Object.entries(counts)) expect(count).toBe(written.split(digit).length - 1);
        for (const [line, total] of Object.entries(lines)) {
          expect(total).toBe([...line.replace(/\D/g, '')].reduce((sum, digit) => sum + written.split(digit).length - 1, 0));
        }
      }),
    );
  });
});
