import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { type AddressRequest, computeAddress } from './address.ts';

function refusal(request: unknown): readonly object[] {
  try {
    computeAddress(request as AddressRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

describe('computeAddress', () => {
  it('adds the digits of a house number and shows the karmic debt: 1408 is 13/4', () => {
    expect(computeAddress({ number: '1408' }).dwelling.digits).toMatchObject({ value: 4, total: 13, karmicDebt: 13, display: '13/4' });
  });

  it('keeps a master: 38 is 11', () => {
    expect(computeAddress({ number: '38' }).dwelling.digits?.display).toBe('11/2');
  });

  it('reads 27B as 9 by its digits and as 11 with its letter', () => {
    const { dwelling } = computeAddress({ number: '27B' });
    expect(dwelling.digits?.value).toBe(9);
    // B is 2 in the Pythagorean table: 2 + 7 + 2 = 11.
    expect(dwelling.withLetters?.value).toBe(11);
    expect(dwelling.letters).toEqual([{ letter: 'B', value: 2 }]);
  });

  it('keeps no master where the system keeps none', () => {
    // B is 2 in Cheiro's table too, and Cheiro reduces 11.
    expect(computeAddress({ number: '27B', system: 'chaldean' }).dwelling.withLetters?.value).toBe(2);
    expect(computeAddress({ number: '27B', system: 'chaldean', methods: { chaldeanMasters: true } }).dwelling.withLetters?.value).toBe(11);
  });

  it('gives building and flat apart and combined', () => {
    const answer = computeAddress({ building: '1408', flat: '12C', number: '7' });
    expect(answer.building?.digits?.total).toBe(13);
    expect(answer.flat?.digits?.total).toBe(3);
    expect(answer.combined?.digits?.total).toBe(16);
    // C is 3: 13 + 3 + 3 = 19, a karmic debt.
    expect(answer.combined?.withLetters).toMatchObject({ total: 19, display: '19/1' });
  });

  it('combines the flat with the house number where there is no building', () => {
    expect(computeAddress({ number: '27', flat: '5' }).combined?.digits?.total).toBe(14);
    expect(computeAddress({ number: '27' }).combined).toBeNull();
    expect(computeAddress({ flat: '5' }).combined).toBeNull();
  });

  it('takes the most specific number for the dwelling', () => {
    expect(computeAddress({ number: '27', flat: '5', building: '4' }).dwelling).toMatchObject({ field: 'flat', text: '5' });
    expect(computeAddress({ number: '27', building: '4' }).dwelling).toMatchObject({ field: 'number', text: '27' });
    expect(computeAddress({ building: 'Tower 4' }).dwelling).toMatchObject({ field: 'building', text: 'Tower 4' });
  });

  it('reads street and postcode too, and says what is missing and why', () => {
    const answer = computeAddress({ number: '9', street: 'Elm Row', postcode: '10115' });
    expect(answer.postcode?.digits?.total).toBe(8);
    // E5 L3 M4 = 12, R9 O6 W5 = 20.
    expect(answer.street?.withLetters?.total).toBe(32);
    expect(answer.missing).toEqual({
      'number.withLetters': 'no_letters',
      'street.digits': 'no_digits',
      'postcode.withLetters': 'no_letters',
    });
  });

  it('counts digits of every script', () => {
    expect(computeAddress({ number: '٢٧' }).dwelling.digits?.total).toBe(9);
    expect(computeAddress({ number: '𝟐𝟕' }).dwelling.digits?.total).toBe(9);
    expect(computeAddress({ number: '27' }).dwelling.digits?.total).toBe(9);
  });

  it('lists a letter without a value and counts it in nothing', () => {
    const { number, missing } = computeAddress({ number: '27Б' });
    expect(number?.digits?.total).toBe(9);
    expect(number?.withLetters).toBeNull();
    expect(number?.unsupported).toEqual(['Б']);
    expect(missing).toEqual({ 'number.withLetters': 'requires_transliteration' });
    expect(computeAddress({ number: '27БB' }).missing).toEqual({ 'number.withLetters': 'unsupported_letters' });
    expect(computeAddress({ number: '27Б', system: 'cyrillic' }).number?.withLetters?.total).toBe(11);
  });

  it('lists a fraction, which is no decimal digit', () => {
    expect(computeAddress({ number: '12½' }).number).toMatchObject({ unsupported: ['½'], withLetters: null });
  });

  it('lists each letter without a value once in what is combined', () => {
    const answer = computeAddress({ building: '1Б', flat: '2Б' });
    expect(answer.combined).toMatchObject({ withLetters: null });
    expect(answer.missing['combined.withLetters']).toBe('requires_transliteration');
  });

  it('lets an accent or apostrophe change a letter where the system says so', () => {
    // Brazilian: É is 5 + 2 for the acute; an apostrophe adds 2 to the letter before it, D 4 + 2.
    expect(computeAddress({ number: '1É', system: 'brazilian' }).number?.letters).toEqual([{ letter: 'E', value: 7 }]);
    expect(computeAddress({ number: "1D'A", system: 'brazilian' }).number?.letters).toEqual([
      { letter: 'D', value: 6 },
      { letter: 'A', value: 1 },
    ]);
    expect(computeAddress({ number: "1'A", system: 'brazilian' }).number?.withLetters?.total).toBe(2);
    expect(computeAddress({ number: "'1A", system: 'brazilian' }).number?.withLetters?.total).toBe(2);
    // A combining mark that has no composed letter stays by itself: X 6 + 3 for the tilde.
    expect(computeAddress({ number: '1X\u0303', system: 'brazilian' }).number?.withLetters?.total).toBe(10);
    expect(computeAddress({ number: "1D'A" }).number?.withLetters?.total).toBe(6);
  });

  it('gives 0 for zeros', () => {
    expect(computeAddress({ number: '00' }).dwelling.digits).toMatchObject({ value: 0, total: 0, display: '0' });
  });

  it.each([
    [{}, [{ pointer: '/number', code: 'required' }]],
    [5, [{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]],
    [{ number: 27 }, [{ pointer: '/number', code: 'invalid_type', params: { expected: 'string' } }]],
    [{ number: '#' }, [{ pointer: '/number', code: 'no_letters' }]],
    [{ number: '1', street: '–' }, [{ pointer: '/street', code: 'no_letters' }]],
    [{ number: '1', floor: '2' }, [{ pointer: '/floor', code: 'unknown_field' }]],
    [{ number: '1', methods: { tabel: 'x' } }, [{ pointer: '/methods/tabel', code: 'unknown_option' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });

  it('refuses a system it does not know', () => {
    expect(refusal({ number: '1', system: 'klingon' })).toMatchObject([{ pointer: '/system', code: 'unknown_system' }]);
  });
});
