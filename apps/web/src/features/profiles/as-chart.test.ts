import type { Profile } from '@1numbers/client';
import { describe, expect, it } from 'vitest';
import { changesOf, newProfile, shownOf } from './as-chart.ts';

const tom: Profile = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10',
  label: 'Tom',
  name: 'Thomas John Hancock',
  currentName: null,
  names: [],
  birthDate: '1936-10-12',
  birthDatePrecision: 'day',
  birthTime: null,
  guardianNote: null,
  ofAChild: false,
  bornBeforeSunrise: null,
  sex: null,
  system: 'chaldean',
  methods: { yRule: 'vowel', lifePath: 'digits' },
  tags: [],
  relation: null,
  notes: null,
  favourite: false,
  createdAt: '2026-11-27T20:00:00.000Z',
  updatedAt: '2026-11-27T20:00:00.000Z',
};
const chart = {
  name: 'Thomas John Hancock',
  birthDate: '1936-10-12',
  system: 'chaldean',
  methods: { lifePath: 'digits', yRule: 'vowel' },
  asOf: '2026-11-27',
  explain: true,
} as const;

describe('a chart as a profile', () => {
  it('holds whose chart it is and by which methods, and no day that the chart is looked at', () => {
    expect(newProfile(chart, {})).toEqual({
      label: 'Thomas John Hancock',
      name: 'Thomas John Hancock',
      birthDate: '1936-10-12',
      system: 'chaldean',
      methods: { lifePath: 'digits', yRule: 'vowel' },
    });
  });

  it('needs a name', () => {
    expect(newProfile({ birthDate: '1936-10-12' }, {})).toBeNull();
  });

  it('is called by as much of the name as fits, no character cut in two', () => {
    expect(newProfile({ name: '𝐀'.repeat(100) }, {})?.label).toBe('𝐀'.repeat(60));
  });
});

describe('a profile as a chart', () => {
  it('shows no day where the birth date is not known to the day', () => {
    expect(shownOf({ ...tom, birthDate: '1936-10', birthDatePrecision: 'month' }, {}).person.birthDate).toBe('');
    expect(shownOf({ ...tom, birthDatePrecision: 'year' }, {}).person.birthDate).toBe('');
    expect(shownOf(tom, {}).person.birthDate).toBe('1936-10-12');
  });

  it('is as it was saved, in whatever order its methods come', () => {
    expect(changesOf(tom, chart, {})).toEqual({});
  });

  it('names what was changed, and what was taken away as null', () => {
    const { birthDate: _birthDate, ...dateless } = chart;
    expect(changesOf(tom, { ...dateless, name: 'Tom Hancock', methods: {} }, {})).toEqual({
      name: 'Tom Hancock',
      birthDate: null,
      methods: null,
    });
  });

  it('keeps a birth date that the chart cannot show', () => {
    const { birthDate: _birthDate, ...dateless } = chart;
    expect(changesOf({ ...tom, birthDate: '1936', birthDatePrecision: 'year' }, dateless, {})).toEqual({});
  });
});

describe('what the person prefers', () => {
  const preferred = {
    system: 'hebrew',
    methods: { lifePath: 'whole', table: 'gadol', letterOverrides: [{ index: 0, role: 'vowel' }] },
  } as const;
  const plain: Profile = { ...tom, system: null, methods: null };

  it('is how a profile is shown that says nothing of it, as the service computes it', () => {
    expect(shownOf(plain, preferred).choice).toEqual({ system: 'hebrew', options: { lifePath: 'whole', table: 'gadol' } });
    expect(shownOf(tom, preferred).choice).toEqual({ system: 'chaldean', options: tom.methods });
  });

  it('gives no table to another system than the one it was chosen with', () => {
    expect(shownOf({ ...plain, system: 'arabic' }, preferred).choice).toEqual({ system: 'arabic', options: { lifePath: 'whole' } });
  });

  it('does not change what was saved by the usual methods', () => {
    const usual = { ...chart, methods: {} };
    const saved = newProfile(usual, preferred);
    expect(saved?.methods).toEqual({});
    expect(changesOf({ ...plain, system: 'chaldean', methods: {} }, usual, preferred)).toEqual({});
    expect(changesOf({ ...plain, system: 'chaldean' }, usual, preferred)).toEqual({ methods: {} });
  });
});
