import { type ChartRequest, computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { chartJson } from './chart-json.ts';
import { withFingerprint } from './fingerprint.ts';

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
  { name: 'Grrr', birthDate: '1990-03-15', include: ['soulUrge', 'personality'] },
  // Totals beyond those that are kept, and the same totals under other masters.
  { name: 'תשרק'.repeat(9), system: 'hebrew', include: ['expression'] },
  { name: 'Thomas John Hancock', birthDate: '1936-10-12', methods: { masters: [] } },
];

describe('the JSON of a chart', () => {
  it.each(requests)('is what JSON.stringify writes for %j, the second time too', (request) => {
    const chart = withFingerprint(computeChart(request), 'f00d');
    expect([chartJson(chart), chartJson(chart)]).toEqual([JSON.stringify(chart), JSON.stringify(chart)]);
  });
});
