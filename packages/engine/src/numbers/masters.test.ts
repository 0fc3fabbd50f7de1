import { expect, it } from 'vitest';
import { computeChart } from '../chart.ts';
import type { ChartRequest } from '../request.ts';

const mastersOf = (request: ChartRequest) => {
  const { masters } = computeChart({ ...request, include: ['masters'] }).numbers ?? {};
  return masters?.map(({ number, value, at }) => `${number} ${value} ${at}`);
};

it('names the pinnacles and periods that are masters by their place', () => {
  // Decoz: 15 May 1949 has the pinnacles 11, 11, 22, 1
  expect(mastersOf({ birthDate: '1949-05-15' })).toEqual(['pinnacles.1 11 total', 'pinnacles.2 11 total', 'pinnacles.3 22 total']);
  // 29 November 1990: the month 11 and the day 29 → 11 rule the first two periods
  expect(mastersOf({ birthDate: '1990-11-29' })).toEqual(expect.arrayContaining(['periods.1 11 total', 'periods.2 11 total']));
});

it('names the planes that are masters', () => {
  // Goodwin: the mental letters of NORMAN GENE MACDONALD add up to 33
  expect(mastersOf({ name: 'Norman Gene Macdonald' })).toContain('planes.mental 33 total');
});

it('names an essence that is a master', () => {
  // I rules as physical letter, A as mental and as spiritual one: 9 + 1 + 1 = 11 at every age
  expect(mastersOf({ name: 'I A', birthDate: '1990-03-15', asOf: '2026-11-23' })).toContain('essence 11 total');
});

it('names the personal cycles and the name number where their masters are kept, and only there', () => {
  // 9 January in 2026: 1 + 9 + 1 = 11
  const request = { birthDate: '1990-01-09', asOf: '2026-06-01' };
  expect(mastersOf({ ...request, methods: { personalCycles: 'keepMasters' } })).toContain('personalYear 11 total');
  expect(mastersOf(request)).not.toContain('personalYear 11 total');
  // BALDWIN is 22 for Cheiro, LEE 13 → 4
  expect(mastersOf({ name: 'Baldwin', methods: { chaldeanMasters: true } })).toContain('nameNumber 22 total');
  expect(mastersOf({ name: 'Baldwin' })?.join()).not.toContain('nameNumber');
  expect(mastersOf({ name: 'Baldwin Lee', methods: { chaldeanMasters: true, compound: 'wordRoots' } })).toContain('nameNumber 22 part');
});

it('says the same beside the cycles as alone', () => {
  const request = { name: 'I A', birthDate: '1949-05-15', asOf: '2026-11-23' };
  expect(computeChart(request).numbers?.masters?.map(({ number, value, at }) => `${number} ${value} ${at}`)).toEqual(mastersOf(request));
});
