import { colours } from '@1numbers/design';
import type { Brand } from './report.ts';

/** The house's own look: the tokens by day. */
export const HOUSE_BRAND: Brand = {
  name: '1Numbers',
  logo: null,
  footer: null,
  colours: {
    ink: colours.ink.light,
    soft: colours.soft.light,
    accent: colours.brass.light,
    vowel: colours.vowel.light,
    consonant: colours.consonant.light,
    line: colours.line.light,
    tint: colours.tint.light,
    paper: colours.surface.light,
  },
};
