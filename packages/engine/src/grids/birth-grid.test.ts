import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, formatDate, parseDate } from '../calendar-date.ts';
import { birthGrid } from './birth-grid.ts';

const LINES: readonly [string, string, string | null][] = [
  ['159', 'determination', 'procrastination'],
  ['357', 'spirituality', 'enquirer'],
  ['369', 'intellect', 'poor_memory'],
  ['258', 'emotional_balance', 'hypersensitivity'],
  ['147', 'practicality', 'disorder'],
  ['123', 'planner', null],
  ['456', 'will', 'frustrations'],
  ['789', 'activity', 'passivity'],
];

describe('birthGrid', () => {
  it('of 15 March 1990 counts 1 and 9 twice, 3 and 5 once, and has the arrow of determination alone', () => {
    expect(birthGrid({ year: 1990, month: 3, day: 15 })).toEqual({
      counts: { 1: 2, 2: 0, 3: 1, 4: 0, 5: 1, 6: 0, 7: 0, 8: 0, 9: 2 },
      arrows: [{ id: 'determination', kind: 'full' }],
    });
  });

  it.each([
    ['1995-10-01', 'determination'],
    ['1975-03-01', 'spirituality'],
    ['1966-03-09', 'intellect'],
    ['1985-02-20', 'emotional_balance'],
    ['1974-11-04', 'practicality'],
    ['2001-03-10', 'planner'],
    ['1945-06-01', 'will'],
    ['1987-01-01', 'activity'],
  ])('finds on %s the full arrow %s', (born, id) => {
    expect(birthGrid(parseDate(born)).arrows).toContainEqual({ id, kind: 'full' });
  });

  it('finds the empty arrows of a date of nothing but 2', () => {
    expect(birthGrid({ year: 2222, month: 2, day: 22 }).arrows).toEqual([
      { id: 'procrastination', kind: 'empty' },
      { id: 'enquirer', kind: 'empty' },
      { id: 'poor_memory', kind: 'empty' },
      { id: 'disorder', kind: 'empty' },
      { id: 'frustrations', kind: 'empty' },
      { id: 'passivity', kind: 'empty' },
    ]);
  });

  it('finds hypersensitivity where 2, 5 and 8 are all missing', () => {
    expect(birthGrid({ year: 1991, month: 4, day: 16 }).arrows).toContainEqual({ id: 'hypersensitivity', kind: 'empty' });
  });

  it('has no arrow for an empty 1-2-3', () => {
    // Digits 4 4 4 4 4 5: 4-5-6 is partial, 1-2-3 empty and without a name.
    const ids = birthGrid({ year: 4444, month: 4, day: 5 }).arrows.map(({ id }) => id);
    expect(ids).toEqual(['poor_memory', 'passivity']);
  });

  it('never lacks a 1 in the years 1000 to 1999', () => {
    const anyDate = fc.integer({ min: 364_877, max: 730_118 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(anyDate, (date) => {
        const { counts, arrows } = birthGrid(date);
        expect(counts[1]).toBeGreaterThan(0);
        expect(arrows.some(({ id }) => id === 'procrastination' || id === 'disorder')).toBe(false);
      }),
    );
  });

  it('counts exactly the digits of the date that are not zero, and names each line by them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (days) => {
        const text = formatDate(dateOfDayNumber(days));
        const { counts, arrows } = birthGrid(dateOfDayNumber(days));
        for (const [digit, count] of Object.entries(counts)) expect(count).toBe(text.split(digit).length - 1);
        const expected = LINES.flatMap(([line, full, empty]) => {
          const present = [...line].filter((digit) => text.includes(digit)).length;
          if (present === 3) return [{ id: full, kind: 'full' }];
          return present === 0 && empty !== null ? [{ id: empty, kind: 'empty' }] : [];
        });
        expect(arrows).toEqual(expected);
      }),
    );
  });
});
