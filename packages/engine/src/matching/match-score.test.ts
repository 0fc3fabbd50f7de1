import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRelations, MATCH_WEIGHTS, MATCHED_NUMBERS, matchNumber, matchScore } from './match-score.ts';

const root = fc.integer({ min: 1, max: 9 });
const compared = fc
  .subarray([...MATCHED_NUMBERS])
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(root, root).map(([first, second]) => matchNumber(id, first, second)))));

describe('matchScore', () => {
  it('has weights that are 100 together', () => {
    expect(MATCH_WEIGHTS).toEqual({ lifePath: 30, soulUrge: 25, expression: 15, personality: 10, birthday: 10, attitude: 5, maturity: 5 });
    expect(Object.values(MATCH_WEIGHTS).reduce((total: number, weight) => total + weight, 0)).toBe(100);
  });

  it('is 100 where all are natural matches and 0 where all are challenges, however many there are', () => {
    for (let length = 1; length <= 7; length += 1) {
      const ids = MATCHED_NUMBERS.slice(0, length);
      expect(
        matchScore(
          ids.map((id) => matchNumber(id, 2, 8)),
          false,
        )?.value,
      ).toBe(100);
      expect(
        matchScore(
          ids.map((id) => matchNumber(id, 1, 2)),
          false,
        )?.value,
      ).toBe(0);
    }
  });

  it('shows its sum: 3 × 30 + 1 × 10 of 3 × 40 is 83', () => {
    // A natural Life Path, a neutral birthday: 90 + 10 = 100 of 120 = 83.3 %.
    expect(matchScore([matchNumber('lifePath', 1, 5), matchNumber('birthday', 1, 8)], true)).toEqual({
      value: 83,
      weight: 40,
      steps: [
        { code: 'weigh', number: 'lifePath', points: 3, weight: 30, total: 90 },
        { code: 'weigh', number: 'birthday', points: 1, weight: 10, total: 10 },
        { code: 'add', terms: [90, 10], total: 100 },
        { code: 'highest', points: 3, weight: 40, total: 120 },
        { code: 'share', total: 100, highest: 120, value: 83 },
      ],
    });
  });

  it('is null where nothing is compared', () => {
    expect(matchScore([], true)).toBeNull();
  });

  it('is a whole number from 0 to 100, and its steps lead to it', () => {
    fc.assert(
      fc.property(compared, (list) => {
        const score = matchScore(list, true);
        fc.pre(score !== null);
        expect(Number.isInteger(score.value) && score.value >= 0 && score.value <= 100).toBe(true);
        expect(score.steps?.at(-1)).toMatchObject({ code: 'share', value: score.value });
        expect(score.steps).toHaveLength(list.length + 3);
      }),
    );
  });
});

describe('countRelations', () => {
  it('counts each compared number once', () => {
    const list = [
      matchNumber('lifePath', 1, 1),
      matchNumber('soulUrge', 3, 1),
      matchNumber('birthday', 8, 1),
      matchNumber('attitude', 4, 9),
    ];
    expect(countRelations(list)).toEqual({ natural: 1, compatible: 1, neutral: 1, challenge: 1 });
    fc.assert(
      fc.property(compared, (each) => {
        expect(Object.values(countRelations(each)).reduce((total, count) => total + count)).toBe(each.length);
      }),
    );
  });
});
