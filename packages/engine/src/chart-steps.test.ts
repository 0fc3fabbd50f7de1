import { describe, expect, it } from 'vitest';
import type { NumberResult } from './answer.ts';
import { computeChart } from './chart.ts';

describe('a working', () => {
  const chart = computeChart({
    name: 'Mary Ann',
    currentName: 'Mary',
    birthDate: '1990-11-22',
    sex: 'male',
    asOf: '2026-11-23',
    explain: true,
  });
  const steps = (result: NumberResult | null | undefined) => result?.steps ?? [];

  it('shows every letter with its value, its role and why, and which of them count', () => {
    const [first] = steps(chart.numbers?.soulUrge);
    expect(first).toMatchObject({ code: 'letters', text: 'Mary', total: 8 });
    expect(
      first?.code === 'letters' && first.letters.map(({ letter, value, role, why, counted }) => [letter, value, role, why, counted]),
    ).toEqual([
      ['M', 4, 'consonant', 'consonant_letter', false],
      ['A', 1, 'vowel', 'vowel_letter', true],
      ['R', 9, 'consonant', 'consonant_letter', false],
      ['Y', 7, 'vowel', 'y_ends_after_consonant', true],
    ]);
  });

  it('shows the reduction of each part, the sum and its reduction', () => {
    // MARY 21 → 3, ANN 11 kept: 14 → 5
    expect(steps(chart.numbers?.expression).slice(2)).toEqual([
      { code: 'digit_sum', from: 21, digits: [2, 1], to: 3 },
      { code: 'keep_master', value: 11 },
      { code: 'add', terms: [3, 11], total: 14 },
      { code: 'digit_sum', from: 14, digits: [1, 4], to: 5 },
    ]);
  });

  it('shows what each part of the date comes to', () => {
    expect(steps(chart.numbers?.lifePath)).toEqual([
      { code: 'take', of: 'month', value: 11 },
      { code: 'keep_master', value: 11 },
      { code: 'take', of: 'day', value: 22 },
      { code: 'keep_master', value: 22 },
      { code: 'take', of: 'year', value: 1990 },
      { code: 'digit_sum', from: 1990, digits: [1, 9, 9, 0], to: 19 },
      { code: 'digit_sum', from: 19, digits: [1, 9], to: 10 },
      { code: 'digit_sum', from: 10, digits: [1, 0], to: 1 },
      { code: 'add', terms: [11, 22, 1], total: 34 },
      { code: 'digit_sum', from: 34, digits: [3, 4], to: 7 },
    ]);
  });

  it('follows the chosen way to a life path', () => {
    const path = (lifePath: 'digits' | 'whole' | 'javane') =>
      steps(computeChart({ birthDate: '1940-11-12', explain: true, methods: { lifePath } }).numbers?.lifePath).filter(
        ({ code }) => code !== 'take',
      );
    expect(path('digits')[0]).toEqual({ code: 'add', terms: [1, 1, 1, 2, 1, 9, 4, 0], total: 19 });
    expect(path('whole')[0]).toEqual({ code: 'add', terms: [11, 12, 1940], total: 1963 });
    expect(path('javane').slice(0, 2)).toEqual([
      { code: 'digit_sum', from: 1940, digits: [1, 9, 4, 0], to: 14 },
      { code: 'add', terms: [11, 12, 14], total: 37 },
    ]);
  });

  it('marks the initials of the Balance and the doubt about a Y', () => {
    const [first] = steps(chart.numbers?.balance);
    expect(first?.code === 'letters' && first.letters.map(({ counted }) => counted)).toEqual([true, false, false, false]);
    const [ryan] = steps(computeChart({ name: 'Ryan', explain: true }).numbers?.soulUrge);
    expect(ryan?.code === 'letters' && ryan.letters[1]).toMatchObject({ letter: 'Y', why: 'y_own_syllable', ambiguous: true });
  });

  it('says that an override decided', () => {
    const methods = { letterOverrides: [{ index: 1, role: 'consonant' }] } as const;
    const [ryan] = steps(computeChart({ name: 'Ryan', explain: true, methods }).numbers?.personality);
    expect(ryan?.code === 'letters' && ryan.letters[1]).toMatchObject({ letter: 'Y', role: 'consonant', why: 'override', counted: true });
  });

  it('says what the kolel adds', () => {
    const hebrew = computeChart({ name: 'חי', system: 'hebrew', explain: true, methods: { kolel: 'one' } });
    expect(steps(hebrew.numbers?.expression).slice(1, 3)).toEqual([
      { code: 'take', of: 'kolel', value: 1 },
      { code: 'add', terms: [18, 1], total: 19 },
    ]);
  });

  it('adds the roots of the words where Cheiro does', () => {
    // John Smith: 18 → 9 and 17 → 8, so 17
    const cheiro = computeChart({ name: 'John Smith', explain: true, methods: { compound: 'wordRoots' } }).numbers?.nameNumber;
    expect(cheiro).toMatchObject({ total: 17, compound: 17, wordCompounds: [18, 17], wordRootCompound: 17 });
    expect(steps(cheiro)).toContainEqual({ code: 'add', terms: [9, 8], total: 17 });
    const single = computeChart({ name: 'Baldwin', explain: true, methods: { compound: 'wordRoots' } }).numbers?.nameNumber;
    expect(steps(single).some(({ code }) => code === 'add')).toBe(false);
  });

  it('shows the two ways of Kua', () => {
    const female = computeChart({ birthDate: '1976-06-01', sex: 'female', explain: true });
    expect(steps(chart.numbers?.kua)).toContainEqual({ code: 'subtract', from: 11, by: 1, total: 10 });
    expect(steps(female.numbers?.kua)).toContainEqual({ code: 'add', terms: [4, 5], total: 9 });
  });

  it('is there for every number that has one and nowhere when not asked for', () => {
    for (const id of [
      'birthday',
      'destiny',
      'maturity',
      'attitude',
      'rationalThought',
      'firstName',
      'surname',
      'subconsciousSelf',
      'habitChallenge',
      'ageDigit',
      'moolank',
      'bhagyank',
      'nameNumber',
    ] as const) {
      expect(steps(chart.numbers?.[id]).length, id).toBeGreaterThan(0);
    }
    expect(JSON.stringify(computeChart({ name: 'Ada', birthDate: '1936-10-12' }))).not.toContain('steps');
  });
});
