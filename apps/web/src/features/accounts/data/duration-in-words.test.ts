import { expect, it } from 'vitest';
import { durationInWords } from './duration-in-words.ts';

it.each([
  ['P30D', '30 days'],
  ['PT1H', '1 hour'],
  ['PT0S', null],
])('%s is %s', (duration, words) => {
  expect(durationInWords(duration, 'en')).toBe(words);
});
