import { createHash } from 'node:crypto';
import { chart, compareAnswer } from '@1numbers/contract';
import { canonicalRequest } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const calculate = (body: unknown) => post(app, '/v1/calculate', body);
const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };

describe('POST /v1/calculate answers 200', () => {
  it('with the numbers Decoz prints for Thomas John Hancock, 12 October 1936', async () => {
    const answer = (await calculate({ ...HANCOCK, explain: false })).json();
    // Decoz: life path 1 + 3 + 1 = 5; vowels 7 + 6 + 7 = 20 -> 2; karmic balance T2 J1 H8 = 11 -> 2.
    expect(answer.numbers).toMatchObject({ lifePath: { value: 5 }, soulUrge: { value: 2, total: 20 }, balance: { value: 2, total: 11 } });
  });

  it('with a whole chart that is exactly what the contract says, working included', async () => {
    const response = await calculate({ ...HANCOCK, currentName: 'Tom Hancock', sex: 'male' });
    expect(response.statusCode).toBe(200);
    expect(chart.safeParse(response.json()).error?.issues ?? []).toEqual([]);
    expect(response.json().numbers.lifePath.steps.length).toBeGreaterThan(3);
  });

  it('naming the systems that fit a name the chosen one cannot read', async () => {
    const answer = (await calculate({ name: 'Дима', birthDate: '1990-01-01' })).json();
    expect(answer.name.systems).toEqual(['cyrillic']);
    expect(answer.missing.expression).toBe('requires_transliteration');
    expect(chart.safeParse(answer).error?.issues ?? []).toEqual([]);
  });

  it('without steps when they are not wanted', async () => {
    expect((await calculate({ ...HANCOCK, explain: false })).body).not.toContain('"steps"');
  });

  it('with today in the time zone as the day of the cycles', async () => {
    const include = ['universalDay'];
    // Digits of 2026-11-22, -23 and -24 added to a root: 7, 8 and 9.
    for (const [timeZone, value] of [
      ['Pacific/Pago_Pago', 7],
      ['UTC', 8],
      ['Pacific/Kiritimati', 9],
    ]) {
      const answer = (await calculate({ birthDate: '1990-03-15', timeZone, include })).json();
      expect(answer.cycles.universalDay.value).toBe(value);
    }
  });

  it('with a fingerprint that is the SHA-256 of the canonical request, the resolved day included', async () => {
    const expected = createHash('sha256')
      .update(canonicalRequest({ ...HANCOCK, asOf: '2026-11-23' }))
      .digest('hex');
    expect((await calculate(HANCOCK)).json().fingerprint).toBe(expected);
    expect((await calculate({ ...HANCOCK, include: ['fingerprint'] })).json().fingerprint).toBe(expected);
  });

  it('with one fingerprint for a name written composed and decomposed', async () => {
    const [composed, decomposed] = await Promise.all(['NFC', 'NFD'].map((form) => calculate({ name: 'Łukasz Żak'.normalize(form) })));
    expect(composed?.json().fingerprint).toBe(decomposed?.json().fingerprint);
  });

  it('with nothing but what `include` names', async () => {
    const answer = (await calculate({ ...HANCOCK, include: ['expression'] })).json();
    expect(Object.keys(answer)).toEqual(['system', 'name', 'numbers', 'missing']);
    expect(Object.keys(answer.numbers)).toEqual(['expression']);
  });

  it('with null and the reason for what cannot be known', async () => {
    const answer = (await calculate({ birthDate: '1936-10-12' })).json();
    expect(answer.numbers.expression).toBeNull();
    expect(answer.missing.expression).toBe('no_name');
  });

  it('so that nobody on the way keeps it', async () => {
    const response = await calculate(HANCOCK);
    expect(response.headers['cache-control']).toBe('private, no-store');
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('and takes `charset=utf-8` for what it is', async () => {
    expect((await post(app, '/v1/calculate', HANCOCK, 'application/json; charset="UTF-8"')).statusCode).toBe(200);
  });
});

describe('POST /v1/calculate answers 422 with a pointer to the field', () => {
  const long = 'A'.repeat(10_000);
  it.each<[string, unknown, string, string]>([
    ['29 February of a common year', { birthDate: '2023-02-29' }, '/birthDate', 'invalid_date'],
    ['29 February 1900', { birthDate: '1900-02-29' }, '/birthDate', 'invalid_date'],
    ['the year 0', { birthDate: '0000-05-05' }, '/birthDate', 'date_out_of_range'],
    ['the year 10000', { birthDate: '10000-05-05' }, '/birthDate', 'date_out_of_range'],
    ['a birth tomorrow', { birthDate: '2026-11-24' }, '/birthDate', 'birth_date_in_future'],
    ['a day before the birth', { birthDate: '1990-03-15', asOf: '1990-03-14' }, '/asOf', 'as_of_before_birth'],
    ['an empty name', { name: '' }, '/name', 'name_empty'],
    ['a name of spaces', { name: '   ' }, '/name', 'name_empty'],
    ['a name of 10,000 letters', { name: long }, '/name', 'name_too_long'],
    ['a name of symbols', { name: '★ ★' }, '/name', 'no_letters'],
    ['a name of emoji', { name: '😀😀' }, '/name', 'no_letters'],
    ['NUL in a name', { name: 'A\u0000da' }, '/name', 'control_character'],
    ['a lone surrogate', '{"name":"Ada \\ud800"}', '/name', 'ill_formed_unicode'],
    ['bidi controls', { name: 'Ada \u202Egnp' }, '/name', 'control_character'],
    ['mixed scripts', { name: 'Ada Жук' }, '/name', 'unsupported_letters'],
    ['a script without a table', { name: '王小明' }, '/name', 'requires_transliteration'],
    ['an unknown system', { name: 'Ada', system: 'klingon' }, '/system', 'unknown_system'],
    ['an unknown method', { name: 'Ada', methods: { lifePaht: 'digits' } }, '/methods/lifePaht', 'unknown_option'],
    ['an unknown value of a method', { name: 'Ada', methods: { lifePath: 'dice' } }, '/methods/lifePath', 'invalid_option'],
    ['an unknown field', { name: 'Ada', birthdate: '1990-03-15' }, '/birthdate', 'unknown_field'],
    ['an unknown time zone', { name: 'Ada', timeZone: 'Mars/Olympus' }, '/timeZone', 'unknown_time_zone'],
    ['a system that is none', { name: 'Ada', system: {} }, '/system/id', 'required'],
    ['`__proto__`', '{"name":"Ada","__proto__":{"explain":true}}', '/__proto__', 'unknown_field'],
    ['nothing', {}, '/name', 'required'],
    ['a list', [], '', 'invalid_type'],
    ['null', 'null', '', 'invalid_type'],
  ])('for %s', async (_what, body, pointer, code) => {
    const response = await calculate(body);
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.json()).toMatchObject({ status: 422, code: 'validation_failed', instance: '/v1/calculate' });
    expect(response.json().errors[0]).toMatchObject({ pointer, code, detail: expect.stringMatching(/[.]$/) });
    expect(response.body).not.toContain('AAAA');
  });

  it('with every field that is wrong', async () => {
    const { errors } = (await calculate({ name: 1, birthDate: '2023-02-29', sex: 'x' })).json();
    expect(errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/name', '/birthDate', '/sex']);
  });
});

describe('POST /v1/calculate/compare', () => {
  it('answers 200 with the columns of the systems and why they differ', async () => {
    const response = await post(app, '/v1/calculate/compare', { ...HANCOCK, systems: ['pythagorean', 'chaldean'] });
    expect(response.statusCode).toBe(200);
    expect(compareAnswer.safeParse(response.json()).error?.issues ?? []).toEqual([]);
    expect(response.json().systems.map((column: { system: string }) => column.system)).toEqual(['pythagorean', 'chaldean']);
  });

  it('answers 422 for a birth in the future and for an unknown system', async () => {
    expect((await post(app, '/v1/calculate/compare', { birthDate: '2030-01-01' })).json().errors[0].code).toBe('birth_date_in_future');
    expect((await post(app, '/v1/calculate/compare', { ...HANCOCK, systems: ['x'] })).json().errors[0].pointer).toBe('/systems/0');
  });
});

describe('POST /v1/calendar', () => {
  it('answers 200 with the personal days: 17 July 1992 is 3 + 17 = 20 for somebody born on 15 May', async () => {
    const { days } = (await post(app, '/v1/calendar', { birthDate: '1970-05-15', year: 1992, month: 7 })).json();
    expect(days).toHaveLength(31);
    expect(days[16]).toMatchObject({ date: '1992-07-17', personalDay: { total: 20, value: 2 } });
  });

  it('answers 422 for a month that is none', async () => {
    const response = await post(app, '/v1/calendar', { birthDate: '1970-05-15', year: 1992, month: 13 });
    expect(response.json().errors[0]).toMatchObject({ pointer: '/month', code: 'invalid_option' });
  });
});
