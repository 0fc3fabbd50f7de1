import { describe, expect, it } from 'vitest';
import { canonicalRequest, METHOD_VERSION } from './canonical-request.ts';
import type { ChartRequest } from './request.ts';

describe('the canonical request', () => {
  it('is ASCII JSON with every option as it takes effect', () => {
    const text = canonicalRequest({ name: 'Łukasz Żak', system: 'chaldean' });
    expect(text).toMatch(/^[ -~]+$/);
    expect(JSON.parse(text)).toMatchObject({
      name: 'Łukasz Żak',
      birthDate: null,
      methodVersion: METHOD_VERSION,
      methods: { nameSum: 'addAll', masters: [], lifePath: 'components' },
      system: 'chaldean',
    });
  });

  it('is the same for the same name composed and decomposed, and whatever is shown', () => {
    expect(canonicalRequest({ name: 'Łukasz Żak'.normalize('NFD') })).toBe(canonicalRequest({ name: 'Łukasz Żak' }));
    expect(canonicalRequest({ name: 'Ada', explain: true, include: ['lifePath'] })).toBe(canonicalRequest({ name: 'Ada' }));
  });

  it('is the same for a default given and a default left out, in any order of keys', () => {
    expect(canonicalRequest({ methods: { lifePath: 'components' }, name: 'Ada', birthDate: '1936-10-12' })).toBe(
      canonicalRequest({ birthDate: '1936-10-12', name: 'Ada' }),
    );
  });

  it('is the same for one choice of masters and letters, in any order', () => {
    const of = (methods: ChartRequest['methods']) => canonicalRequest({ name: 'Murray', methods });
    expect(of({ masters: [33, 22, 11] })).toBe(of({}));
    expect(of({ masters: [11, 22, 22, 33] })).toBe(of({}));
    const [first, last] = [{ index: 2, role: 'vowel' } as const, { index: 5, role: 'consonant' } as const];
    expect(of({ letterOverrides: [last, first] })).toBe(of({ letterOverrides: [first, last] }));
  });

  it('does without a name', () => {
    expect(JSON.parse(canonicalRequest({ birthDate: '1936-10-12' }))).toMatchObject({
      name: null,
      currentName: null,
      birthDate: '1936-10-12',
    });
  });

  it('differs by everything that can change a number', () => {
    const base = { name: 'Ada', birthDate: '1936-10-12' };
    const own = { id: 'mine', letters: { A: 1, D: 4 }, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 4] };
    const requests = [
      base,
      { ...base, currentName: 'Ada' },
      { ...base, asOf: '2026-11-23' },
      { ...base, sex: 'female' },
      { ...base, bornBeforeSunrise: true },
      { ...base, system: 'indian' },
      { ...base, system: own },
      { ...base, system: { ...own, interval: [1, 5] } },
      { ...base, methods: { chaldeanMasters: true } },
      { ...base, methods: { chaldeanMasters: true, masters: [11] } },
    ];
    expect(new Set(requests.map(canonicalRequest)).size).toBe(requests.length);
  });

  it('takes what is undefined in a system of your own for absent', () => {
    const own = { id: 'mine', letters: { A: 1 }, vowels: null, masters: [], nameSum: 'addAll', interval: [1, 1] };
    const open = { ...own, folds: undefined, marks: { "'": { add: 1, times: undefined } } };
    expect(canonicalRequest({ name: 'A', system: open })).toBe(
      canonicalRequest({ name: 'A', system: { ...own, marks: { "'": { add: 1 } } } }),
    );
  });
});
