import { describe, expect, it } from 'vitest';
import { openPeople } from './open-people.ts';
import { RequestError } from './open-request.ts';

const NOW = new Date('2026-11-23T10:30:00Z');
const DEFAULTS = { explain: true };
const ADA = { name: 'Ada', birthDate: '1990-03-15' };
const TOMORROW = { birthDate: '2026-11-24' };

function refusal(input: unknown): readonly object[] {
  try {
    openPeople(input, NOW, DEFAULTS);
  } catch (error) {
    if (error instanceof RequestError) return error.problems;
    throw error;
  }
  return [];
}

describe('openPeople', () => {
  it('adds today and the working, and takes the time zone out', () => {
    expect(openPeople({ people: [ADA, ADA] }, NOW, DEFAULTS)).toEqual({ people: [ADA, ADA], asOf: '2026-11-23', explain: true });
    expect(openPeople({ people: [ADA, TOMORROW], timeZone: 'Pacific/Kiritimati' }, NOW, DEFAULTS)).toMatchObject({ asOf: '2026-11-24' });
    expect(openPeople({ people: [ADA], asOf: '2020-01-01', explain: false }, NOW, DEFAULTS)).toMatchObject({
      asOf: '2020-01-01',
      explain: false,
    });
  });

  it('refuses every birth that is still to come, at its place, unless a day is given', () => {
    const problem = { code: 'birth_date_in_future', params: { today: '2026-11-23' } };
    expect(refusal({ people: [TOMORROW, ADA, TOMORROW] })).toEqual([
      { pointer: '/people/0/birthDate', ...problem },
      { pointer: '/people/2/birthDate', ...problem },
    ]);
    expect(refusal({ people: [TOMORROW, ADA], asOf: '2027-01-01' })).toEqual([]);
  });

  it('refuses a time zone once', () => {
    expect(refusal({ people: [ADA, ADA], timeZone: 'Mars/Olympus' })).toEqual([{ pointer: '/timeZone', code: 'unknown_time_zone' }]);
  });

  it.each([[null], [5], [[]], [{}], [{ people: 5 }], [{ people: [5, null, {}] }]])('leaves %j to the engine', (input) => {
    expect(refusal(input)).toEqual([]);
  });
});
