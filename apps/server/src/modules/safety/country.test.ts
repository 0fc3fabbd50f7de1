import { describe, expect, it } from 'vitest';
import { countryOf } from './country.ts';

describe('the country of somebody', () => {
  it.each([
    ['Europe/Berlin', 'en', 'DE'],
    ['Asia/Kolkata', 'en', 'IN'],
    ['Asia/Calcutta', 'hi', 'IN'],
    ['America/Los_Angeles', 'es', 'US'],
    ['America/Sao_Paulo', 'en-US', 'BR'],
    ['UTC', 'zh-Hans-CN', 'CN'],
    ['Etc/GMT-3', 'ar-EG', 'EG'],
    ['UTC', 'en', undefined],
  ])('is told by the time zone %s, or else by the language %s', (timeZone, locale, country) => {
    expect(countryOf({ timeZone, locale })).toBe(country);
  });
});
