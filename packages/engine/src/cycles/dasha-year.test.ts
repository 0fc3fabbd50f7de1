import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber, formatDate, parseDate } from '../calendar-date.ts';
import { EngineError } from '../engine-error.ts';
import { root } from '../reduce.ts';
import { computeDashas, type DashasRequest } from './dasha-year.ts';
import { dashas } from './dashas.ts';

const BORN = { birthDate: '1975-04-28' };
const daysOf = ({ from, to }: { from: string; to: string }) => dayNumber(parseDate(to)) - dayNumber(parseDate(from)) + 1;

describe('computeDashas', () => {
  it('gives the published maha dasha, the antar and the nine pratyantars of a birthday year', () => {
    // Tuesday 28 April 2026: 1 + 4 + (26→8) + 9 = 22 → 4; 365 days.
    const { year, maha, antar, pratyantars, numbers } = computeDashas({ ...BORN, year: 2026 });
    expect(year).toBe(2026);
    expect(maha).toEqual({ value: 4, from: '2026-04-28', to: '2030-04-27' });
    expect(antar).toEqual({ value: 4, from: '2026-04-28', to: '2027-04-27' });
    expect(pratyantars.map(({ value }) => value)).toEqual([4, 5, 6, 7, 8, 9, 1, 2, 3]);
    expect(pratyantars.map(daysOf)).toEqual([32, 41, 49, 57, 65, 73, 8, 16, 24]);
    expect(numbers.moolank.chain).toEqual([28, 10, 1]);
    expect(numbers.antar.chain).toEqual([22, 4]);
  });

  it('shows how the antar number is found', () => {
    expect(computeDashas({ ...BORN, year: 2026, explain: true }).numbers.antar.steps).toEqual([
      { code: 'take', of: 'number:moolank', value: 1 },
      { code: 'take', of: 'month', value: 4 },
      { code: 'take', of: 'last_two_digits', value: 26 },
      { code: 'digit_sum', from: 26, digits: [2, 6], to: 8 },
      { code: 'take', of: 'weekday', value: 9 },
      { code: 'add', terms: [1, 4, 8, 9], total: 22 },
      { code: 'digit_sum', from: 22, digits: [2, 2], to: 4 },
    ]);
    expect(computeDashas({ ...BORN, year: 2026 }).numbers.antar).not.toHaveProperty('steps');
  });

  it('takes the birthday year that holds a day, unless a year is given', () => {
    expect(computeDashas({ ...BORN, asOf: '2026-04-27' }).year).toBe(2025);
    expect(computeDashas({ ...BORN, asOf: '2026-04-28' }).year).toBe(2026);
    expect(computeDashas({ ...BORN, asOf: '1900-01-01', year: 2000 }).year).toBe(2000);
  });

  it('by the rule of 8 gives n × 8 days, and leaves the last five or six days of the birthday year without one', () => {
    const { pratyantars, antar } = computeDashas({ ...BORN, year: 2026, pratyantar: 'ruleOf8' });
    expect(pratyantars.map(daysOf)).toEqual([32, 40, 48, 56, 64, 72, 8, 16, 24]);
    expect(pratyantars[0]).toEqual({ value: 4, from: '2026-04-28', to: '2026-05-29' });
    expect(pratyantars.map(({ value }) => value)).toEqual([4, 5, 6, 7, 8, 9, 1, 2, 3]);
    expect(dayNumber(parseDate(antar.to)) - dayNumber(parseDate(pratyantars[8]?.to ?? ''))).toBe(5);
  });

  it('counts a birth before sunrise for the day before', () => {
    // 28 April counts for the 27th: moolank 9. Monday 27 April 2026: 9 + 4 + 8 + 2 = 23 → 5.
    const { numbers, antar } = computeDashas({ ...BORN, year: 2026, bornBeforeSunrise: true });
    expect([numbers.moolank.value, numbers.antar.total, antar.value, antar.from]).toEqual([9, 23, 5, '2026-04-27']);
  });

  it('goes on for as long as years are written, also for the long dead', () => {
    // 45 years a round: 500 = 11 × 45 + 5, and after five years from 1 the 3 rules (1, then 2 and 3, then 4 to 6).
    expect(computeDashas({ birthDate: '1500-01-01', year: 2000 }).maha).toEqual({ value: 3, from: '1998-01-01', to: '2000-12-31' });
    const end = computeDashas({ birthDate: '1975-12-28', year: 9999 });
    expect([end.maha.to, end.antar.to, end.pratyantars.at(-1)?.to]).toEqual(['9999-12-31', '9999-12-31', '9999-12-31']);
    expect(computeDashas({ birthDate: '1975-12-28', year: 9999, pratyantar: 'ruleOf8' }).pratyantars.at(-1)?.to).toBe('9999-12-31');
    expect(computeDashas({ birthDate: '0001-01-01', asOf: '0001-01-01', bornBeforeSunrise: true })).toMatchObject({
      year: 0,
      antar: { value: 8, from: '0000-12-31' },
    });
  });

  it('agrees with the dashas of the chart on every day of a life', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600_000 }), fc.integer({ min: 0, max: 43_000 }), (born, lived) => {
        const birth = dateOfDayNumber(born);
        const asOf = dateOfDayNumber(born + lived);
        const day = formatDate(asOf);
        const chart = dashas(birth, root(birth.day), asOf);
        const { maha, antar, numbers, pratyantars } = computeDashas({ birthDate: formatDate(birth), asOf: day });
        const holds = ({ from, to }: { from: string; to: string }) => from <= day && day <= to;
        expect([maha]).toEqual(chart.maha.filter(holds));
        expect(antar).toEqual(chart.antar);
        expect(numbers.antar.value).toBe(antar.value);
        expect(pratyantars.filter(holds)).toEqual([chart.pratyantar]);
      }),
    );
  });
});

describe('what computeDashas refuses', () => {
  it.each([
    [5, [{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]],
    [
      {},
      [
        { pointer: '/birthDate', code: 'required' },
        { pointer: '/year', code: 'required', params: { alternative: 'asOf' } },
      ],
    ],
    [{ ...BORN, year: 1974 }, [{ pointer: '/year', code: 'invalid_option', params: { lowest: 1975, highest: 9999 } }]],
    [{ ...BORN, year: 10_000 }, [{ pointer: '/year', code: 'invalid_option', params: { lowest: 1, highest: 9999 } }]],
    [{ ...BORN, asOf: '1975-04-27' }, [{ pointer: '/asOf', code: 'as_of_before_birth' }]],
    [{ birthDate: '2023-02-29', asOf: '2026-01-01' }, [{ pointer: '/birthDate', code: 'invalid_date' }]],
    [{ ...BORN, asOf: 'today' }, [{ pointer: '/asOf', code: 'invalid_date' }]],
    [
      { ...BORN, year: 2026, pratyantar: 'equal', explain: 1, surplus: 1 },
      [
        { pointer: '/surplus', code: 'unknown_field' },
        { pointer: '/pratyantar', code: 'invalid_option', params: { allowed: ['proportional', 'ruleOf8'] } },
        { pointer: '/explain', code: 'invalid_type', params: { expected: 'boolean' } },
      ],
    ],
    [{ birthDate: '2023-02-29', year: 2026, bornBeforeSunrise: true }, [{ pointer: '/birthDate', code: 'invalid_date' }]],
  ])('refuses %j', (request, problems) => {
    let found: readonly object[] = [];
    try {
      computeDashas(request as DashasRequest);
    } catch (error) {
      found = error instanceof EngineError ? error.problems : [{ error }];
    }
    expect(found).toEqual(problems);
  });
});
