import { dashasAnswer } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { post, testApp } from '../../app.fixture.ts';

const app = await testApp();
const PATH = '/v1/calculate/dashas';

describe('POST /v1/calculate/dashas answers 200', () => {
  it('with the birthday year that holds today, and the way to its number', async () => {
    const response = await post(app, PATH, { birthDate: '1975-04-28' });
    expect(response.headers['cache-control']).toBe('private, no-store');
    const { year, antar, maha, numbers, pratyantars } = dashasAnswer.parse(response.json());
    // Tuesday 28 April 2026: 1 + 4 + (26→8) + 9 = 22 → 4.
    expect({ year, antar, maha }).toEqual({
      year: 2026,
      antar: { value: 4, from: '2026-04-28', to: '2027-04-27' },
      maha: { value: 4, from: '2026-04-28', to: '2030-04-27' },
    });
    expect(numbers.antar.steps?.length).toBeGreaterThan(0);
    expect(pratyantars).toHaveLength(9);
    expect(pratyantars[4]).toEqual({ value: 8, from: '2026-10-24', to: '2026-12-27' });
  });

  it('with the year before for a birthday that is still to come, by the time zone', async () => {
    // It is the 24th on Kiritimati when it is the 23rd in Greenwich.
    expect((await post(app, PATH, { birthDate: '1975-11-24' })).json().year).toBe(2025);
    expect((await post(app, PATH, { birthDate: '1975-11-24', timeZone: 'Pacific/Kiritimati' })).json().year).toBe(2026);
    expect((await post(app, PATH, { birthDate: '1975-11-24', year: 2000 })).json().year).toBe(2000);
  });
});

describe('POST /v1/calculate/dashas answers 422', () => {
  it.each<[object, string, string]>([
    [{}, '/birthDate', 'required'],
    [{ birthDate: '2026-11-24' }, '/birthDate', 'birth_date_in_future'],
    [{ birthDate: '1975-04-28', year: 1974 }, '/year', 'invalid_option'],
    [{ birthDate: '1975-04-28', asOf: '1974-01-01' }, '/asOf', 'as_of_before_birth'],
    [{ birthDate: '1975-04-28', pratyantar: 'equal' }, '/pratyantar', 'invalid_option'],
    [{ birthDate: '1975-04-28', timeZone: 'Mars/Olympus' }, '/timeZone', 'unknown_time_zone'],
  ])('for %j', async (body, pointer, code) => {
    const response = await post(app, PATH, body);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer, code })]);
  });
});
