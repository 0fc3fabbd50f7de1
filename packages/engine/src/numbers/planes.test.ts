import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';

const of = (name: string) => {
  const { numbers, missing } = computeChart({ name, include: ['planes'] });
  return { planes: numbers?.planes, missing };
};

it('sorts the letters into four planes, with count, share, total and number', () => {
  // Goodwin, NORMAN GENE MACDONALD: M E E M D D, N A N G N A N A L, O R O and C; 6 + 9 + 3 + 1 = 19 letters
  expect(of('Norman Gene Macdonald').planes).toEqual({
    physical: { letters: 6, percent: 31.6, total: 26, value: 8 },
    mental: { letters: 9, percent: 47.4, total: 33, value: 33 },
    emotional: { letters: 3, percent: 15.8, total: 21, value: 3 },
    intuitive: { letters: 1, percent: 5.3, total: 3, value: 3 },
  });
});

it('has null for a plane without a letter', () => {
  // THOMAS has none of C F K Q U V Y
  expect(of('Thomas')).toMatchObject({ planes: { intuitive: null }, missing: { 'planes.intuitive': 'no_letters' } });
});

it('knows only the letters A–Z', () => {
  const { numbers, missing } = computeChart({ name: 'Σωκράτης', system: 'greek', include: ['planes'] });
  expect([numbers?.planes, missing.planes]).toEqual([null, 'latin_letters_only']);
});
