import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, formatDate } from '../calendar-date.ts';
import { loShu } from './lo-shu.ts';

const birth = { year: 1990, month: 3, day: 15 };
const DATE_ONLY = { driverConductor: false, kua: false, century: true };

describe('loShu', () => {
  it('of 15 March 1990 has 1 and 9 twice, 3 and 5, and misses 2 4 6 7 8 by the date alone', () => {
    const grid = loShu(birth, DATE_ONLY, 6, 1, null);
    expect(grid.counts).toEqual({ 1: 2, 2: 0, 3: 1, 4: 0, 5: 1, 6: 0, 7: 0, 8: 0, 9: 2 });
    expect(grid.missing).toEqual([2, 4, 6, 7, 8]);
  });

  it('of 15 March 1990 misses 2 4 7 8 with driver 6 and conductor 1', () => {
    const grid = loShu(birth, { ...DATE_ONLY, driverConductor: true }, 6, 1, null);
    expect(grid.missing).toEqual([2, 4, 7, 8]);
    expect(grid.counts).toMatchObject({ 1: 3, 6: 1 });
  });

  it('says of each plane whether it is complete, partial or empty', () => {
    // Present: 1, 3, 5, 9.
    expect(loShu(birth, DATE_ONLY, 6, 1, null).planes).toEqual([
      { id: 'mental', status: 'partial' },
      { id: 'emotional', status: 'partial' },
      { id: 'practical', status: 'partial' },
      { id: 'thought', status: 'partial' },
      { id: 'will', status: 'complete' },
      { id: 'action', status: 'empty' },
      { id: 'golden', status: 'partial' },
      { id: 'silver', status: 'partial' },
    ]);
  });

  it('adds the Kua when the rules ask for it and it is known', () => {
    expect(loShu(birth, { ...DATE_ONLY, kua: true }, 6, 1, 8).counts[8]).toBe(1);
    expect(loShu(birth, { ...DATE_ONLY, kua: true }, 6, 1, null).counts[8]).toBe(0);
    expect(loShu(birth, DATE_ONLY, 6, 1, 8).counts[8]).toBe(0);
  });

  it('leaves out the century digits when the rules say so', () => {
    // 15 03 90.
    const { counts } = loShu(birth, { ...DATE_ONLY, century: false }, 6, 1, null);
    expect(counts).toEqual({ 1: 1, 2: 0, 3: 1, 4: 0, 5: 1, 6: 0, 7: 0, 8: 0, 9: 1 });
  });

  it('counts exactly the digits of the date that are not zero, and what the rules add', () => {
    const rule = fc.record({ driverConductor: fc.boolean(), kua: fc.boolean(), century: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), rule, (days, rules) => {
        const date = dateOfDayNumber(days);
        const text = formatDate(date).slice(rules.century ? 0 : 2);
        const written = `${text}${rules.driverConductor ? '71' : ''}${rules.kua ? '4' : ''}`;
        const { counts, missing, planes } = loShu(date, rules, 7, 1, 4);
        for (const [digit, count] of Object.entries(counts)) {
          expect(count).toBe(written.split(digit).length - 1);
          expect(missing.includes(Number(digit))).toBe(count === 0);
        }
        expect(planes).toHaveLength(8);
      }),
    );
  });
});
