import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { SEARCHED_NUMBERS, type SearchDatesRequest, searchDates } from './date-search.ts';

function refusal(request: unknown): readonly object[] {
  try {
    searchDates(request as SearchDatesRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}

function found(request: SearchDatesRequest): string[] {
  return searchDates(request).days.map(({ date }) => date);
}

describe('searchDates', () => {
  it('finds the universal day 8 on 23 November 2026', () => {
    expect(found({ target: 8, of: 'universalDay', from: '2026-11-20', to: '2026-11-30' })).toEqual(['2026-11-23']);
  });

  it('finds the day numbers of 6', () => {
    expect(found({ target: 6, of: 'moolank', from: '2026-10-01', to: '2026-10-31' })).toEqual(['2026-10-06', '2026-10-15', '2026-10-24']);
  });

  it('finds a compound of two digits in the chain', () => {
    // 28-04-1975 adds up to 36; of the days of April 1975 only digit sums of 10 more than 26 give it.
    expect(found({ target: 36, of: 'bhagyank', from: '1975-04-20', to: '1975-04-30' })).toEqual(['1975-04-28']);
    expect(found({ target: 11, of: 'moolank', from: '2026-10-01', to: '2026-10-31' })).toEqual(['2026-10-11', '2026-10-29']);
  });

  it('finds the life path that a child born on the day would have, by the chosen method', () => {
    // 1992-11-22: 11 + 22 + 3 = 36/9.
    expect(found({ target: 9, of: 'lifePath', from: '1992-11-22', to: '1992-11-22' })).toEqual(['1992-11-22']);
    // 1961-08-04: by digits 29/11, by components 20/2.
    const day = { from: '1961-08-04', to: '1961-08-04', of: 'lifePath', target: 11 } as const;
    expect(found({ ...day, methods: { lifePath: 'digits' } })).toEqual(['1961-08-04']);
    expect(found(day)).toEqual([]);
  });

  it('finds the personal days of somebody, from the birth on', () => {
    expect(found({ target: 2, of: 'personalDay', birthDate: '1970-05-15', from: '1992-07-17', to: '1992-07-17' })).toEqual(['1992-07-17']);
    expect(
      found({ target: 6, of: 'personalDay', birthDate: '1992-07-17', from: '1992-07-01', to: '1992-07-31' }).every(
        (date) => date >= '1992-07-17',
      ),
    ).toBe(true);
  });

  it('needs no birth date for the numbers of the day itself, and takes one without using it', () => {
    for (const of of SEARCHED_NUMBERS.filter((each) => each !== 'personalDay')) {
      const request: SearchDatesRequest = { target: 3, of, from: '2026-01-01', to: '2026-03-31' };
      expect(found({ ...request, birthDate: '2030-01-01' })).toEqual(found(request));
    }
  });

  it.each([
    [
      { from: '2026-01-01', to: '2026-01-02' },
      [
        { pointer: '/target', code: 'required' },
        { pointer: '/of', code: 'required' },
      ],
    ],
    [
      { target: 100, of: 'moolank', from: '2026-01-01', to: '2026-01-02' },
      [{ pointer: '/target', code: 'invalid_option', params: { lowest: 1, highest: 99 } }],
    ],
    [{ target: 1, of: 'personalDay', from: '2026-01-01', to: '2026-01-02' }, [{ pointer: '/birthDate', code: 'required' }]],
    [{ target: 1, of: 'moolank', birthDate: 'x', from: '2026-01-01', to: '2026-01-02' }, [{ pointer: '/birthDate', code: 'invalid_date' }]],
  ])('refuses %j', (request, problems) => {
    expect(refusal(request)).toEqual(problems);
  });
});
