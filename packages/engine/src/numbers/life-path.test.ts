import { describe, expect, it } from 'vitest';
import { reductionRules } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { lifePath } from './life-path.ts';

const RULES = reductionRules([11, 22, 33], true);
const of = (year: number, month: number, day: number, method: Methods['lifePath'] = 'components', rules = RULES) =>
  lifePath({ year, month, day }, method, rules, null);

describe('a life path', () => {
  it('by components adds month, day and year, each reduced with its masters kept', () => {
    // Decoz: 22 November 1992 is 11 + 22 + 3 = 36 → 9; 29 November 1987 is 11 + 11 + 7 = 29 → 11
    expect(of(1992, 11, 22).chain).toEqual([36, 9]);
    expect(of(1987, 11, 29)).toMatchObject({ total: 29, value: 11 });
  });

  it('by digits adds every digit of the date', () => {
    // Phillips and McCants: Einstein’s 14 March 1879 is 33, and 15 by components
    expect(of(1879, 3, 14, 'digits')).toMatchObject({ total: 33, value: 33 });
    expect(of(1879, 3, 14).total).toBe(15);
  });

  it('as a whole adds month, day and year as numbers', () => {
    // Campbell: 4 + 12 + 1968 = 1984 → 22
    expect(of(1968, 4, 12, 'whole').chain).toEqual([1984, 22, 4]);
  });

  it('by Javane and Bunker adds month, day and the digit sum of the year', () => {
    // 11 + 12 + 14 = 37 → 10 → 1
    expect(of(1940, 11, 12, 'javane').chain).toEqual([37, 10, 1]);
  });

  it('keeps only the masters it is given, in the parts as in the end', () => {
    // Campbell, without any: 2 + 4 + 3 = 9
    expect(of(1992, 11, 22, 'components', reductionRules([], true)).total).toBe(9);
    // 11 + 11 + 22 = 44, which only a minority keeps
    expect(of(1939, 11, 11).value).toBe(8);
    expect(of(1939, 11, 11, 'components', reductionRules([11, 22, 33, 44], true)).value).toBe(44);
  });

  it('is a karmic debt by its total alone', () => {
    // Decoz: 15 October 1998 is 16 → 7. In 1990 → 19 → 10 → 1 the 19 is only in a part.
    expect(of(1998, 10, 15).karmicDebt).toBe(16);
    expect(of(1990, 3, 15).karmicDebt).toBeNull();
  });
});
