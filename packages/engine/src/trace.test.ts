import { describe, expect, it } from 'vitest';
import type { Step } from './answer.ts';
import { PLAIN, reductionRules } from './reduce.ts';
import { resultOf } from './trace.ts';

describe('a working', () => {
  it('says every digit sum down to the value', () => {
    expect(resultOf(1936, PLAIN, []).steps).toEqual([
      { code: 'digit_sum', from: 1936, digits: [1, 9, 3, 6], to: 19 },
      { code: 'digit_sum', from: 19, digits: [1, 9], to: 10 },
      { code: 'digit_sum', from: 10, digits: [1, 0], to: 1 },
    ]);
  });

  it('ends at a kept master and says so', () => {
    expect(resultOf(22, reductionRules([22], false), []).steps).toEqual([{ code: 'keep_master', value: 22 }]);
  });

  it('says the digit sums of a total beyond every year and name', () => {
    // 12 345: 1 + 2 + 3 + 4 + 5 = 15, 1 + 5 = 6.
    expect(resultOf(12_345, PLAIN, []).steps).toEqual([
      { code: 'digit_sum', from: 12_345, digits: [1, 2, 3, 4, 5], to: 15 },
      { code: 'digit_sum', from: 15, digits: [1, 5], to: 6 },
    ]);
  });

  it('goes on from the steps written before', () => {
    const trace: Step[] = [{ code: 'take', of: 'day', value: 12 }];
    expect(resultOf(12, PLAIN, trace).steps).toEqual([
      { code: 'take', of: 'day', value: 12 },
      { code: 'digit_sum', from: 12, digits: [1, 2], to: 3 },
    ]);
  });

  it('is not there when nobody asked for it', () => {
    expect(resultOf(12, PLAIN, null)).not.toHaveProperty('steps');
  });
});
