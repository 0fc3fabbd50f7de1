import { expect, it } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

it('says sizes in the unit that suits them, and never that a file is nothing', () => {
  expect([12, 4_321, 48_213, 3_440_000].map((bytes) => sizeInWords(bytes, 'en'))).toEqual(['0.1 kB', '4.3 kB', '48 kB', '3.4 MB']);
});
