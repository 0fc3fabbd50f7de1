import { describe, expect, it } from 'vitest';
import { hyphenate, isRealDate, readDateText } from './date-text.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

describe('readDateText', () => {
  it('reads year, month and day with any usual separator', () => {
    for (const text of ['1990-03-15', '1990/3/15', '1990.03.15', '1990 3 15', ' 1990-03-15 ', '19900315']) {
      expect(readDateText(text, months)).toBe('1990-03-15');
    }
  });

  it('reads the month as a word, before or after the day', () => {
    for (const text of ['15 March 1990', '15 mar 1990', '15th March, 1990', 'March 15, 1990', 'Mar 15 1990', '15-Mar-1990']) {
      expect(readDateText(text, months)).toBe('1990-03-15');
    }
  });

  it('keeps a day that does not exist, so that the engine can refuse it', () => {
    expect(readDateText('29 February 2023', months)).toBe('2023-02-29');
  });

  it('does not guess which of two numbers is the month', () => {
    expect(readDateText('03/04/1990', months)).toBe('03/04/1990');
  });

  it('reads the first and the last year there is', () => {
    expect(readDateText('0001-01-01', months)).toBe('0001-01-01');
    expect(readDateText('31 December 9999', months)).toBe('9999-12-31');
  });
});

describe('hyphenate', () => {
  it('puts a hyphen after the year and after the month', () => {
    expect(hyphenate('199', '1990')).toBe('1990-');
    expect(hyphenate('1990-0', '1990-03')).toBe('1990-03-');
  });

  it('lets go of a hyphen that is being deleted', () => {
    expect(hyphenate('1990-', '1990')).toBe('1990');
    expect(hyphenate('1990-03-', '1990-03')).toBe('1990-03');
  });

  it('leaves other text alone', () => {
    expect(hyphenate('1', '15')).toBe('15');
    expect(hyphenate('', '1990')).toBe('1990-');
    expect(hyphenate('', '1990-03-15')).toBe('1990-03-15');
  });
});

describe('isRealDate', () => {
  it('knows leap days and the edges of the calendar', () => {
    expect(['2024-02-29', '0001-01-01', '9999-12-31'].every(isRealDate)).toBe(true);
    expect(['2023-02-29', '1900-02-29', '1990-13-01', '1990-3-1', ''].some(isRealDate)).toBe(false);
  });
});
