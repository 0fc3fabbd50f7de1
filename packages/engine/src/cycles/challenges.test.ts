import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber } from '../calendar-date.ts';
import { challenges } from './challenges.ts';
import { pinnacles } from './pinnacles.ts';

const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map(dateOfDayNumber);

describe('challenges', () => {
  it('are 4, 6, 2 and 2 for 3 July 1962, the main one third', () => {
    expect(challenges({ year: 1962, month: 7, day: 3 }, 1, false).map((challenge) => challenge.value)).toEqual([4, 6, 2, 2]);
  });

  it('can be 0, with a chain of its own', () => {
    // 1 January of 1990 → 19 → 10 → 1: no two differ.
    const nothing = { value: 0, total: 0, chain: [0] };
    expect(challenges({ year: 1990, month: 1, day: 1 }, 3, false)).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('never keep a master: November counts as 2, the 22nd as 4', () => {
    // 2, 4, 1975 → 22 → 4; |2 − 4|, |4 − 4|, |2 − 0|, |2 − 4|.
    expect(challenges({ year: 1975, month: 11, day: 22 }, 1, false).map((challenge) => challenge.value)).toEqual([2, 0, 2, 2]);
  });

  it('have no span unless spans are asked for', () => {
    expect(challenges({ year: 1962, month: 7, day: 3 }, 1, false)[0]).toEqual({ value: 4, total: 4, chain: [4] });
  });

  it('share the spans of the pinnacles when spans are asked for', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 9 }), (birth, lifePathRoot) => {
        const spans = pinnacles(birth, lifePathRoot, []).map(({ startAge, endAge, startYear, endYear }) => ({
          startAge,
          endAge,
          startYear,
          endYear,
        }));
        expect(challenges(birth, lifePathRoot, true)).toMatchObject(spans);
      }),
    );
  });

  it('lie between 0 and 8 and are the same with and without spans', () => {
    fc.assert(
      fc.property(anyDate, (birth) => {
        const plain = challenges(birth, 5, false);
        for (const { value } of plain) expect(value >= 0 && value <= 8).toBe(true);
        expect(challenges(birth, 5, true)).toMatchObject(plain);
      }),
    );
  });
});
