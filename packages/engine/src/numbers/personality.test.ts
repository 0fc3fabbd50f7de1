import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';

const of = (name: string) => {
  const { numbers, missing } = computeChart({ name, include: ['personality'] });
  return { personality: numbers?.personality, missing };
};

it('adds the consonants, part by part, and says when the total is a karmic debt', () => {
  // Decoz, THOMAS JOHN HANCOCK: T H M S 15 → 6, J H N 14 → 5, H N C C K 21 → 3; 6 + 5 + 3 = 14
  expect(of('Thomas John Hancock').personality).toMatchObject({ total: 14, karmicDebt: 14, display: '14/5' });
});

it('counts no letter that is a vowel', () => {
  // LYNN: its Y is a vowel, so L 3 + N 5 + N 5 = 13
  expect(of('Lynn').personality?.total).toBe(13);
});

it('is null for a name of vowels only', () => {
  expect(of('Aio')).toEqual({ personality: null, missing: { personality: 'no_consonants' } });
});
