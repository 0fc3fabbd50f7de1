import { expect, it } from 'vitest';
import { leadingTitles, trailingSuffixes } from './titles.ts';

const parts = (name: string) => name.split(' ').map((text) => ({ text, letters: text.replace('.', '').toUpperCase() }));

it('counts the titles at the start, but never the whole name', () => {
  expect(leadingTitles(parts('Prof. Dr. Ada Lovelace'))).toBe(2);
  expect(leadingTitles(parts('Ada Dr'))).toBe(0);
  expect(leadingTitles(parts('Mr Mr'))).toBe(1);
});

it('leaves words alone that people are called', () => {
  for (const name of ['Sri Devi', 'Dame Edna', 'Don Diego']) expect(leadingTitles(parts(name)), name).toBe(0);
});

it('counts the suffixes at the end, a Roman numeral only in capitals', () => {
  expect(trailingSuffixes(parts('Sammy Davis Jr.'))).toBe(1);
  expect(trailingSuffixes(parts('Thomas Mapother IV'))).toBe(1);
  // Ii is a Japanese surname, Iv one of eastern Europe
  expect(trailingSuffixes(parts('Naomasa Ii'))).toBe(0);
});
