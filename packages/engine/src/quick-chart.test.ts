import { describe, expect, it } from 'vitest';
import { computeChart } from './chart.ts';
import { checkRequest } from './check-request.ts';
import { CORE_IDS } from './ids.ts';
import { computeListedChart, quickChart } from './quick-chart.ts';
import type { ChartRequest } from './request.ts';

const CORE = { name: 'Thomas John Hancock', birthDate: '1936-10-12', include: CORE_IDS };

function quick(request: ChartRequest) {
  return quickChart(checkRequest(request));
}

describe('a request for core numbers alone', () => {
  it('gets what the whole chart says', () => {
    const { lifePath, expression, soulUrge, personality } = computeChart({ name: CORE.name, birthDate: CORE.birthDate }).numbers ?? {};
    const chart = quick(CORE);
    expect(chart?.numbers).toEqual({ lifePath, expression, soulUrge, personality });
    expect(chart?.name).toEqual(computeChart({ name: CORE.name }).name);
    expect(chart).toMatchObject({ system: 'pythagorean', missing: {} });
  });

  it('gets only the numbers it names', () => {
    expect(Object.keys(quick({ ...CORE, include: ['soulUrge'] })?.numbers ?? {})).toEqual(['soulUrge']);
  });

  it('is told which number its letters do not give', () => {
    expect(quick({ ...CORE, name: 'Ng' })).toMatchObject({ numbers: { soulUrge: null }, missing: { soulUrge: 'no_vowels' } });
    expect(quick({ ...CORE, name: ' Aio  Eo' })).toMatchObject({
      name: { calculation: 'AIO EO' },
      numbers: { personality: null },
      missing: { personality: 'no_consonants' },
    });
  });

  it.each<[string, ChartRequest]>([
    ['without a name', { birthDate: CORE.birthDate, include: CORE_IDS }],
    ['without a birth date', { name: CORE.name, include: CORE_IDS }],
    ['for everything', { name: CORE.name, birthDate: CORE.birthDate }],
    ['for nothing', { ...CORE, include: [] }],
    ['for another number too', { ...CORE, include: ['lifePath', 'maturity'] }],
    ['with a name in use', { ...CORE, currentName: 'Tom' }],
    ['with steps', { ...CORE, explain: true }],
    ['by a chosen method', { ...CORE, methods: { lifePath: 'digits' } }],
    ['in another system', { ...CORE, system: 'chaldean' }],
    ['of a name with accents', { ...CORE, name: 'Łukasz Żak' }],
    ['of a name with a title', { ...CORE, name: 'Dr Thomas Hancock' }],
  ])('goes the general way %s', (_, request) => {
    expect(quick(request)).toBeNull();
  });

  it('is answered the same way as any other chart, whichever way is taken', () => {
    for (const request of [CORE, { ...CORE, name: 'Łukasz Żak' }, { birthDate: CORE.birthDate }]) {
      expect(computeListedChart(request)).toEqual(computeChart(request));
    }
  });
});
