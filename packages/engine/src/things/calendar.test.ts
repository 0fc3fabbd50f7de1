import { describe, expect, it } from 'vitest';
import { daysInMonth, isLeapYear } from '../calendar-date.ts';
import { EngineError } from '../engine-error.ts';
import { type CalendarRequest, computeCalendar } from './calendar.ts';

function refusal(request: unknown): readonly object[] {
  try {
    computeCalendar(request as CalendarRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

describe('computeCalendar', () => {
  it('gives 15 May born the year 14/5 in 1992, the month 12/3 in July and the day 20/2 on the 17th', () => {
    const { years, months, days } = computeCalendar({ birthDate: '1970-05-15', year: 1992 });
    expect(years).toHaveLength(1);
    expect(years[0]).toMatchObject({ from: '1992-01-01', to: '1992-12-31', personalYear: { chain: [14, 5] } });
    expect(months[6]).toMatchObject({ month: 7, from: '1992-07-01', to: '1992-07-31', personalMonth: { chain: [12, 3] } });
    expect(days.find(({ date }) => date === '1992-07-17')).toMatchObject({ weekday: 5, personalDay: { chain: [20, 2] } });
  });

  it('gives the universal day 8 on 23 November 2026', () => {
    const { universalYear, months, days, month } = computeCalendar({ birthDate: '1990-03-15', year: 2026, month: 11 });
    expect(universalYear.value).toBe(1);
    expect(months).toHaveLength(1);
    expect(months[0]?.universalMonth.chain).toEqual([12, 3]);
    expect(days[22]).toMatchObject({ date: '2026-11-23', weekday: 1, universalDay: { value: 8 } });
    expect([days.length, month]).toEqual([30, 11]);
  });

  it.each([1900, 2000, 2023, 2024, 9999])('has every day of %i once, in order', (year) => {
    const { days, months } = computeCalendar({ birthDate: '1890-12-31', year });
    expect(days).toHaveLength(isLeapYear(year) ? 366 : 365);
    expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
    expect(months.map(({ to }) => Number(to.slice(8)))).toEqual(months.map(({ month }) => daysInMonth(year, month)));
  });

  it('turns the year on the birthday when the boundary is the birthday', () => {
    const request: CalendarRequest = { birthDate: '1970-05-15', year: 1992, methods: { personalYear: 'birthday' } };
    const { years, months, days } = computeCalendar(request);
    // 1991: 5 + 6 + 2 = 13/4. 1992: 5 + 6 + 3 = 14/5.
    expect(years.map(({ from, to, personalYear }) => [from, to, personalYear.value])).toEqual([
      ['1992-01-01', '1992-05-14', 4],
      ['1992-05-15', '1992-12-31', 5],
    ]);
    expect(months).toHaveLength(13);
    expect(months.filter(({ month }) => month === 5).map(({ from, personalMonth }) => [from, personalMonth.value])).toEqual([
      ['1992-05-01', 9],
      ['1992-05-15', 1],
    ]);
    expect(days.find(({ date }) => date === '1992-05-14')?.personalDay.total).toBe(9 + 14);
    expect(days.find(({ date }) => date === '1992-05-15')?.personalDay.total).toBe(1 + 15);
    expect(computeCalendar({ ...request, month: 6 }).years.map(({ from, to }) => [from, to])).toEqual([['1992-06-01', '1992-06-30']]);
  });

  it('does not cut a year or month in two that begins on the birthday', () => {
    const born = (birthDate: string) => computeCalendar({ birthDate, year: 1992, methods: { personalYear: 'birthday' } });
    expect([born('1970-01-01').years.length, born('1970-01-01').months.length]).toEqual([1, 12]);
    expect([born('1970-06-01').years.length, born('1970-06-01').months.length]).toEqual([2, 12]);
  });

  it('keeps the birthday of 29 February on 1 March in common years', () => {
    const { years } = computeCalendar({ birthDate: '1988-02-29', year: 2023, methods: { personalYear: 'birthday' } });
    expect(years.map(({ from }) => from)).toEqual(['2023-01-01', '2023-03-01']);
  });

  it('keeps masters in the cycles when asked to', () => {
    // Born 1 January, in 2007: 1 + 1 + 9 = 11.
    expect(computeCalendar({ birthDate: '1970-01-01', year: 2007 }).years[0]?.personalYear.value).toBe(2);
    expect(
      computeCalendar({ birthDate: '1970-01-01', year: 2007, methods: { personalCycles: 'keepMasters' } }).years[0]?.personalYear.value,
    ).toBe(11);
  });

  it('begins with the birth', () => {
    const { days, months, years } = computeCalendar({ birthDate: '1990-03-15', year: 1990 });
    expect([days[0]?.date, months[0]?.from, years[0]?.from]).toEqual(['1990-03-15', '1990-03-15', '1990-03-15']);
  });

  it.each([
    [
      {},
      [
        { pointer: '/birthDate', code: 'required' },
        { pointer: '/year', code: 'required' },
      ],
    ],
    [{ birthDate: '1990-03-15', year: 0 }, [{ pointer: '/year', code: 'invalid_option', params: { lowest: 1, highest: 9999 } }]],
    [
      { birthDate: '1990-03-15', year: 2026, month: 13 },
      [{ pointer: '/month', code: 'invalid_option', params: { lowest: 1, highest: 12 } }],
    ],
    [{ birthDate: '1990-03-15', year: 1989 }, [{ pointer: '/year', code: 'as_of_before_birth' }]],
    [{ birthDate: '1990-03-15', year: 1989, month: 12 }, [{ pointer: '/year', code: 'as_of_before_birth' }]],
    [{ birthDate: '1990-03-15', year: 1990, month: 2 }, [{ pointer: '/month', code: 'as_of_before_birth' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });
});
