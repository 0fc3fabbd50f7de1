import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dateOfDayNumber, dayNumber, formatDate, parseDate, weekday } from '../calendar-date.ts';
import { EngineError } from '../engine-error.ts';
import { root } from '../reduce.ts';
import { type LuckyDatesRequest, luckyDates } from './dates.ts';

function refusal(request: unknown): readonly object[] {
  try {
    luckyDates(request as LuckyDatesRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

/** Days of October 2026 by the code of the deciding rule. */
function daysBy(code: string, request: Partial<LuckyDatesRequest>): number[] {
  const { days } = luckyDates({ birthDate: '1990-05-06', from: '2026-10-01', to: '2026-10-31', ...request });
  return days.filter(({ rules }) => rules[0]?.code === code).map(({ date }) => Number(date.slice(8)));
}

const date = fc.integer({ min: 0, max: 3652058 }).map((days) => formatDate(dateOfDayNumber(days)));

describe('luckyDates', () => {
  it('gives moolank 6 the days 6, 15, 24, then 3, 9, 12, 18, 21, 27, 30', () => {
    expect(daysBy('own_series', { basis: ['moolank'] })).toEqual([6, 15, 24]);
    expect(daysBy('friend', { basis: ['moolank'] })).toEqual([3, 9, 12, 18, 21, 27, 30]);
  });

  it('knows no enemies by Cheiro, and no friends of 5', () => {
    expect(daysBy('enemy', {})).toEqual([]);
    expect(daysBy('friend', { birthDate: '1990-05-05', basis: ['moolank'] })).toEqual([]);
  });

  it('scores by the table of friends when asked to: own 3, friend 2, neutral 1, enemy 0', () => {
    // Moolank 6 in the planetary table, both ways: 4, 5 and 8 are friends; 1 and 2 are enemies, and 3 lists 6 as one; 7 and 9 are neutral.
    const request = { basis: ['moolank'], series: 'friendTable' } as const;
    expect(daysBy('own_series', request).map(root)).toEqual([6, 6, 6]);
    expect([...new Set(daysBy('friend', request).map(root))].sort()).toEqual([4, 5, 8]);
    expect([...new Set(daysBy('enemy', request).map(root))].sort()).toEqual([1, 2, 3]);
    expect([...new Set(daysBy('neutral', request).map(root))].sort()).toEqual([7, 9]);
  });

  it('lets own series decide over enemy, and enemy over friend', () => {
    // Born 6 May 1990: moolank 6, bhagyank 6 + 5 + 19 = 30/3. In the planetary table 3 and 6 are enemies.
    const { days } = luckyDates({ birthDate: '1990-05-06', from: '2026-10-03', to: '2026-10-03', series: 'friendTable' });
    expect(days[0]?.rules.slice(0, 2)).toEqual([
      { code: 'own_series', of: 'bhagyank', points: 3 },
      { code: 'enemy', of: 'moolank', points: 0 },
    ]);
    // Root 1 is an enemy of 6 and a friend of 3.
    const { days: first } = luckyDates({ birthDate: '1990-05-06', from: '2026-10-01', to: '2026-10-01', series: 'friendTable' });
    expect(first[0]?.rules.slice(0, 2)).toEqual([
      { code: 'enemy', of: 'moolank', points: 0 },
      { code: 'friend', of: 'bhagyank', points: 0 },
    ]);
  });

  it('adds a point for each match of the day and for a lucky weekday', () => {
    // Born 6 May 1990: life path 5 + 6 + 1 = 12/3. 5 December 2026: personal year 5 + 6 + 1 = 3, month 3 + 12 = 6, day 6 + 5 = 11/2.
    // 6 December: personal day 12/3; universal 1 + 12 = 13/4, 4 + 6 = 10/1; a Sunday.
    const day = (on: string, theme?: number) =>
      luckyDates({ birthDate: '1990-05-06', from: on, to: on, ...(theme === undefined ? {} : { theme }) }).days[0];
    expect(day('2026-12-06')).toMatchObject({ personalDay: 3, universalDay: 1, weekday: 7, score: 4 });
    expect(day('2026-12-06')?.rules.map(({ code }) => code)).toContain('personal_day_is_life_path');
    expect(day('2026-12-05', 2)?.rules.map(({ code }) => code)).toContain('personal_day_is_theme');
    // 8 December: universal day 12/3, a Tuesday, which is lucky for 6.
    expect(day('2026-12-08')?.rules.map(({ code }) => code)).toEqual(['neutral', 'universal_day_is_life_path', 'lucky_weekday']);
    expect(day('2026-12-08')?.score).toBe(3);
  });

  it('counts the Chaldean root of a name as one of the own numbers', () => {
    // ADA BYRON: 1 + 4 + 1 and 2 + 1 + 2 + 7 + 5 = 23/5.
    const { basis } = luckyDates({ birthDate: '1990-05-06', name: 'Ada Byron', from: '2026-10-01', to: '2026-10-02' });
    expect(basis).toEqual([
      { of: 'moolank', root: 6 },
      { of: 'bhagyank', root: 3 },
      { of: 'nameNumber', root: 5 },
    ]);
    expect(daysBy('own_series', { name: 'Ada Byron', basis: ['nameNumber', 'nameNumber'] })).toEqual([5, 14, 23]);
    expect(daysBy('own_series', { name: 'LTD', basis: ['nameNumber'], methods: { chaldeanMasters: true } })).toEqual([2, 11, 20, 29]);
    expect(daysBy('own_series', { basis: [] })).toEqual([3, 6, 12, 15, 21, 24, 30]);
  });

  it('keeps to the weekdays, leaves out roots, and drops low scores', () => {
    const span = { birthDate: '1990-05-06', from: '2026-01-01', to: '2026-12-31' };
    expect(luckyDates({ ...span, weekdays: [5] }).days.every((day) => day.weekday === 5)).toBe(true);
    expect(luckyDates({ ...span, weekdays: [] }).days).toHaveLength(365);
    expect(luckyDates({ ...span, excludeRoots: [4, 8] }).days.some((day) => day.root === 4 || day.root === 8)).toBe(false);
    expect(luckyDates({ ...span, minimumScore: 3 }).days.every((day) => day.score >= 3)).toBe(true);
  });

  it('puts the best day first when asked to, and equal ones by date', () => {
    const { days } = luckyDates({ birthDate: '1990-05-06', from: '2026-01-01', to: '2026-12-31', order: 'score' });
    const sorted = [...days].sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1));
    expect(days).toEqual(sorted);
  });

  it('stays in the span, after the birth, in order, with scores that are the sum of their rules', () => {
    fc.assert(
      fc.property(
        date,
        date,
        fc.integer({ min: 0, max: 730 }),
        fc.constantFrom('cheiro' as const, 'friendTable' as const),
        (birthDate, from, length, series) => {
          const to = formatDate(dateOfDayNumber(Math.min(3652058, dayNumber(parseDate(from)) + length)));
          fc.pre(compareDates(parseDate(to), parseDate(birthDate)) >= 0);
          const { days } = luckyDates({ birthDate, from, to, series });
          const [, first] = [birthDate, from].sort() as [string, string];
          expect(days).toHaveLength(dayNumber(parseDate(to)) - dayNumber(parseDate(first)) + 1);
          for (const day of days) {
            expect(day.date >= first && day.date <= to).toBe(true);
            expect(day.weekday).toBe(weekday(parseDate(day.date)));
            expect(day.rules.reduce((sum, { points }) => sum + points, 0)).toBe(day.score);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    [{ from: '2026-01-01', to: '2026-01-02' }, [{ pointer: '/birthDate', code: 'required' }]],
    [
      { birthDate: '1990-05-06', from: '2026-01-01', to: '2028-01-02' },
      [{ pointer: '/to', code: 'date_out_of_range', params: { maxDays: 731 } }],
    ],
    [{ birthDate: '1990-05-06', from: '2026-01-01' }, [{ pointer: '/to', code: 'required' }]],
    [{ birthDate: '1990-05-06', from: '1989-01-01', to: '1989-01-02' }, [{ pointer: '/to', code: 'as_of_before_birth' }]],
    [{ birthDate: '1990-05-06', from: '2026-01-01', to: '2026-01-02', basis: ['nameNumber'] }, [{ pointer: '/name', code: 'required' }]],
    [
      { birthDate: '1990-05-06', from: '2026-01-01', to: '2026-01-02', weekdays: [0] },
      [{ pointer: '/weekdays/0', code: 'invalid_option' }],
    ],
    [{ birthDate: '1990-05-06', from: '2026-01-01', to: '2026-01-02', name: '♥' }, [{ pointer: '/name', code: 'no_letters' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });

  it('takes two whole years, one of them a leap year', () => {
    expect(refusal({ birthDate: '1990-05-06', from: '2024-01-01', to: '2025-12-31' })).toEqual([]);
  });
});
