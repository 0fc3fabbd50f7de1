import { describe, expect, it } from 'vitest';
import { describeProblem } from './describe-problem.ts';
import type { FieldProblem } from './open-request.ts';
import { fieldCode } from './problem.ts';

describe('describeProblem', () => {
  it.each(fieldCode.options)('has a whole sentence for %s with no params', (code) => {
    const sentence = describeProblem({ pointer: '/name', code });
    expect(sentence).toMatch(/^[A-Z].{15,}[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each<[FieldProblem['code'], FieldProblem['params'], string]>([
    ['required', { alternative: 'birthDate' }, 'This field is required, or else birthDate.'],
    ['invalid_type', { expected: 'array' }, 'This must be an array.'],
    ['name_too_long', { maxLength: 300 }, 'This is longer than 300 characters. Shorten it.'],
    ['date_out_of_range', { earliest: '2026-01-01' }, 'This day is too early: give 2026-01-01 or a later day.'],
    ['unknown_system', { allowed: ['greek', 'thai'] }, 'There is no such system. Use one of: greek, thai.'],
    ['invalid_option', { lowest: 1, highest: 9 }, 'This must be from 1 to 9.'],
    ['too_small', { lowest: 1, unit: 'characters' }, 'This is too short: give at least 1 character.'],
    ['too_large', { highest: 1, unit: 'entries' }, 'This is too long: give at most 1 entry.'],
    ['invalid_option', { minLength: 2 }, 'This list is too short: give at least 2.'],
    ['invalid_option', { maxLength: 20 }, 'This list is too long: give at most 20.'],
    ['invalid_option', { expected: 'country_code' }, 'A country code is one to three digits, with or without +.'],
    ['invalid_system', { reason: 'not_upper_case' }, 'Letters are upper case where their script has case.'],
    [
      'requires_transliteration',
      { systems: ['thai'] },
      'The chosen system has no letters for this script. Choose a system that reads it (thai), or write the name in the letters of the system.',
    ],
    [
      'birth_date_in_future',
      { today: '2026-11-23' },
      'This day is still to come: today is 2026-11-23. Give the day of birth, or say by asOf which day to look at.',
    ],
  ])('says of %s with %j: %s', (code, params, sentence) => {
    expect(describeProblem({ pointer: '/x', code, ...(params && { params }) })).toBe(sentence);
  });
});
