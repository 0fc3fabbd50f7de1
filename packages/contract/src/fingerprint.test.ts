import { type ChartRequest, canonicalRequest, computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { fingerprintText, withFingerprint } from './fingerprint.ts';

describe('the fingerprint', () => {
  const person: ChartRequest = { name: 'Ada', birthDate: '1990-03-15' };

  it('is of the canonical request, whatever of the chart is shown', () => {
    expect(fingerprintText(person)).toBe(canonicalRequest(person));
    expect(fingerprintText({ ...person, include: ['lifePath', 'fingerprint'], explain: true })).toBe(canonicalRequest(person));
  });

  it('is left out when only other things are asked for', () => {
    const request: ChartRequest = { ...person, include: ['lifePath'] };
    const chart = computeChart(request);
    expect(fingerprintText(request)).toBeNull();
    expect(withFingerprint(chart, null)).toBe(chart);
  });

  it('stands at the end of the chart', () => {
    const chart = computeChart(person);
    expect(Object.entries(withFingerprint(chart, 'ab'.repeat(32))).at(-1)).toEqual(['fingerprint', 'ab'.repeat(32)]);
    expect(withFingerprint(chart, 'ab'.repeat(32))).toMatchObject(chart);
  });
});
