import { describe, expect, it } from 'vitest';
import { numberResult, PLAIN, reductionRules } from '../reduce.ts';
import { relationshipNumber } from './relationship-number.ts';

const MASTERS = reductionRules([11, 22, 33], false);

describe('relationshipNumber', () => {
  it('adds a master as it stands and keeps none', () => {
    // 11 + 11 = 22 → 4.
    const eleven = numberResult(29, MASTERS);
    expect(relationshipNumber(eleven, eleven, null)).toMatchObject({ total: 22, value: 4, kind: 'plain', display: '4' });
  });

  it('shows what it adds', () => {
    expect(relationshipNumber(numberResult(8, PLAIN), numberResult(9, PLAIN), []).steps).toEqual([
      { code: 'take', of: 'number:lifePath', value: 8 },
      { code: 'take', of: 'number:lifePath', value: 9 },
      { code: 'add', terms: [8, 9], total: 17 },
      { code: 'digit_sum', from: 17, digits: [1, 7], to: 8 },
    ]);
  });
});
