import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { ChartRequest } from '../request.ts';

const of = (request: ChartRequest) => computeChart({ ...request, include: ['expression'] }).numbers?.expression;

it('adds all letters, part by part, and keeps the masters of parts and total', () => {
  // Decoz: THOMAS 22 + CRUISE 3 + MAPOTHER 6 = 31 → 4
  expect(of({ name: 'Thomas Cruise Mapother' })?.chain).toEqual([31, 4]);
  // JOHANN 8 + SEBASTIAN 9 + BACH 5 = 22
  expect(of({ name: 'Johann Sebastian Bach' })).toMatchObject({ value: 22, display: '22/4' });
});

it('adds the kolel of gematria to the total: one, or the number of words', () => {
  // אחד 1 + 8 + 4 and אהבה 1 + 5 + 2 + 5 are 13 each
  const name = 'אחד אהבה';
  expect(of({ name, system: 'hebrew' })?.total).toBe(26);
  expect(of({ name, system: 'hebrew', methods: { kolel: 'one' } })?.total).toBe(27);
  expect(of({ name, system: 'hebrew', methods: { kolel: 'words' } })?.total).toBe(28);
});
