import { expect, it } from 'vitest';
import { dateInWords, today } from './today.ts';

it('is another day at the two ends of the world', () => {
  const noon = new Date('2026-11-27T11:30:00Z');
  expect(today('Pacific/Kiritimati', noon)).toBe('2026-11-28');
  expect(today('Pacific/Pago_Pago', noon)).toBe('2026-11-27');
  expect(today('Pacific/Pago_Pago', new Date('2026-11-27T10:30:00Z'))).toBe('2026-11-26');
});

it('is that of the device where the zone is not known', () => {
  const now = new Date(2026, 0, 2, 12);
  expect(today(null, now)).toBe('2026-01-02');
  expect(today('Europe/Nowhere', now)).toBe('2026-01-02');
});

it('is said in words as far as it is known', () => {
  const said = (date: string, language = 'en') => dateInWords(date, language, false);
  expect(['1990-03-15', '1990-03', '1990', '0044-03'].map((date) => said(date))).toEqual([
    '15 March 1990',
    'March 1990',
    '1990',
    'March 44',
  ]);
});
