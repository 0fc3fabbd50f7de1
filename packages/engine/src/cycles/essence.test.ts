import { describe, expect, it } from 'vitest';
import { reductionRules } from '../reduce.ts';
import { essence } from './essence.ts';

const RULES = reductionRules([11, 22, 33], false);

function letters(physical: number, mental: number, spiritual: number) {
  const transit = (letter: string, value: number) => ({ letter, value, fromAge: 20, toAge: 20 + value });
  return { physical: transit('A', physical), mental: transit('I', mental), spiritual: transit('H', spiritual) };
}

describe('essence', () => {
  it('of Thomas Cruise Mapother at 20 is 1 + 9 + 8 = 18, a 9', () => {
    expect(essence(letters(1, 9, 8), RULES, null)).toMatchObject({ total: 18, chain: [18, 9], value: 9, kind: 'plain' });
  });

  it('keeps a master that is kept, and no other', () => {
    expect(essence(letters(9, 1, 1), RULES, null)).toMatchObject({ total: 11, value: 11, display: '11/2' });
    expect(essence(letters(9, 1, 1), reductionRules([22], false), null)).toMatchObject({ total: 11, value: 2, display: '2' });
  });

  it('shows 13, 14, 16 and 19 in its chain and claims no debt', () => {
    expect(essence(letters(9, 9, 1), RULES, null)).toMatchObject({ chain: [19, 10, 1], karmicDebt: null });
  });

  it('says which letters it adds when asked to', () => {
    expect(essence(letters(1, 9, 8), RULES, []).steps).toEqual([
      { code: 'take', of: 'number:transits.physical', value: 1 },
      { code: 'take', of: 'number:transits.mental', value: 9 },
      { code: 'take', of: 'number:transits.spiritual', value: 8 },
      { code: 'add', terms: [1, 9, 8], total: 18 },
      { code: 'digit_sum', from: 18, digits: [1, 8], to: 9 },
    ]);
  });
});
