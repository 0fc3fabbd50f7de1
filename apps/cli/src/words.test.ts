import { describeProblem } from '@1numbers/contract';
import { problems } from '@1numbers/locales';
import { expect, it } from 'vitest';

/** The other codes mean something else to somebody who fills in a form than to somebody who writes a request. */
const SAME = ['invalid_date', 'date_out_of_range', 'name_too_long', 'control_character', 'ill_formed_unicode', 'no_letters'] as const;

it.each(SAME)('a form and a request say the same of %s', (code) => {
  expect(problems[code]).toBe(describeProblem({ pointer: '/name', code }));
});
