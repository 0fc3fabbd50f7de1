import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { computePhone, type PhoneRequest } from './phone.ts';

function refusal(request: unknown): readonly object[] {
  try {
    computePhone(request as PhoneRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

describe('computePhone', () => {
  it('adds all digits, the last four and the last: 9823456710 is 45/9', () => {
    const answer = computePhone({ phone: '9823456710' });
    expect(answer.number).toMatchObject({ total: 45, value: 9 });
    // 6 + 7 + 1 + 0 = 14, a karmic debt.
    expect(answer.lastFour?.display).toBe('14/5');
    expect(answer.lastDigit.value).toBe(0);
    expect(answer).toMatchObject({ digits: '9823456710', dropped: [], countryCode: 'not_given' });
  });

  it.each([
    '+91 98234-56710',
    '+919823456710',
    '0091 9823456710',
    '(91) 98234 56710',
    '91-9823456710',
    '919823456710',
    '＋91 ९८२३४५६७१०',
    '[+91] 98234/567.10',
  ])('leaves the given country code out of %j', (phone) => {
    const answer = computePhone({ phone, countryCode: '+91' });
    expect(answer).toMatchObject({ digits: '9823456710', countryCode: 'dropped' });
    expect(answer.number.total).toBe(45);
  });

  it('says what it left out', () => {
    expect(computePhone({ phone: '+91 98234-56710', countryCode: '91' }).dropped).toEqual([
      { text: '+', code: 'international_prefix' },
      { text: '91', code: 'country_code' },
      { text: ' -', code: 'separators' },
    ]);
    expect(computePhone({ phone: '00919823456710', countryCode: '0091' }).dropped).toEqual([
      { text: '00', code: 'international_prefix' },
      { text: '91', code: 'country_code' },
    ]);
  });

  it('keeps the first digits of a national number that only look like the country code', () => {
    expect(computePhone({ phone: '9123456789', countryCode: '91' })).toMatchObject({ digits: '9123456789', countryCode: 'not_written' });
  });

  it('counts an unknown country code and says so', () => {
    expect(computePhone({ phone: '+1 212 555 0100' })).toMatchObject({ digits: '12125550100', countryCode: 'unknown' });
    expect(computePhone({ phone: '0012125550100' }).countryCode).toBe('unknown');
  });

  it('keeps the masters it is asked to keep', () => {
    expect(computePhone({ phone: '38' }).number.value).toBe(11);
    expect(computePhone({ phone: '38', methods: { masters: [] } }).number.value).toBe(2);
    expect(computePhone({ phone: '38' }).lastFour).toBeNull();
  });

  it.each([
    [{}, [{ pointer: '/phone', code: 'required' }]],
    [
      { phone: '1-800-FLOWERS' },
      [{ pointer: '/phone', code: 'invalid_option', params: { expected: 'phone_number', characters: [...'FLOWERS'] } }],
    ],
    [{ phone: '++12' }, [{ pointer: '/phone', code: 'invalid_option', params: { expected: 'phone_number', characters: ['+'] } }]],
    [{ phone: '+-()' }, [{ pointer: '/phone', code: 'invalid_option', params: { expected: 'phone_number' } }]],
    [
      { phone: '5551234', countryCode: '1234' },
      [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code' } }],
    ],
    [{ phone: '5551234', countryCode: '0' }, [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code' } }]],
    [{ phone: '5551234', countryCode: 'IN' }, [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code' } }]],
    [
      { phone: '+44 20 7946', countryCode: '91' },
      [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code_of_phone' } }],
    ],
    [
      { phone: '0044 20', countryCode: '91' },
      [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code_of_phone' } }],
    ],
    [
      { phone: '+91', countryCode: '91' },
      [{ pointer: '/countryCode', code: 'invalid_option', params: { expected: 'country_code_of_phone' } }],
    ],
    [{ phone: '5551234', system: 'thai' }, [{ pointer: '/system', code: 'unknown_field' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });
});
