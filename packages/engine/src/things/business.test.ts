import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { type BusinessRequest, computeBusiness } from './business.ts';
import { splitLegalForm } from './legal-forms.ts';

function refusal(request: unknown): readonly object[] {
  try {
    computeBusiness(request as BusinessRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

describe('computeBusiness', () => {
  it('reads RELIANCE as 25/7 with the meaning of 25', () => {
    const { chaldean, pythagorean } = computeBusiness({ name: 'RELIANCE' });
    expect(chaldean).toMatchObject({ compound: 25, value: 7, meaning: { compound: 25, code: 'strength_through_experience' } });
    // Pythagorean: R9 E5 L3 I9 A1 N5 C3 E5 = 40.
    expect(pythagorean).toMatchObject({ total: 40, value: 4 });
  });

  it('leaves the legal form out and reports it', () => {
    const { name, chaldean } = computeBusiness({ name: 'Reliance Pvt. Ltd.' });
    expect(chaldean.compound).toBe(25);
    expect(name).toMatchObject({ original: 'Reliance Pvt. Ltd.', calculation: 'RELIANCE' });
    expect(name.dropped.filter(({ code }) => code === 'legal_form').map(({ text }) => text)).toEqual(['Pvt.', 'Ltd.']);
  });

  it('counts the legal form of a brand that carries it', () => {
    // Cheiro: L3 T4 D4 = 11 more than 25.
    const { chaldean, name } = computeBusiness({ name: 'Reliance Ltd', keepLegalForm: true });
    expect(chaldean.compound).toBe(36);
    expect(name.calculation).toBe('RELIANCE LTD');
  });

  it('counts a title, which belongs to the brand', () => {
    expect(computeBusiness({ name: 'Dr Pepper' }).name.calculation).toBe('DR PEPPER');
  });

  it('counts digits at face value, and gives the letters alone beside', () => {
    const { name, digits, chaldean, pythagorean, lettersOnly } = computeBusiness({ name: 'Studio 54' });
    // Cheiro: S3 T4 U6 D4 I1 O7 = 25. Pythagorean: S1 T2 U3 D4 I9 O6 = 25. The digits: 5 + 4 = 9.
    expect(chaldean).toMatchObject({ compound: 34, wordCompounds: [25, 9], value: 7 });
    expect(pythagorean).toMatchObject({ total: 16, chain: [16, 7] });
    expect(lettersOnly).toMatchObject({ chaldean: { compound: 25, value: 7 }, pythagorean: { total: 25, value: 7 } });
    expect(name).toMatchObject({ original: 'Studio 54', calculation: 'STUDIO 54', changes: [], dropped: [] });
    expect(digits).toBe('54');
  });

  it('counts digits where they stand: a word of their own, or beside letters', () => {
    // Cheiro: 7; E5 L3 E5 V6 E5 N5 = 29. Together 36.
    expect(computeBusiness({ name: '7 Eleven' }).chaldean).toMatchObject({ compound: 36, wordCompounds: [7, 29] });
    expect(computeBusiness({ name: '7-Eleven' }).chaldean).toMatchObject({ compound: 36, wordCompounds: [36] });
    // B2 and 2, with B2 between: 2 + 2 + 2.
    expect(computeBusiness({ name: 'B2B' })).toMatchObject({
      digits: '2',
      chaldean: { compound: 6 },
      lettersOnly: { chaldean: { compound: 4 } },
    });
  });

  it('adds nothing for a zero, and still shows it', () => {
    const { name, digits, chaldean, pythagorean } = computeBusiness({ name: 'B00 10' });
    expect([name.calculation, digits]).toEqual(['B00 10', '0010']);
    expect(chaldean.wordCompounds).toEqual([2, 1]);
    expect(pythagorean.total).toBe(3);
  });

  it('counts a name of digits alone, which has no letters to give beside', () => {
    // 3 + 6 + 0 = 9.
    expect(computeBusiness({ name: '360 Ltd' })).toMatchObject({ chaldean: { compound: 9, value: 9 }, lettersOnly: null, digits: '360' });
  });

  it('reads the digits of every script, and shows what they were read as', () => {
    const { name, chaldean, digits } = computeBusiness({ name: 'B ٤٤५' });
    expect([chaldean.compound, digits]).toEqual([2 + 4 + 4 + 5, '445']);
    expect(name).toMatchObject({ original: 'B ٤٤५', calculation: 'B 445' });
    expect(name.changes).toEqual([
      { code: 'compatibility_form', from: '٤', to: '4' },
      { code: 'compatibility_form', from: '५', to: '5' },
    ]);
  });

  it('gives nothing beside the number of a name without digits', () => {
    expect(computeBusiness({ name: 'RELIANCE' })).toMatchObject({ digits: '', lettersOnly: null });
  });

  it('compares the name with its digits with the owner', () => {
    // B2 and 5 are 7; B alone is 2. The owner's day is 1.
    const { comparisons } = computeBusiness({ name: 'B5', ownerBirthDate: '1975-04-28' });
    expect(comparisons[0]).toMatchObject({ of: 'name', with: 'ownerMoolank', roots: [7, 1] });
  });

  it('compares the name with the owner and the registration, both directions shown', () => {
    // Owner 1975-04-28: moolank 1, bhagyank 36/9. Registration 2020-01-05: day 5, date 1+5+4 = 10/1.
    const answer = computeBusiness({ name: 'RELIANCE', ownerBirthDate: '1975-04-28', registrationDate: '2020-01-05' });
    expect(answer.owner).toMatchObject({ moolank: { root: 1 }, bhagyank: { root: 9, total: 36 } });
    expect(answer.registration).toMatchObject({ moolank: { root: 5 }, bhagyank: { root: 1 } });
    expect(answer.comparisons.map((each) => [each.of, each.with, ...each.roots, each.relation])).toEqual([
      // 7 lists 1 as an enemy; 1 does not list 7.
      ['name', 'ownerMoolank', 7, 1, 'enemy'],
      ['name', 'ownerBhagyank', 7, 9, 'neutral'],
      // 7 lists 5 as a friend; 5 does not list 7.
      ['name', 'registrationMoolank', 7, 5, 'neutral'],
      ['name', 'registrationBhagyank', 7, 1, 'enemy'],
      ['registrationMoolank', 'ownerMoolank', 5, 1, 'neutral'],
      ['registrationMoolank', 'ownerBhagyank', 5, 9, 'neutral'],
      ['registrationBhagyank', 'ownerMoolank', 1, 1, 'own'],
      ['registrationBhagyank', 'ownerBhagyank', 1, 9, 'friend'],
    ]);
    expect(answer.comparisons[0]).toMatchObject({ toOther: 'enemy', fromOther: 'neutral' });
  });

  it('compares with what is given only, by the table that is chosen', () => {
    expect(computeBusiness({ name: 'RELIANCE' })).toMatchObject({ owner: null, registration: null, comparisons: [] });
    const { comparisons } = computeBusiness({ name: 'RELIANCE', registrationDate: '2020-01-02', methods: { friendTable: 'sepharial' } });
    // Sepharial: 7 and 2 list each other as friends. The date adds up to 2 + 1 + 4 = 7.
    expect(comparisons.map((each) => [each.with, each.relation])).toEqual([
      ['registrationMoolank', 'friend'],
      ['registrationBhagyank', 'own'],
    ]);
  });

  it('gives accents no value in tables that have none for them', () => {
    const base = computeBusiness({ name: 'Café', methods: { diacritics: 'brazilian' } });
    expect(base.chaldean.compound).toBe(3 + 1 + 8 + 5);
    expect(base.pythagorean.total).toBe(3 + 1 + 6 + 5);
  });

  it('keeps a Chaldean master only when asked to', () => {
    // Cheiro: L3 T4 D4 = 11.
    expect(computeBusiness({ name: 'LTD' }).chaldean.value).toBe(2);
    expect(computeBusiness({ name: 'LTD', methods: { chaldeanMasters: true } }).chaldean.value).toBe(11);
  });

  it.each([
    [{}, [{ pointer: '/name', code: 'required' }]],
    [{ name: '360 Ltd', keepLegalForm: 1 }, [{ pointer: '/keepLegalForm', code: 'invalid_type', params: { expected: 'boolean' } }]],
    [{ name: '– ½' }, [{ pointer: '/name', code: 'no_letters' }]],
    [
      { name: 'Ромашка 54' },
      [{ pointer: '/name', code: 'requires_transliteration', params: { letters: [...new Set('Ромашка')], systems: ['cyrillic'] } }],
    ],
    [
      { name: 'Ромашка' },
      [{ pointer: '/name', code: 'requires_transliteration', params: { letters: [...new Set('Ромашка')], systems: ['cyrillic'] } }],
    ],
    [{ name: 'A', ownerBirthDate: '2023-02-29' }, [{ pointer: '/ownerBirthDate', code: 'invalid_date' }]],
    [{ name: 'A', registrationDate: 5 }, [{ pointer: '/registrationDate', code: 'invalid_type', params: { expected: 'string' } }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });
});

describe('splitLegalForm', () => {
  it.each([
    ['Acme Ltd', 'Acme', ['Ltd']],
    ['Acme, LLC', 'Acme', ['LLC']],
    ['Acme Inc.', 'Acme', ['Inc.']],
    ['Acme GmbH', 'Acme', ['GmbH']],
    ['Acme S.A.', 'Acme', ['S.A.']],
    ['Acme S. A.', 'Acme', ['S. A.']],
    ['Acme (Pvt) Ltd', 'Acme', ['(Pvt)', 'Ltd']],
    ['Acme Private Limited', 'Acme', ['Private', 'Limited']],
    ['Acme Motor Co., Ltd.', 'Acme Motor', ['Co.,', 'Ltd.']],
    ['Smith & Co. Ltd', 'Smith & Co.', ['Ltd']],
    ['Acme GmbH & Co. KG', 'Acme', ['GmbH', '&', 'Co.', 'KG']],
    ['Acme Sp. z o.o.', 'Acme', ['Sp. z o.o.']],
    ['Acme S.A. de C.V.', 'Acme', ['S.A. de C.V.']],
    ['Acme A/S', 'Acme', ['A/S']],
    ['Tiffany & Co.', 'Tiffany & Co.', []],
    ['Good As', 'Good As', []],
    ['Thermal Spa', 'Thermal Spa', []],
    ['Limited', 'Limited', []],
    ['GmbH & Co. KG', 'GmbH', ['&', 'Co.', 'KG']],
    ['& Co. KG', '& Co.', ['KG']],
  ])('%j is %j without its legal form', (name, trading, legalForms) => {
    expect(splitLegalForm(name)).toEqual({ trading, legalForms });
  });
});
