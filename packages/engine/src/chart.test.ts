import { describe, expect, it } from 'vitest';
import type { NumberResult } from './answer.ts';
import { computeChart } from './chart.ts';
import { EngineError, type Problem } from './engine-error.ts';
import { CYCLE_IDS } from './ids.ts';
import type { ChartRequest } from './request.ts';

function problemsOf(request: unknown): readonly Problem[] {
  try {
    computeChart(request as never);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
  }
  return [];
}

describe('a request', () => {
  it('is told everything that is wrong with it at once, in the order of its fields', () => {
    const request = {
      name: 7,
      birthDate: '2023-02-29',
      sex: 'x',
      system: 'pythagoras',
      asOf: 'today',
      include: ['lifepath'],
      methods: { x: 1 },
    };
    expect(problemsOf(request).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/name invalid_type',
      '/birthDate invalid_date',
      '/sex invalid_option',
      '/system unknown_system',
      '/asOf invalid_date',
      '/include/0 invalid_option',
      '/methods/x unknown_option',
    ]);
  });

  it('is told of its names together with the rest', () => {
    expect(
      problemsOf({ birthDate: '2023-02-29', name: '', currentName: '7', surplus: 1 }).map(({ pointer, code }) => `${pointer} ${code}`),
    ).toEqual(['/surplus unknown_field', '/name name_empty', '/currentName no_letters', '/birthDate invalid_date']);
  });

  it.each([
    [{}, '/name', 'required'],
    [{ currentName: 'Ada' }, '/name', 'required'],
    [[], '', 'invalid_type'],
    [null, '', 'invalid_type'],
    [{ name: 'Ada', nmae: 'Ada' }, '/nmae', 'unknown_field'],
    [{ name: '' }, '/name', 'name_empty'],
    [{ name: 'Ada', currentName: '123' }, '/currentName', 'no_letters'],
    [{ birthDate: 19900315 }, '/birthDate', 'invalid_type'],
    [{ birthDate: '0000-01-01' }, '/birthDate', 'date_out_of_range'],
    [{ birthDate: '10000-01-01' }, '/birthDate', 'date_out_of_range'],
    [{ birthDate: '1990-03-15', asOf: '1990-03-14' }, '/asOf', 'as_of_before_birth'],
    [{ birthDate: '0001-01-01', bornBeforeSunrise: true }, '/bornBeforeSunrise', 'date_out_of_range'],
    [{ name: 'Ada', include: 'lifePath' }, '/include', 'invalid_type'],
    [{ name: 'Ada', include: [7] }, '/include/0', 'invalid_type'],
    [{ name: 'Ada', system: {} }, '/system/id', 'required'],
    [{ name: 'Ada', system: 7 }, '/system', 'invalid_type'],
    [{ name: 'Ada', methods: { letterOverrides: [{ index: 3, role: 'vowel' }] } }, '/methods/letterOverrides/0/index', 'invalid_option'],
  ])('is refused at its field: %j', (request, pointer, code) => {
    expect(problemsOf(request)[0]).toMatchObject({ pointer, code });
  });

  it('may look at a day before the birth where no cycle and no age is asked for', () => {
    const { numbers } = computeChart({ birthDate: '1990-03-15', asOf: '1980-01-01', include: ['lifePath', 'loShu'] });
    expect(numbers?.lifePath?.value).toBe(1);
  });

  it.each<{ include?: string[] }>([{}, { include: ['ageDigit'] }, ...CYCLE_IDS.map((id) => ({ include: [id] }))])(
    'for %j cannot look at a day before the birth',
    (asked) => {
      expect(problemsOf({ birthDate: '1990-03-15', asOf: '1980-01-01', ...asked })).toEqual([
        { pointer: '/asOf', code: 'as_of_before_birth' },
      ]);
    },
  );

  it('that settles a letter twice is refused where the letter comes again, and one beyond the name where it was given', () => {
    const methods = { letterOverrides: [4, 2, 4].map((index) => ({ index, role: 'vowel' })) };
    expect(problemsOf({ name: 'Murray', methods })).toEqual([{ pointer: '/methods/letterOverrides/2/index', code: 'invalid_option' }]);
    const beyond = { letterOverrides: [9, 2].map((index) => ({ index, role: 'vowel' })) };
    expect(problemsOf({ name: 'Murray', methods: beyond })[0]?.pointer).toBe('/methods/letterOverrides/0/index');
  });

  it('with a name that cannot be counted is refused when there is nothing else to count', () => {
    expect(problemsOf({ name: 'अनिता' })).toEqual([
      { pointer: '/name', code: 'requires_transliteration', params: { letters: ['अ', 'न', 'त'], systems: [] } },
    ]);
    expect(problemsOf({ name: 'Сергей' })[0]?.params?.systems).toEqual(['cyrillic']);
    expect(problemsOf({ name: 'Ґанна', system: 'cyrillic' })[0]).toMatchObject({
      code: 'unsupported_letters',
      params: { systems: ['cyrillic/ukrainian'] },
    });
  });

  it('with a name that cannot be counted still gets the numbers of its date', () => {
    const chart = computeChart({ name: 'अनिता', currentName: 'Сергей', birthDate: '1936-10-12' });
    expect(chart.numbers?.lifePath?.value).toBe(5);
    expect(chart.numbers).toMatchObject({ expression: null, nameNumber: null, minorExpression: null });
    expect(chart.missing).toMatchObject({
      expression: 'requires_transliteration',
      minorExpression: 'requires_transliteration',
      nameNumber: 'requires_transliteration',
    });
  });

  it('with a name that cannot be counted says which systems could count it', () => {
    const systemsOf = (request: ChartRequest) => computeChart({ birthDate: '1936-10-12', include: [], ...request }).name?.systems;
    expect(systemsOf({ name: 'Дима' })).toEqual(['cyrillic']);
    expect(systemsOf({ name: 'Ґанна', system: 'cyrillic' })).toEqual(['cyrillic/ukrainian']);
    expect(systemsOf({ name: 'अनिता' })).toEqual([]);
    expect(computeChart({ name: 'Ada', birthDate: '1936-10-12' }).name).not.toHaveProperty('systems');
  });
});

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
