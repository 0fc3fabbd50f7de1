import { expect, it } from 'vitest';
import { numberResult, reductionRules } from '../reduce.ts';
import { maturity } from './maturity.ts';

const RULES = reductionRules([11, 22, 33], false);
const of = (lifePath: number, expression: number) => maturity(numberResult(lifePath, RULES), numberResult(expression, RULES), RULES, null);

it('adds Life Path and Expression and keeps a master', () => {
  // Decoz: 7 + 4 = 11
  expect(of(7, 4)).toMatchObject({ total: 11, value: 11, display: '11/2' });
  // Hancock: 5 + 7 = 12 → 3
  expect(of(5, 7)).toMatchObject({ total: 12, value: 3 });
});

it('counts each number as it is shown: a master as itself, anything else by its digit', () => {
  // THOMAS, born 29 November 1987: 11 + 22 = 33; by the roots it would be 2 + 4 = 6
  expect(of(11, 22)).toMatchObject({ total: 33, value: 33 });
  // 16 is shown as 7 and 13 as 4
  expect(of(16, 13).total).toBe(11);
});

it('keeps no master that its rules do not keep', () => {
  const without = reductionRules([], false);
  expect(maturity(numberResult(7, without), numberResult(4, without), without, null).value).toBe(2);
});
