import { METHOD_VALUES, SYSTEM_IDS } from '@1numbers/engine';
import { expect, it } from 'vitest';
import { optionHelp } from './option-help.ts';

it('describes every field and every option in words', () => {
  for (const option of optionHelp()) expect(option.description, option.id).toMatch(/^[A-Z`].*[.`]$/);
});

it('lists the values of an option with the default first, as the engine has them', () => {
  const byId = new Map(optionHelp().map((option) => [option.id, option]));
  expect(byId.get('methods.lifePath')).toMatchObject({ values: METHOD_VALUES.lifePath, default: 'components' });
  expect(byId.get('methods.chaldeanMasters')).toMatchObject({ values: [false, true], default: false });
  expect(byId.get('system')).toMatchObject({ values: SYSTEM_IDS, default: 'pythagorean' });
  expect(byId.get('birthDate')).toMatchObject({ values: [] });
});
