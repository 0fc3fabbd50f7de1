import { expect, it } from 'vitest';
import { numberResult, reductionRules } from '../reduce.ts';
import { rationalThought } from './rational-thought.ts';

const of = (firstName: number, day: number, masters: number[]) => {
  const rules = reductionRules(masters, false);
  return rationalThought(numberResult(firstName, rules), day, rules, null);
};

it('adds the number of the first name and the day of birth', () => {
  // Decoz: THOMAS 22, born on a 3rd: 25 → 7. JOHN 20 → 2, born on a 15th: 17 → 8
  expect(of(22, 3, [11, 22, 33]).chain).toEqual([25, 7]);
  expect(of(20, 15, [11, 22, 33]).chain).toEqual([17, 8]);
});

it('takes the day as it is, not reduced', () => {
  // A first name of 1 and the 29th: 30 → 3. With 29 → 11 it would be 12, which has the same root.
  expect(of(1, 29, [11, 22, 33]).total).toBe(30);
});

it('takes a first name that is no master any more by its root', () => {
  // Without masters THOMAS is 22 → 4: 4 + 3 = 7
  expect(of(22, 3, [])).toMatchObject({ total: 7, value: 7 });
});
