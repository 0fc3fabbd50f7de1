import { expect, it } from 'vitest';
import { numberResult, reductionRules } from '../reduce.ts';
import { bridge } from './bridges.ts';

const RULES = reductionRules([11, 22, 33], true);
const of = (first: number, second: number) =>
  bridge(numberResult(first, RULES), numberResult(second, RULES), 'lifePath', 'expression', null);

it('is the difference of two numbers, whichever is greater', () => {
  // Decoz, Thomas Cruise Mapother: Life Path 1 and Expression 4 are 3 apart, Soul Urge 9 and Personality 4 are 5
  expect(of(1, 4).value).toBe(3);
  expect(of(9, 4).value).toBe(5);
});

it('is 0 where both agree', () => {
  // ANA 1 + 5 + 1 = 7, born on 15 October 1998: 16 → 7
  expect(of(16, 7)).toMatchObject({ value: 0, total: 0, display: '0' });
});

it('takes masters by their roots', () => {
  // THOMAS 22 → 4 and 29 → 11 → 2: 2, not 11
  expect(of(29, 22).value).toBe(2);
});
