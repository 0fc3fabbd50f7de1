import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { SYSTEM_IDS } from '../request.ts';
import { COMPARED_NUMBERS, type CompareRequest, compareSystems } from './comparison.ts';

function refusal(request: unknown): readonly object[] {
  try {
    compareSystems(request as CompareRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12' } as const;

describe('compareSystems', () => {
  it('sets the systems of Latin letters side by side', () => {
    const { systems } = compareSystems(HANCOCK);
    expect(systems.map(({ system }) => system)).toEqual(['pythagorean', 'chaldean', 'indian', 'brazilian', 'ordinal']);
    expect(systems[0]?.numbers).toMatchObject({ lifePath: { value: 5 }, soulUrge: { chain: [20, 2] }, personality: { display: '14/5' } });
    expect(Object.keys(systems[0]?.numbers ?? {}).sort()).toEqual([...COMPARED_NUMBERS].sort());
  });

  it('says of MARY JANE why the numbers differ', () => {
    // Pythagorean perWord 21/3 + 12/3 = 6; Cheiro's letters all added 8 + 12 = 20/2.
    const { systems, variants } = compareSystems({ name: 'Mary Jane', systems: ['pythagorean', 'chaldean'] });
    expect(systems.map(({ numbers }) => numbers.expression?.total)).toEqual([6, 20]);
    expect(systems[0]?.reasons.expression).toEqual(['same']);
    expect(systems[1]?.reasons.expression).toEqual(['other_letter_table', 'other_sum']);
    // All letters added are 33, which stays a master.
    expect(variants).toHaveLength(1);
    expect(variants[0]).toMatchObject({
      options: { nameSum: 'addAll' },
      numbers: { expression: { value: 33 } },
      reasons: { expression: ['other_sum'] },
    });
  });

  it('compares the ways to a life path', () => {
    // 1961-08-04: components 8 + 4 + 8 = 20/2; digits 29/11; whole 8 + 4 + 1961 = 1973/20/2; javane 8 + 4 + 17 = 29/11.
    const { variants } = compareSystems({ birthDate: '1961-08-04' });
    expect(variants.map(({ options, numbers, reasons }) => [options.lifePath, numbers.lifePath?.value, reasons.lifePath])).toEqual([
      ['digits', 11, ['other_sum']],
      ['whole', 2, ['same', 'other_sum']],
      ['javane', 11, ['other_sum']],
    ]);
  });

  it('says when only a master makes the difference', () => {
    // 1992-11-29: 11 + 11 + 3 = 25/7 with masters kept, 2 + 2 + 3 = 7 without. The birthday 29 is 11 or 2.
    const { systems } = compareSystems({ birthDate: '1992-11-29', systems: ['pythagorean', 'chaldean'] });
    expect(systems[1]?.reasons.birthday).toEqual(['master_kept_or_not']);
    expect(systems[1]?.reasons.lifePath).toEqual(['same', 'master_kept_or_not']);
  });

  it('adds the master to the other reasons where it plays a part', () => {
    // 1961-08-04 by digits is 29/11, and in Chaldean no master is kept.
    const { variants } = compareSystems({
      birthDate: '1961-08-04',
      variants: [
        { lifePath: 'digits', masters: [11] },
        { lifePath: 'digits', masters: [] },
      ],
    });
    expect(variants.map(({ reasons }) => reasons.lifePath)).toEqual([
      ['other_sum', 'master_kept_or_not'],
      ['same', 'other_sum'],
    ]);
  });

  it('takes the date numbers from the date alone, and leaves them null without one', () => {
    const { systems } = compareSystems({ name: 'Mary Jane', systems: ['pythagorean'] });
    expect(systems[0]).toMatchObject({
      numbers: { lifePath: null, birthday: null, destiny: null },
      missing: { lifePath: 'no_birth_date', birthday: 'no_birth_date', destiny: 'no_birth_date' },
    });
    expect(systems[0]?.reasons).not.toHaveProperty('lifePath');
    const named = compareSystems({ name: 'Mary Jane', methods: { destinyBasis: 'birthName' }, systems: ['pythagorean', 'chaldean'] });
    expect(named.systems[0]?.numbers.destiny?.total).toBe(6);
    expect(named.systems[1]?.reasons.destiny).toEqual(['other_letter_table', 'other_sum']);
    const bases = compareSystems({ ...HANCOCK, systems: ['pythagorean'], variants: [{ destinyBasis: 'birthName' }] });
    expect(bases.variants[0]?.reasons.destiny).toEqual(['other_sum']);
  });

  it('says which system cannot read the name', () => {
    const { systems } = compareSystems({ ...HANCOCK, systems: ['pythagorean', 'hebrew'] });
    expect(systems[1]).toMatchObject({ numbers: { expression: null }, missing: { expression: 'requires_transliteration' } });
    expect(systems[1]?.reasons).toMatchObject({ lifePath: ['same'], expression: ['requires_transliteration'] });
    const nameOnly = compareSystems({ name: 'Mary Jane', systems: ['hebrew', 'pythagorean'] });
    expect(nameOnly.systems[1]?.reasons.expression).toEqual(['requires_transliteration']);
    const mixed = compareSystems({ name: 'Mary Жanna', birthDate: '1990-03-15' });
    expect(mixed.systems[0]?.missing.expression).toBe('unsupported_letters');
    expect(mixed.systems[0]?.reasons).not.toHaveProperty('expression');
    expect(compareSystems({ name: 'Mary Jane Жanna', birthDate: '1990-03-15', systems: ['cyrillic', 'chaldean'] }).systems).toHaveLength(2);
  });

  it('says when a number is missing for another reason', () => {
    // Hebrew declares no vowels.
    const { systems } = compareSystems({ name: 'דוד', systems: ['hebrew'], variants: [{ table: 'gadol' }, {}] });
    expect(systems[0]).toMatchObject({
      numbers: { expression: { total: 14 }, soulUrge: null },
      missing: { soulUrge: 'no_vowels_declared' },
    });
    const { systems: vowelless } = compareSystems({ name: 'Ng Ly', systems: ['pythagorean'], variants: [] });
    expect(vowelless[0]?.numbers.soulUrge?.total).toBe(7);
    const fixed = compareSystems({ name: 'Ng Ly', systems: ['pythagorean'], variants: [{ yRule: 'consonant' }] });
    expect(fixed.variants[0]).toMatchObject({
      missing: { soulUrge: 'no_vowels' },
      reasons: { soulUrge: ['not_computed'], personality: ['other_vowels'] },
    });
  });

  it('takes the systems that read the name when none are named', () => {
    expect(compareSystems({ name: 'Σωκράτης' }).systems.map(({ system }) => system)).toEqual(['greek']);
    expect(compareSystems({ name: 'Łukasz' }).systems.map(({ system }) => system)).toContain('chaldean');
    // Ґ and Є are Ukrainian letters.
    const { systems } = compareSystems({ name: 'Ґанна Єва' });
    expect(systems).toMatchObject([{ system: 'cyrillic', methods: { table: 'ukrainian' } }]);
    expect(systems[0]?.numbers.expression).not.toBeNull();
    expect(compareSystems({ name: 'अमित', birthDate: '1990-03-15' }).systems).toHaveLength(5);
    expect(compareSystems({ name: 'Mary', systems: [] }).systems).toHaveLength(5);
    expect(compareSystems({ name: 'Mary', systems: ['chaldean', 'chaldean'] }).systems).toHaveLength(1);
  });

  it('gives a table to the systems that offer it and to no other', () => {
    const { systems } = compareSystems({ name: 'Mary', systems: ['pythagorean', 'ordinal'], methods: { table: 'reverse' } });
    expect(systems.map(({ methods }) => methods.table)).toEqual([null, 'reverse']);
    // M14 A26 R9 Y2.
    expect(systems[1]?.numbers.expression?.total).toBe(51);
  });

  it('compares spellings, vowels, overrides, compounds and kolel', () => {
    const { variants } = compareSystems({
      name: 'Jürgen-Uwe Weyland',
      systems: ['pythagorean'],
      variants: [
        { diacritics: 'german' },
        { wRule: 'goodwin', yRule: 'vowel' },
        { letterOverrides: [{ index: 0, role: 'vowel' }] },
        { compound: 'wordRoots' },
        { kolel: 'one' },
        { chaldeanMasters: true },
      ],
    });
    const reasons = variants.map((variant) => variant.reasons);
    expect(reasons[0]?.expression).toContain('other_spelling');
    expect(reasons[1]?.soulUrge).toContain('other_vowels');
    expect(reasons[2]?.soulUrge).toContain('other_vowels');
    expect(reasons[3]?.nameNumber).toContain('other_sum');
    expect(reasons[4]?.expression).toContain('other_sum');
    expect(reasons[4]?.soulUrge).toEqual(['same']);
    expect(reasons[5]?.expression).toEqual(['same']);
  });

  it('lays a difference to accents where a system gives them values', () => {
    // É is 5 in Cheiro's table and 5 + 2 in the Brazilian one; the other letters are alike.
    const { systems } = compareSystems({ name: 'José', systems: ['chaldean', 'brazilian'] });
    expect(systems.map(({ numbers }) => numbers.expression?.total)).toEqual([16, 18]);
    expect(systems[1]?.reasons.expression).toEqual(['other_letter_table']);
  });

  it('compares only what is asked for, with the working when asked to', () => {
    const { systems, variants } = compareSystems({ ...HANCOCK, include: ['lifePath', 'lifePath'], explain: true });
    expect(Object.keys(systems[0]?.numbers ?? {})).toEqual(['lifePath']);
    expect(systems[0]?.numbers.lifePath?.steps).not.toHaveLength(0);
    expect(variants).toHaveLength(4);
    expect(Object.keys(variants[3]?.numbers ?? {})).toEqual(['lifePath']);
  });

  it('has no variants of a sum where the system leaves no choice', () => {
    expect(compareSystems({ name: 'Mary Jane', systems: ['chaldean'] }).variants).toEqual([]);
  });

  it('reads every system, and the first against itself is the same', () => {
    const { systems } = compareSystems({ ...HANCOCK, systems: [...SYSTEM_IDS] });
    expect(systems).toHaveLength(10);
    expect(Object.values(systems[0]?.reasons ?? {})).toEqual(COMPARED_NUMBERS.map(() => ['same']));
  });
});

describe('what compareSystems refuses', () => {
  it.each([
    [5, [{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]],
    [{}, [{ pointer: '/name', code: 'required', params: { alternative: 'birthDate' } }]],
    [{ name: 'Mary', system: 'chaldean' }, [{ pointer: '/system', code: 'unknown_field' }]],
    [
      { name: 'Mary', systems: ['klingon', 5] },
      [
        { pointer: '/systems/0', code: 'unknown_system' },
        { pointer: '/systems/1', code: 'invalid_type' },
      ],
    ],
    [{ name: 'Mary', include: ['kua'] }, [{ pointer: '/include/0', code: 'invalid_option' }]],
    [
      { name: 'Mary', variants: [{ lifePath: 'x' }, 5, { colour: 1 }] },
      [
        { pointer: '/variants/1', code: 'invalid_type' },
        { pointer: '/variants/0/lifePath', code: 'invalid_option', params: { allowed: ['components', 'digits', 'whole', 'javane'] } },
        { pointer: '/variants/1/colour', code: 'unknown_option' },
      ],
    ],
    [{ name: 'Mary', variants: 5 }, [{ pointer: '/variants', code: 'invalid_type', params: { expected: 'array' } }]],
    [
      { name: 'Mary', variants: [{}, { letterOverrides: [{ index: 4, role: 'vowel' }] }] },
      [{ pointer: '/variants/1/letterOverrides/0/index', code: 'invalid_option', params: { lowest: 0, highest: 3 } }],
    ],
    [{ name: 'Mary', methods: { table: 'gadol' } }, [{ pointer: '/methods/table', code: 'invalid_option', params: { allowed: [] } }]],
    [{ name: 'Ґанна', methods: 5 }, [{ pointer: '/methods', code: 'invalid_type', params: { expected: 'object' } }]],
    [{ name: 'Mary', birthDate: '2023-02-29' }, [{ pointer: '/birthDate', code: 'invalid_date' }]],
    [{ name: '♥' }, [{ pointer: '/name', code: 'no_letters' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });

  it('refuses a name that none of the systems reads, unless there is a birth date', () => {
    expect(refusal({ name: 'अमित' })).toMatchObject([{ pointer: '/name', code: 'requires_transliteration' }]);
    expect(refusal({ name: 'Σωκράτης', systems: ['hebrew', 'thai'] })).toMatchObject([
      { pointer: '/name', code: 'requires_transliteration' },
    ]);
  });
});
