import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { type CompatibilityRequest, computeCompatibility, type MatchedPair } from './compatibility.ts';

const THOMAS = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15' };

function pairOf(request: CompatibilityRequest): MatchedPair {
  return computeCompatibility(request).pairs[0] as MatchedPair;
}

function refusal(request: unknown): readonly object[] {
  try {
    computeCompatibility(request as CompatibilityRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

describe('computeCompatibility', () => {
  const pair = pairOf({ people: [THOMAS, LUKASZ], asOf: '2026-11-23' });

  it('sets seven numbers against each other by the Life Path chart', () => {
    // Thomas: 1+3+1=5; vowels 20→2; 22+2+1=25→7; consonants 14→5; day 12→3; 10+12=22→4; 5+7=12→3.
    // Łukasz: 3+6+1=10→1; 4+1=5; 9+11=20→2; 5+1=6; day 15→6; 3+15=18→9; 1+2=3.
    expect(pair.compared.map(({ number, roots, relation }) => [number, ...roots, relation])).toEqual([
      ['lifePath', 5, 1, 'natural'],
      ['soulUrge', 2, 5, 'challenge'],
      ['expression', 7, 2, 'challenge'],
      ['personality', 5, 6, 'challenge'],
      ['birthday', 3, 6, 'natural'],
      ['attitude', 4, 9, 'challenge'],
      ['maturity', 3, 3, 'natural'],
    ]);
    expect(pair.compared[0]).toMatchObject({ concord: [1, 5, 7], weight: 30 });
    expect(pair.compared[1]?.concord).toBeNull();
    expect(pair.counts).toEqual({ natural: 3, compatible: 0, neutral: 0, challenge: 4 });
    // 3 × 30 + 3 × 10 + 3 × 5 = 135 of 300.
    expect(pair.score).toEqual({ value: 45, weight: 100 });
    expect(pair.leftOut).toEqual([]);
  });

  it('finds what two people have between them', () => {
    // 5 + 1; Thomas lacks 7 and 9, Łukasz 4 to 7 and 9; 1+3+1=5 and 3+6+1=10→1; 3 calls 6 an enemy, 6 is neutral to 3.
    expect(pair.relationshipNumber).toMatchObject({ total: 6, value: 6 });
    expect(pair.karmicLessons).toEqual({ secondFills: [], firstFills: [4, 5, 6], shared: [7, 9] });
    expect(pair.personalYears).toEqual({ roots: [5, 1], same: false });
    expect(pair.moolank).toEqual({ roots: [3, 6], relation: 'enemy', toOther: 'enemy', fromOther: 'neutral' });
    expect(pair.shared).toEqual({ masters: [], karmicDebts: [] });
  });

  it('gives each person with the numbers that are compared, each with its working when asked for', () => {
    const { people, system, basis, methods, pairs } = computeCompatibility({ people: [THOMAS, LUKASZ], asOf: '2026-11-23', explain: true });
    expect({ system, basis }).toEqual({ system: 'pythagorean', basis: 'birthName' });
    expect(methods).toMatchObject({ lifePath: 'components', friendTable: 'planetary' });
    expect(methods).not.toHaveProperty('letterOverrides');
    expect(people[0]).toMatchObject({
      name: { calculation: 'THOMAS JOHN HANCOCK' },
      karmicLessons: [7, 9],
      masters: [22],
      karmicDebts: [14],
      missing: {},
    });
    expect(people[1]?.numbers.lifePath?.steps).not.toHaveLength(0);
    expect(pairs[0]?.score?.steps?.at(-1)).toEqual({ code: 'share', total: 135, highest: 300, value: 45 });
    expect(pairs[0]?.relationshipNumber?.steps).toHaveLength(3);
  });

  it('calls the 4 and the 1 of the printed example a challenging pair', () => {
    // 1 January 2000: 1+1+2=4. 13 March 2001: 3+4+3=10→1.
    expect(pairOf({ people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }] }).compared[0]).toMatchObject({
      roots: [4, 1],
      relation: 'challenge',
    });
  });

  it('leaves out what one of the two lacks, and says of whom and why', () => {
    const { compared, leftOut, score, ...rest } = pairOf({ people: [{ birthDate: '1936-10-12' }, LUKASZ] });
    expect(compared.map(({ number }) => number)).toEqual(['lifePath', 'birthday', 'attitude']);
    expect(leftOut.map(({ number, weight, reasons }) => [number, weight, ...reasons])).toEqual([
      ['soulUrge', 25, 'no_name', null],
      ['expression', 15, 'no_name', null],
      ['personality', 10, 'no_name', null],
      ['maturity', 5, 'no_name', null],
    ]);
    // 3 × 30 + 3 × 10 + 0 × 5 = 120 of 3 × 45 = 135: 88.9 %.
    expect(score).toEqual({ value: 89, weight: 45 });
    expect(rest).toMatchObject({ karmicLessons: null, personalYears: null, relationshipNumber: { value: 6 } });
  });

  it('has no score where the two have no number in common', () => {
    const { score, leftOut, relationshipNumber, moolank, karmicLessons } = pairOf({
      people: [{ birthDate: '1990-03-15' }, { name: 'Ann' }],
    });
    expect({ score, relationshipNumber, moolank, karmicLessons }).toEqual({
      score: null,
      relationshipNumber: null,
      moolank: null,
      karmicLessons: null,
    });
    expect(leftOut).toHaveLength(7);
    expect(leftOut[0]?.reasons).toEqual([null, 'no_birth_date']);
    expect(pairOf({ people: [{ name: 'Ann' }, { birthDate: '1990-03-15' }] })).toMatchObject({
      personalYears: null,
      moolank: null,
      karmicLessons: null,
      relationshipNumber: null,
    });
  });

  it('takes the names in use when asked to, and the birth name of who has no other', () => {
    // Tom Hancock: T2+O6+M4=12→3 and H8+A1+N5+C3+O6+C3+K2=28→1 are 4; vowels 6 + 7 = 13→4; consonants 6 + 21→3 = 9.
    const people = [{ ...THOMAS, currentName: 'Tom Hancock' }, LUKASZ];
    const { people: found, pairs } = computeCompatibility({ people, basis: 'currentName' });
    expect(pairs[0]?.compared.slice(1, 4).map(({ roots }) => roots)).toEqual([
      [4, 5],
      [4, 2],
      [9, 6],
    ]);
    expect(found[0]?.numbers.maturity?.value).toBe(3);
    expect(found[1]?.numbers.expression?.value).toBe(2);
    expect(pairOf({ people }).compared[1]?.roots).toEqual([2, 5]);
  });

  it('says why a name in use cannot be counted', () => {
    const { people } = computeCompatibility({ people: [{ ...THOMAS, currentName: 'Томас' }, LUKASZ], basis: 'currentName' });
    expect(people[0]).toMatchObject({
      numbers: { soulUrge: null, expression: null },
      missing: { soulUrge: 'requires_transliteration', expression: 'requires_transliteration', personalYear: 'no_as_of' },
    });
  });

  it('finds masters and debts that both have', () => {
    // 29 is kept as 11; 13 is a debt.
    expect(pairOf({ people: [{ birthDate: '1990-03-29' }, { birthDate: '1975-01-29' }] }).shared.masters).toEqual([11]);
    expect(pairOf({ people: [{ birthDate: '1990-03-13' }, { birthDate: '1975-05-13' }] }).shared.karmicDebts).toEqual([13]);
  });

  it('reads moolanks by the table asked for and by the Indian day', () => {
    // 7 is a friend in the older table: row 2 has 7 and 9, row 7 has 2 and 6.
    const people = [{ birthDate: '1990-03-02' }, { birthDate: '1990-03-08', bornBeforeSunrise: true }];
    expect(pairOf({ people, methods: { friendTable: 'sepharial' } }).moolank).toEqual({
      roots: [2, 7],
      relation: 'friend',
      toOther: 'friend',
      fromOther: 'friend',
    });
    expect(pairOf({ people }).moolank?.fromOther).toBe('enemy');
  });

  it('says when two people are in the same personal year', () => {
    // 3+6+1=10→1 and 6+3+1=10→1.
    const people = [{ birthDate: '1990-03-15' }, { birthDate: '1980-06-12' }];
    expect(pairOf({ people, asOf: '2026-11-23' }).personalYears).toEqual({ roots: [1, 1], same: true });
  });

  it('counts letters as each person decides', () => {
    // LYNN: the Y is the vowel, or nobody is.
    const [first, second] = computeCompatibility({
      people: [{ name: 'Lynn' }, { name: 'Lynn', letterOverrides: [{ index: 1, role: 'consonant' }] }],
    }).people;
    expect(first?.numbers.soulUrge?.value).toBe(7);
    expect(second?.missing.soulUrge).toBe('no_vowels');
  });

  it('compares everyone of a group with everyone', () => {
    const { pairs } = computeCompatibility({ people: [THOMAS, LUKASZ, { name: 'Ann' }] });
    expect(pairs.map(({ people }) => people)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(pairs[0]).toMatchObject(pairOf({ people: [THOMAS, LUKASZ] }));
    expect(computeCompatibility({ people: Array(12).fill(LUKASZ) }).pairs).toHaveLength(66);
  });

  it('takes any system, and one of your own', () => {
    expect(computeCompatibility({ people: [{ name: 'דוד' }, { name: 'משה' }], system: 'hebrew' }).pairs[0]?.leftOut[0]).toMatchObject({
      reasons: ['no_birth_date', 'no_birth_date'],
    });
    const system = { id: 'two', letters: { A: 1, B: 2 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 2] } as const;
    expect(computeCompatibility({ people: [{ name: 'Ab' }, { name: 'Ba' }], system }).system).toBe('two');
  });
});

describe('what computeCompatibility refuses', () => {
  const two = [THOMAS, LUKASZ];
  it.each([
    [5, [{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]],
    [{}, [{ pointer: '/people', code: 'required' }]],
    [{ people: {} }, [{ pointer: '/people', code: 'invalid_type', params: { expected: 'array' } }]],
    [{ people: [THOMAS] }, [{ pointer: '/people', code: 'invalid_option', params: { minLength: 2 } }]],
    [
      { people: Array(2) },
      ['/people/0', '/people/1'].map((pointer) => ({ pointer, code: 'invalid_type', params: { expected: 'object' } })),
    ],
    [{ people: Array(13).fill(THOMAS) }, [{ pointer: '/people', code: 'invalid_option', params: { maxLength: 12 } }]],
    [
      { people: [{}, 5], surplus: 1 },
      [
        { pointer: '/surplus', code: 'unknown_field' },
        { pointer: '/people/0/name', code: 'required', params: { alternative: 'birthDate' } },
        { pointer: '/people/1', code: 'invalid_type', params: { expected: 'object' } },
      ],
    ],
    [
      { people: [{ name: '♥', sex: 'male' }, { birthDate: '2023-02-29' }], basis: 'nickname' },
      [
        { pointer: '/people/0/sex', code: 'unknown_field' },
        { pointer: '/people/0/name', code: 'no_letters' },
        { pointer: '/people/1/birthDate', code: 'invalid_date' },
        { pointer: '/basis', code: 'invalid_option', params: { allowed: ['birthName', 'currentName'] } },
      ],
    ],
    [{ people: two, asOf: '1930-01-01' }, [{ pointer: '/asOf', code: 'as_of_before_birth' }]],
    [{ people: two, asOf: '2026-13-01' }, [{ pointer: '/asOf', code: 'invalid_date' }]],
    [{ people: two, explain: 'yes' }, [{ pointer: '/explain', code: 'invalid_type', params: { expected: 'boolean' } }]],
    [{ people: two, system: 'klingon' }, [expect.objectContaining({ pointer: '/system', code: 'unknown_system' })]],
    [{ people: two, methods: 5 }, [{ pointer: '/methods', code: 'invalid_type', params: { expected: 'object' } }]],
    [{ people: two, methods: null }, [{ pointer: '/methods', code: 'invalid_type', params: { expected: 'object' } }]],
    [{ people: two, methods: { colour: 1 } }, [{ pointer: '/methods/colour', code: 'unknown_option' }]],
    [{ people: two, methods: { letterOverrides: [5] } }, [{ pointer: '/methods/letterOverrides', code: 'unknown_option' }]],
    [
      { people: [THOMAS, { ...LUKASZ, letterOverrides: [{ index: 9, role: 'vowel' }] }] },
      [{ pointer: '/people/1/letterOverrides/0/index', code: 'invalid_option', params: { lowest: 0, highest: 8 } }],
    ],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });
});
