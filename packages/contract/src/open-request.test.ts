import { describe, expect, it } from 'vitest';
import { openRequest, openThing, RequestError, todayIn } from './open-request.ts';

/** 23 November 2026, 10:30 UTC: already the 24th on Kiritimati (UTC+14), still the 22nd at 10:30 in Pago Pago minus eleven hours. */
const NOW = new Date('2026-11-23T10:30:00Z');
const DOOR = { explain: true };

describe('openRequest', () => {
  it('dates a request to today in UTC and explains by the default of the door', () => {
    expect(openRequest({ name: 'Ada' }, NOW, DOOR)).toEqual({ name: 'Ada', asOf: '2026-11-23', explain: true });
  });

  it('dates requests of two days to their own, whichever came before', () => {
    const days = ['2026-11-23T23:59:59.999Z', '2026-11-24T00:00:00Z', '2026-11-23T00:00:00Z', '1969-12-31T23:59:59Z'];
    expect(days.map((instant) => openRequest({}, new Date(instant), DOOR).asOf)).toEqual(days.map((instant) => instant.slice(0, 10)));
  });

  it('takes today from the time zone and takes the time zone out', () => {
    expect(openRequest({ timeZone: 'Pacific/Kiritimati' }, NOW, DOOR)).toEqual({ asOf: '2026-11-24', explain: true });
    expect(openRequest({ timeZone: 'Pacific/Pago_Pago' }, NOW, DOOR)).toEqual({ asOf: '2026-11-22', explain: true });
  });

  it('keeps what the request says of itself', () => {
    expect(openRequest({ asOf: '2000-01-01', explain: false }, NOW, DOOR)).toEqual({ asOf: '2000-01-01', explain: false });
  });

  it('refuses a birth after today, seen from the time zone', () => {
    expect(problemsOf({ birthDate: '2026-11-24' })).toEqual([
      { pointer: '/birthDate', code: 'birth_date_in_future', params: { today: '2026-11-23' } },
    ]);
    expect(openRequest({ birthDate: '2026-11-24', timeZone: 'Pacific/Kiritimati' }, NOW, DOOR)).toHaveProperty('asOf', '2026-11-24');
    expect(problemsOf({ birthDate: '2026-11-23', timeZone: 'Pacific/Pago_Pago' })).toMatchObject([{ code: 'birth_date_in_future' }]);
  });

  it('leaves a later birth to the engine when the request says which day to look at', () => {
    expect(openRequest({ birthDate: '2030-01-01', asOf: '2031-01-01' }, NOW, DOOR)).toHaveProperty('birthDate', '2030-01-01');
  });

  it.each(['2999-02-30', '2999-13-01', '10000-01-01', 'soon'])('leaves %s to the engine, which says that it is no date', (birthDate) => {
    expect(openRequest({ birthDate }, NOW, DOOR)).toHaveProperty('birthDate', birthDate);
  });

  it.each(['Mars/Olympus', '', '+05:30', '-03', 'Europe/Warsaw '])('refuses %j as a time zone', (timeZone) => {
    expect(problemsOf({ timeZone })).toEqual([{ pointer: '/timeZone', code: 'unknown_time_zone' }]);
  });

  it('refuses a time zone that is no text, even beside an explicit day', () => {
    expect(problemsOf({ timeZone: 1, asOf: '2026-01-01' })).toMatchObject([{ pointer: '/timeZone', code: 'invalid_type' }]);
  });

  it.each([null, [], 'text', 7, true])('hands %j on as it is', (input) => {
    expect(openRequest(input, NOW, DOOR)).toBe(input);
  });

  it('keeps a key called `__proto__` as a key, for the engine to refuse', () => {
    const request = openRequest(JSON.parse('{"__proto__":{"asOf":"2000-01-01"}}'), NOW, DOOR);
    expect(Object.keys(request)).toEqual(['__proto__', 'asOf', 'explain']);
    expect(request.asOf).toBe('2026-11-23');
  });
});

describe('openThing', () => {
  it('adds nothing to a request, and takes the time zone out', () => {
    expect(openThing({ birthDate: '2026-11-23', year: 2026 }, NOW)).toEqual({ birthDate: '2026-11-23', year: 2026 });
    expect(openThing({ name: 'Ada', timeZone: 'Europe/Warsaw' }, NOW)).toEqual({ name: 'Ada' });
  });

  it.each(['birthDate', 'ownerBirthDate'])('refuses a %s after today, seen from the time zone', (field) => {
    expect(problemsOf({ [field]: '2026-11-24' }, openThing)).toEqual([
      { pointer: `/${field}`, code: 'birth_date_in_future', params: { today: '2026-11-23' } },
    ]);
    expect(openThing({ [field]: '2026-11-24', timeZone: 'Pacific/Kiritimati' }, NOW)).toEqual({ [field]: '2026-11-24' });
  });

  it('leaves a registration that is planned, and days that are asked about, as they are', () => {
    const planned = { registrationDate: '2030-01-01', from: '2030-01-01', to: '2030-02-01' };
    expect(openThing(planned, NOW)).toEqual(planned);
  });

  it('refuses an unknown time zone', () => {
    expect(problemsOf({ timeZone: 'Mars/Olympus' }, openThing)).toEqual([{ pointer: '/timeZone', code: 'unknown_time_zone' }]);
  });

  it.each([null, [], 'text', 7, true])('hands %j on as it is', (input) => {
    expect(openThing(input, NOW)).toBe(input);
  });
});

describe('todayIn', () => {
  it('counts by the Gregorian calendar wherever it is asked', () => {
    expect(todayIn('Asia/Bangkok', NOW)).toBe('2026-11-23');
    expect(todayIn('Asia/Tehran', new Date('2026-11-23T20:31:00Z'))).toBe('2026-11-24');
  });
});

function problemsOf(input: unknown, open: (input: unknown, now: Date) => unknown = openForDoor): unknown {
  try {
    open(input, NOW);
  } catch (error) {
    if (error instanceof RequestError) return error.problems;
  }
  throw new Error('it was accepted');
}

function openForDoor(input: unknown, now: Date): unknown {
  return openRequest(input, now, DOOR);
}
