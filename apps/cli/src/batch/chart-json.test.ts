import { type ChartRequest, computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { signed } from '../fingerprint.ts';
import { chartJson } from './chart-json.ts';

const requests: readonly ChartRequest[] = [
  { name: 'Thomas John Hancock', birthDate: '1936-10-12', include: ['lifePath', 'expression', 'soulUrge', 'personality'] },
  { name: 'Łukasz Żak', birthDate: '1990-03-15', currentName: 'Luke', sex: 'male', asOf: '2026-11-23' },
  { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-23', explain: true },
  { name: 'Anna\\Maria "Ann" O’Neil-Żak Jr.' },
  { birthDate: '1990-03-15', include: ['lifePath', 'loShu', 'personalYear', 'methods', 'fingerprint'] },
  { name: 'สมชาย', system: 'thai' },
  { name: 'משה', system: 'hebrew', methods: { table: 'gadol' } },
  { name: 'Ann 日', birthDate: '1990-03-15' },
  { name: 'Дима', birthDate: '1990-03-15' },
  { name: 'Ada', include: ['sensitivity'] },
  { name: 'Ada', include: [] },
];

describe('chartJson', () => {
  it.each(requests)('writes what JSON.stringify writes for %j', (request) => {
    const chart = signed(computeChart(request), request);
    expect(chartJson(chart)).toBe(JSON.stringify(chart));
    expect(chartJson(chart)).toBe(JSON.stringify(chart));
  });
});
