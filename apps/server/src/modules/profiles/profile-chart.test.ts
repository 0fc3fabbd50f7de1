import { describe, expect, it } from 'vitest';
import { post, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { profilesOf, refused, TOM } from './profiles.fixture.ts';

const stored = await storedApp();
const { app, urls } = stored;
const somebody = async (account: { timeZone?: string; settings?: object } = {}) => {
  const person = await signedInPerson(stored);
  const { timeZone = 'UTC', settings = {} } = account;
  await sql(urls.adminUrl, 'update users set time_zone = $2, settings = $3 where id = $1', [person.userId, timeZone, settings]);
  return { ...person, ...profilesOf(app, person) };
};
const calculated = async (request: object) => (await post(app, '/v1/calculate', request)).json();

describe('GET /v1/profiles/{id}/chart', () => {
  it('200: is the chart that /v1/calculate gives, with its fingerprint', async () => {
    const { keep, get } = await somebody();
    const person = { name: TOM.name, currentName: 'Tom Hancock', birthDate: TOM.birthDate, sex: 'male', bornBeforeSunrise: true };
    const how = { system: 'chaldean', methods: { lifePath: 'digits' } };
    const { id } = await keep({ ...person, ...how });
    const response = await get(`/${id}/chart`);
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(response.json()).toEqual(await calculated({ ...person, ...how }));
    const part = await get(`/${id}/chart?include=lifePath,fingerprint&explain=false&asOf=2020-02-29`);
    const wanted = { include: ['lifePath', 'fingerprint'], explain: false, asOf: '2020-02-29' };
    expect(part.json()).toEqual(await calculated({ ...person, ...how, ...wanted }));
  });

  it('200: is for today where the person is, or in the zone that is asked for', async () => {
    for (const [timeZone, day] of [
      ['Pacific/Kiritimati', '2026-11-24'],
      ['Pacific/Pago_Pago', '2026-11-22'],
    ] as const) {
      const { keep, get } = await somebody({ timeZone });
      const { id } = await keep();
      // 10:30 in UTC is 23:30 of the day before in Pago Pago and 00:30 of the day after in Kiritimati.
      const expected = await calculated({ name: TOM.name, birthDate: TOM.birthDate, asOf: day });
      expect([timeZone, (await get(`/${id}/chart`)).json().fingerprint]).toEqual([timeZone, expected.fingerprint]);
      const elsewhere = await calculated({ name: TOM.name, birthDate: TOM.birthDate, asOf: '2026-11-23' });
      expect((await get(`/${id}/chart?timeZone=Europe/Warsaw`)).json().fingerprint).toBe(elsewhere.fingerprint);
    }
  });

  it('200: takes the system and the methods the person prefers, where the profile has none of its own', async () => {
    const settings = { system: 'hebrew', methods: { table: 'gadol', lifePath: 'digits', letterOverrides: [{ index: 99, role: 'vowel' }] } };
    const { keep, get } = await somebody({ settings });
    const born = { birthDate: TOM.birthDate };
    const [preferred, own] = [await keep({ name: 'אברהם' }), await keep({ system: 'pythagorean' })];
    const charts = [(await get(`/${preferred.id}/chart`)).json(), (await get(`/${own.id}/chart`)).json()];
    expect(charts).toEqual([
      await calculated({ name: 'אברהם', ...born, system: 'hebrew', methods: { table: 'gadol', lifePath: 'digits' } }),
      await calculated({ name: TOM.name, ...born, system: 'pythagorean', methods: { lifePath: 'digits' } }),
    ]);
  });

  it('200: passes over preferences that no chart can be made by', async () => {
    for (const settings of [{ system: 'gone' }, { methods: { table: 'gadol' } }, { methods: 'x' }]) {
      const { keep, get } = await somebody({ settings });
      const { id } = await keep();
      expect((await get(`/${id}/chart`)).json().system).toBe('pythagorean');
    }
  });

  it.each([
    [{ birthDate: '1936-10' }, '1936-10', 'month'],
    [{ birthDate: '1936' }, '1936', 'year'],
    [{ birthDate: null }, null, 'unknown'],
    [{ birthDatePrecision: 'year' }, '1936-10-12', 'year'],
    [{ birthDatePrecision: 'unknown' }, '1936-10-12', 'unknown'],
  ])('200: is of the name alone for %j, and what was given is kept', async (changes, birthDate, birthDatePrecision) => {
    const { keep, get } = await somebody();
    const kept = await keep(changes);
    expect(kept).toMatchObject({ birthDate, birthDatePrecision });
    const chart = (await get(`/${kept.id}/chart`)).json();
    expect(chart).toEqual(await calculated({ name: TOM.name }));
    expect([chart.numbers.lifePath, chart.missing.lifePath]).toEqual([null, 'no_birth_date']);
  });

  it('422: says why there is no chart of a name that the system cannot read, when there is no birth date', async () => {
    const { keep, get } = await somebody();
    const { id } = await keep({ name: '李小龙', birthDate: null });
    const response = await get(`/${id}/chart`);
    expect([response.statusCode, refused(response)]).toEqual([422, ['/name requires_transliteration']]);
  });

  it('422: points at what is wrong with the query', async () => {
    const { keep, get } = await somebody();
    const { id } = await keep();
    for (const [query, expected] of [
      ['?timeZone=Mars/Olympus', '/timeZone unknown_time_zone'],
      ['?asOf=2023-02-29', '/asOf invalid_date'],
      ['?asOf=1900-01-01', '/asOf as_of_before_birth'],
      ['?include=lifePath,color', '/include/1 invalid_option'],
      ['?explain=maybe', '/explain invalid_option'],
      ['?name=x', '/name unknown_field'],
    ] as const) {
      const response = await get(`/${id}/chart${query}`);
      expect([query, response.statusCode, refused(response)]).toEqual([query, 422, [expected]]);
    }
  });
});
