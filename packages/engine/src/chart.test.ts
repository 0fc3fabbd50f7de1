import { describe, expect, it } from 'vitest';
import { computeChart } from './chart.ts';

describe('a chart', () => {
  it('of a name alone says that there is no birth date', () => {
    const { missing, grids } = computeChart({ name: 'Thomas John Hancock' });
    expect(missing).toMatchObject({
      lifePath: 'no_birth_date',
      pinnacles: 'no_birth_date',
      loShu: 'no_birth_date',
      dashas: 'no_birth_date',
      personalYear: 'no_birth_date',
      vedic: 'no_birth_date',
      destiny: 'no_birth_date',
    });
    expect(grids).toEqual({ loShu: null, birthGrid: null, vedic: null, psychomatrix: null });
  });

  it('of a date alone says that there is no name', () => {
    const { missing, numbers } = computeChart({ birthDate: '1936-10-12', asOf: '2026-11-23' });
    expect(missing).toMatchObject({
      expression: 'no_name',
      bridges: missing.bridges === 'no_birth_date' ? '' : 'no_name',
      transits: 'no_name',
      nameNumber: 'no_name',
      firstVowel: 'no_name',
    });
    expect(numbers?.karmicDebts).toEqual([]);
  });

  it('without a day leaves the dated cycles out and says so', () => {
    const { missing } = computeChart({ name: 'Ada', birthDate: '1936-10-12' });
    expect(missing).toMatchObject({
      personalYear: 'no_as_of',
      universalDay: 'no_as_of',
      ageDigit: 'no_as_of',
      essence: 'no_as_of',
      'dashas.antar': 'no_as_of',
      'dashas.daily': 'no_as_of',
    });
  });

  it('says of a set which member is missing and why', () => {
    const { numbers, missing } = computeChart({
      name: 'Ng',
      birthDate: '1936-10-12',
      include: ['bridges', 'planes', 'soulUrge', 'firstVowel', 'surname'],
    });
    expect(numbers?.bridges?.soulUrgePersonality).toBeNull();
    expect(missing).toEqual({
      'bridges.soulUrgePersonality': 'no_vowels',
      'planes.physical': 'no_letters',
      'planes.emotional': 'no_letters',
      'planes.intuitive': 'no_letters',
      soulUrge: 'no_vowels',
      firstVowel: 'no_vowels',
      surname: 'single_part',
    });
  });

  it('keeps one bridge when the other has no birth date to stand on', () => {
    const { missing } = computeChart({ name: 'Thomas John Hancock', include: ['bridges'] });
    expect(missing).toEqual({ 'bridges.lifePathExpression': 'no_birth_date' });
  });

  it('has no Soul Urge where a system declares no vowels, and no planes beyond Latin letters', () => {
    const { missing } = computeChart({ name: 'חי', birthDate: '1936-10-12', system: 'hebrew' });
    expect(missing).toMatchObject({
      soulUrge: 'no_vowels_declared',
      personality: 'no_vowels_declared',
      firstVowel: 'no_vowels_declared',
      planes: 'latin_letters_only',
      nameNumber: 'requires_transliteration',
    });
  });

  it('of vowels alone has no Personality', () => {
    expect(computeChart({ name: 'Aio' }).missing.personality).toBe('no_consonants');
  });

  it('holds only what was asked for, of every group', () => {
    const chart = computeChart({
      name: 'Thomas John Hancock',
      birthDate: '1936-10-12',
      include: ['lifePath', 'maturity', 'pinnacles', 'loShu', 'methods', 'sensitivity'],
    });
    expect(Object.keys(chart)).toEqual(['system', 'methods', 'name', 'numbers', 'cycles', 'grids', 'sensitivity', 'missing']);
    expect([chart.numbers, chart.cycles, chart.grids].map((group) => Object.keys(group ?? {}))).toEqual([
      ['lifePath', 'maturity'],
      ['pinnacles'],
      ['loShu'],
    ]);
  });

  it('names a debt once for a number, though total and part both hold it', () => {
    // 14 October 1994: the day is 14 as a part of the Life Path, and the birthday is 14 itself
    const { numbers } = computeChart({ birthDate: '1994-10-14', methods: { debtScope: 'anyStep' } });
    expect(numbers?.karmicDebts).toEqual([
      { number: 'lifePath', debt: 14 },
      { number: 'birthday', debt: 14 },
    ]);
    // KEKE is 2 + 5 + 2 + 5 = 14, and stands twice
    const twice = computeChart({ name: 'Keke Keke I', methods: { debtScope: 'anyStep' } }).numbers?.karmicDebts;
    expect(twice?.filter(({ number, debt }) => number === 'expression' && debt === 14)).toHaveLength(1);
  });

  it('reads the Destiny from the name when asked to, and then it is the Expression', () => {
    const { numbers } = computeChart({ name: 'Thomas John Hancock', methods: { destinyBasis: 'birthName' } });
    expect(numbers?.destiny).toEqual(numbers?.expression);
  });

  it('counts a birth before sunrise for the Indian day before, and nothing else for it', () => {
    const { numbers } = computeChart({ birthDate: '1975-04-28', bornBeforeSunrise: true });
    // 27 → 9; 2+7+4+1+9+7+5 = 35 → 8; the civil day stays 28, and the civil date adds up to 36
    expect([numbers?.moolank?.value, numbers?.bhagyank?.display, numbers?.birthday?.total, numbers?.destiny?.total]).toEqual([
      9,
      '35/8',
      28,
      36,
    ]);
  });

  it('in a system of one’s own counts by its letters', () => {
    const system = { id: 'mine', letters: { A: 1, D: 4 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 4] } as const;
    const { system: id, numbers, methods } = computeChart({ name: 'Ada', system });
    expect([id, numbers?.expression?.total, methods?.table]).toEqual(['mine', 6, null]);
  });

  it('takes another table of the same system', () => {
    // ם final is 600 in Mispar Gadol, 40 in Hechrachi
    expect(computeChart({ name: 'ם', system: 'hebrew', methods: { table: 'gadol' } }).numbers?.expression?.total).toBe(600);
    expect(computeChart({ name: 'ם', system: 'hebrew' }).numbers?.expression?.total).toBe(40);
  });

  it('adds the kolel of gematria when asked: one, or one for each word', () => {
    const total = (kolel: 'none' | 'one' | 'words') =>
      computeChart({ name: 'חי חי', system: 'hebrew', methods: { kolel } }).numbers?.expression?.total;
    expect([total('none'), total('one'), total('words')]).toEqual([36, 37, 38]);
  });

  it('reads the root of the total in Katan Mispari, and keeps no master there', () => {
    // אי is 1 + 10 = 11
    const { numbers, methods } = computeChart({ name: 'אי', system: 'hebrew', methods: { table: 'katanMispari' } });
    expect(numbers?.expression).toMatchObject({ value: 2, chain: [11, 2], display: '2' });
    expect(methods?.masters).toEqual([]);
    expect(computeChart({ name: 'אי', system: 'hebrew' }).numbers?.expression?.display).toBe('11/2');
  });

  it('says that the Lo Shu grid lacks the Kua where it is asked for and the sex is not given', () => {
    const request = { birthDate: '1990-03-15', methods: { loShu: { kua: true } }, include: ['loShu'] };
    expect(computeChart(request).missing).toEqual({ 'loShu.kua': 'no_sex' });
    expect(computeChart({ ...request, sex: 'male' }).missing).toEqual({});
    expect(computeChart({ ...request, methods: {} }).missing).toEqual({});
  });

  it('keeps masters in the cycles only when asked', () => {
    // 1 January in 1998: 1 + 1 + 9 = 11
    const year = (personalCycles: 'reduce' | 'keepMasters') =>
      computeChart({ birthDate: '1950-01-01', asOf: '1998-01-01', methods: { personalCycles }, include: ['personalYear'] }).cycles
        ?.personalYear?.value;
    expect([year('reduce'), year('keepMasters')]).toEqual([2, 11]);
  });
});

describe('Kua', () => {
  it('of the first January ever belongs to the last year of a cycle of nine', () => {
    expect(computeChart({ birthDate: '0001-01-10', sex: 'male' }).numbers?.kua?.value).toBe(2);
  });

  it('of 5 reads as 2 for a man and 8 for a woman, both of the west', () => {
    // January 1969 is solar 1968, root 6: 11 − 6 = 5; 1964 has root 2 … 4 + 1 = 5 for the root 1 of 1972
    expect(computeChart({ birthDate: '1969-01-10', sex: 'male' }).numbers?.kua).toMatchObject({
      value: 5,
      eightMansions: 2,
      group: 'west',
      warning: null,
    });
    expect(computeChart({ birthDate: '1972-02-04', sex: 'female' }).numbers?.kua).toMatchObject({
      value: 5,
      eightMansions: 8,
      group: 'west',
      warning: 'near_solar_new_year',
    });
  });
});

describe('the Destiny by name', () => {
  it('misses no birth date', () => {
    // Einstein’s name: ALBERT 22, EINSTEIN 41 → 5, 27 → 9
    const { numbers, missing } = computeChart({ name: 'Albert Einstein', methods: { destinyBasis: 'birthName' } });
    expect(numbers?.destiny?.value).toBe(9);
    expect(missing).not.toHaveProperty('destiny');
    expect(missing.birthday).toBe('no_birth_date');
  });
});
