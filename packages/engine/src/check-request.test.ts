import { describe, expect, it } from 'vitest';
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

  it('is judged by its own list of wanted numbers, whatever was asked for before', () => {
    const wanted = (include: string[]) => Object.keys(computeChart({ birthDate: '1990-03-15', include }).numbers ?? {});
    const list = ['lifePath', 'birthday'];
    expect([wanted(list), wanted([...list]), wanted(['lifePath', 'attitude'])]).toEqual([list, list, ['lifePath', 'attitude']]);
    list.push('moolank');
    expect(wanted(list)).toEqual(['lifePath', 'birthday', 'moolank']);
    for (let time = 0; time < 2; time += 1) expect(problemsOf({ name: 'Ada', include: ['x'] })[0]?.pointer).toBe('/include/0');
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
