import { expect, it } from 'vitest';
import { systemsReading } from './systems-reading.ts';

it('names the systems that have a value for every letter', () => {
  expect(systemsReading('Σωκράτης')).toEqual(['greek']);
  expect(systemsReading('דוד')).toEqual(['hebrew']);
});

it('names a table where only another than the default reads the name', () => {
  // Ґ is a letter of Ukrainian, not of Russian
  expect(systemsReading('Ґава')).toEqual(['cyrillic/ukrainian']);
});

it('is empty where no system has a table for the script, and where there is no letter', () => {
  expect(systemsReading('山田')).toEqual([]);
  expect(systemsReading('12')).toEqual([]);
});
