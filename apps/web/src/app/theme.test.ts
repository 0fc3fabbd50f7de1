import { readFileSync } from 'node:fs';
import { themeCss } from '@1numbers/design';
import { expect, it } from 'vitest';

it('is generated from the tokens: run `npm run gen` when they change', () => {
  expect(readFileSync(new URL('./theme.css', import.meta.url), 'utf8')).toBe(themeCss());
});
