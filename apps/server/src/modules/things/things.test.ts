import {
  addressAnswer,
  businessAnswer,
  gematriaAnswer,
  luckyDatesAnswer,
  nameSearchAnswer,
  phoneAnswer,
  searchDatesAnswer,
  vehicleAnswer,
} from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();

describe('POST of a thing answers 200', () => {
  it.each<[string, unknown, z.ZodType, object]>([
    // 27B is 9 by its digits and 11 with its letter.
    ['/v1/address', { number: '27B' }, addressAnswer, { dwelling: { digits: { value: 9 }, withLetters: { value: 11 } } }],
    // 9823456710 = 45 -> 9.
    ['/v1/phone', { phone: '9823456710' }, phoneAnswer, { number: { total: 45, value: 9 } }],
    // Chaldean M4 H5 + 1 + 2 + A1 B2 + 1 + 2 + 3 + 4 = 25.
    ['/v1/vehicle', { plate: 'MH 12 AB 1234' }, vehicleAnswer, { all: { total: 25, value: 7 } }],
    // RELIANCE = 25 -> 7.
    ['/v1/business', { name: 'Reliance Ltd' }, businessAnswer, { chaldean: { compound: 25, value: 7 } }],
    // the Word is 443.
    ['/v1/gematria', { text: 'ὁ Λόγος', tables: ['greek'] }, gematriaAnswer, { rows: [{ total: 443 }] }],
    // days of moolank 6 are 6, 15 and 24.
    [
      '/v1/dates',
      { birthDate: '1990-03-15', from: '2026-12-06', to: '2026-12-06' },
      luckyDatesAnswer,
      { days: [{ date: '2026-12-06', rules: expect.arrayContaining([expect.objectContaining({ code: 'own_series', of: 'moolank' })]) }] },
    ],
    [
      '/v1/dates',
      { target: 6, of: 'moolank', from: '2026-12-01', to: '2026-12-31' },
      searchDatesAnswer,
      { days: [{ date: '2026-12-06' }, { date: '2026-12-15' }, { date: '2026-12-24' }] },
    ],
    // Chaldean ANNE = 1 + 5 + 5 + 5 = 16 -> 7.
    [
      '/v1/name-search',
      { name: 'Ann', targets: { nameNumber: [7] }, maxDistance: 1 },
      nameSearchAnswer,
      { results: [{ name: 'Anne', distance: 1 }] },
    ],
  ])('at %s for %j', async (path, body, schema, expected) => {
    const response = await post(app, path, body);
    expect(response.json()).toMatchObject(expected);
    expect(response.statusCode).toBe(200);
    expect(schema.safeParse(response.json()).error?.issues ?? []).toEqual([]);
    expect(response.headers['cache-control']).toBe('private, no-store');
  });
});

describe('POST of a thing answers 422', () => {
  const span = { from: '2026-12-01', to: '2026-12-07' };
  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['/v1/dates', 'birthDate', span],
    ['/v1/dates', 'birthDate', { ...span, target: 6, of: 'personalDay' }],
    ['/v1/calendar', 'birthDate', { year: 2026 }],
    ['/v1/name-search', 'birthDate', { name: 'Ann' }],
    ['/v1/business', 'ownerBirthDate', { name: 'Reliance' }],
  ])('at %s for a %s that has not come in the time zone asked for', async (path, field, rest) => {
    const tomorrow = await post(app, path, { ...rest, [field]: '2026-11-24' });
    expect(tomorrow.statusCode).toBe(422);
    expect(tomorrow.json().errors).toEqual([
      { pointer: `/${field}`, code: 'birth_date_in_future', detail: expect.stringContaining('2026-11-23') },
    ]);
    // It is the 24th on Kiritimati when it is the 23rd in Greenwich.
    expect((await post(app, path, { ...rest, [field]: '2026-11-24', timeZone: 'Pacific/Kiritimati' })).statusCode).toBe(200);
    expect((await post(app, path, { ...rest, [field]: '2026-11-23', timeZone: 'Mars/Olympus' })).json().errors[0]).toMatchObject({
      pointer: '/timeZone',
      code: 'unknown_time_zone',
    });
  });

  it('at /v1/dates with both ways to ask where nothing says which was meant', async () => {
    const errorsOf = async (body: unknown) => (await post(app, '/v1/dates', body)).json().errors;
    expect((await errorsOf({}))[0]).toEqual({
      pointer: '/birthDate',
      code: 'required',
      detail: 'This field is required, or else target and of.',
    });
    expect((await errorsOf({ target: 6 })).map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/of', '/from', '/to']);
    expect((await errorsOf({ of: 'moolank', ...span }))[0].pointer).toBe('/target');
    expect((await errorsOf({ birthDate: 'x', ...span }))[0]).toMatchObject({ pointer: '/birthDate', code: 'invalid_date' });
  });

  it.each(['/v1/address', '/v1/phone', '/v1/vehicle', '/v1/business', '/v1/gematria', '/v1/dates', '/v1/name-search'])(
    'at %s with a pointer to what is missing or too much',
    async (path) => {
      const empty = await post(app, path, {});
      expect(empty.statusCode).toBe(422);
      expect(empty.json().errors[0].code).toBe('required');
      const surplus = await post(app, path, { surplus: 1 });
      expect(surplus.json().errors).toContainEqual(expect.objectContaining({ pointer: '/surplus', code: 'unknown_field' }));
      expect((await post(app, path, 'null')).json().errors[0].code).toBe('invalid_type');
    },
  );
});
