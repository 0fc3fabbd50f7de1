import { describe, expect, it } from 'vitest';
import { coreNumbers } from './core-numbers.ts';

describe('the four core numbers', () => {
  it('are those of the chart', () => {
    const numbers = coreNumbers('Thomas John Hancock', '1936-10-12');
    expect([numbers.lifePath.value, numbers.expression?.value, numbers.soulUrge?.value, numbers.personality?.display]).toEqual([
      5,
      7,
      2,
      '14/5',
    ]);
  });

  it('count one word by its letter sum, in any case and with spaces around it', () => {
    // THOMAS: 2 + 8 + 6 + 4 + 1 + 1 = 22
    expect(coreNumbers('  tHoMaS ', '1936-10-12').expression).toMatchObject({ value: 22, total: 22 });
  });

  it('are null where there is no such letter', () => {
    expect(coreNumbers('Ng', '1936-10-12').soulUrge).toBeNull();
    expect(coreNumbers('Aio', '1936-10-12').personality).toBeNull();
  });

  it('follow the Y', () => {
    // LYNN: the Y is the only vowel: 7
    expect(coreNumbers('Lynn', '1936-10-12').soulUrge?.total).toBe(7);
    // MURRAY: the vowels are U 3 and A 1
    expect(coreNumbers('Murray', '1936-10-12').soulUrge?.total).toBe(4);
  });

  it('fold accents and set titles aside as the chart does', () => {
    // LUKASZ 18 → 9, ZAK 11: 20 → 2
    expect(coreNumbers('Łukasz Żak', '1990-03-15').expression).toMatchObject({ value: 2, total: 20 });
    expect(coreNumbers('Dr Thomas', '1936-10-12').expression?.total).toBe(22);
  });

  it('leave the name numbers out where letters have no value', () => {
    expect(coreNumbers('अनिता', '1936-10-12')).toMatchObject({ expression: null, soulUrge: null });
  });

  it.each([
    ['', '1936-10-12', 'name_empty /name'],
    ['   ', '1936-10-12', 'name_empty /name'],
    ['a'.repeat(301), '1936-10-12', 'name_too_long /name'],
    ['Ada', '1936-02-30', 'invalid_date /birthDate'],
    ['Ada', '1936-13-01', 'invalid_date /birthDate'],
    ['Ada', '1936-1a-01', 'invalid_date /birthDate'],
    ['Ada', '1936x10x12', 'invalid_date /birthDate'],
    ['Ada', '0000-10-12', 'date_out_of_range /birthDate'],
    ['Ada', '12 October', 'invalid_date /birthDate'],
  ])('refuse what is no name and no date: %j %j', (name, birthDate, message) => {
    expect(() => coreNumbers(name, birthDate)).toThrow(message);
  });
});
