import { describe, expect, it } from 'vitest';
import { chain, debtIn, digitSum, digitsOf, numberResult, PLAIN, reduce, reductionRules, root } from './reduce.ts';

const WESTERN = reductionRules([11, 22, 33], true);

describe('digit sums', () => {
  it('adds the decimal digits', () => {
    expect([0, 7, 10, 1990, 9999, 10_000, 10_001].map(digitSum)).toEqual([0, 7, 1, 19, 36, 1, 2]);
  });

  it('lists the digits from left to right, a zero included', () => {
    expect(digitsOf(0)).toEqual([0]);
    expect(digitsOf(1906)).toEqual([1, 9, 0, 6]);
  });

  it('shares the list of the digits of every year, and makes longer ones anew', () => {
    for (const number of [7, 9999]) expect(digitsOf(number)).toBe(digitsOf(number));
    expect(digitsOf(10_000)).not.toBe(digitsOf(10_000));
  });

  it('ends at the root: casting out nines, with 9 for multiples of nine and 0 only for 0', () => {
    expect([0, 1, 9, 10, 18, 29, 9999].map(root)).toEqual([0, 1, 9, 1, 9, 2, 9]);
  });
});

describe('reduce', () => {
  it('tests the number itself before the first digit sum, so a master that comes in stays', () => {
    expect(reduce(22, [11, 22, 33])).toBe(22);
    expect(reduce(22, [11])).toBe(4);
  });

  it('stops at a master on the way', () => {
    expect(reduce(29, [11])).toBe(11);
    expect(reduce(1992, [])).toBe(3);
  });
});

describe('a result', () => {
  it('shares the chain of every year and every name, and makes longer ones anew', () => {
    for (const total of [19, 9999]) expect(chain(total)).toBe(chain(total));
    expect(chain(10_000)).toEqual([10_000, 1]);
    expect(chain(10_000)).not.toBe(chain(10_000));
  });

  it('has every member of the chain from the total to the root', () => {
    expect(chain(19)).toEqual([19, 10, 1]);
    expect(chain(7)).toEqual([7]);
    expect(numberResult(33, WESTERN)).toMatchObject({ value: 33, root: 6, total: 33, chain: [33, 6], kind: 'master', display: '33/6' });
  });

  it('is zero with the chain [0] for a difference of nothing', () => {
    expect(numberResult(0, PLAIN)).toMatchObject({ value: 0, root: 0, total: 0, chain: [0], kind: 'plain', display: '0' });
  });

  it('finds a karmic debt at the total and on the way down, as in 67 → 13 → 4', () => {
    expect(numberResult(67, WESTERN)).toMatchObject({ value: 4, karmicDebt: 13, display: '13/4' });
    expect(numberResult(16, WESTERN)).toMatchObject({ value: 7, karmicDebt: 16, display: '16/7' });
    expect(numberResult(40, WESTERN).karmicDebt).toBeNull();
  });

  it('looks for no debt where none is read', () => {
    expect(numberResult(67, PLAIN)).toMatchObject({ karmicDebt: null, display: '4' });
    expect([13, 14, 16, 19, 15].map((total) => debtIn([total]))).toEqual([13, 14, 16, 19, null]);
  });

  it('shows a compound beside its root when they differ', () => {
    const compound = reductionRules([], false, true);
    expect(numberResult(36, compound).display).toBe('36/9');
    expect(numberResult(6, compound).display).toBe('6');
  });

  it('is frozen, and shared between equal calls under the same rules', () => {
    expect(Object.isFrozen(numberResult(25, WESTERN))).toBe(true);
    expect(Object.isFrozen(numberResult(25, WESTERN).chain)).toBe(true);
    expect(numberResult(25, WESTERN)).toBe(numberResult(25, reductionRules([11, 22, 33], true)));
  });

  it("is made afresh for totals that no one shares: from 1024 on, and under rules of a person's own making", () => {
    expect(numberResult(1023, WESTERN)).toBe(numberResult(1023, WESTERN));
    expect(numberResult(1024, WESTERN)).not.toBe(numberResult(1024, WESTERN));
    expect(numberResult(3005, WESTERN)).toMatchObject({ total: 3005, value: 8 });
    expect(numberResult(14, { masters: [], debt: true })).toMatchObject({ display: '14/5' });
  });
});

describe('rules', () => {
  it('differ when masters, debt or display differ', () => {
    const kinds = [reductionRules([11], true), reductionRules([22], true), reductionRules([11], false), reductionRules([11], true, true)];
    expect(new Set(kinds).size).toBe(4);
  });
});
