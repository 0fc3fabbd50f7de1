import { colours, contrast } from '@1numbers/design';
import { type LogoFault, logoFault } from './logo.ts';
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

/** A look as somebody gives it: what is left out is the house's. Colours are `#rrggbb`. */
export type GivenBrand = {
  readonly name: string;
  readonly logo?: NonNullable<Brand['logo']>;
  readonly colours?: Partial<Omit<Brand['colours'], 'paper'>>;
  readonly footer?: string;
};

/** What cannot be taken of it, by where it stands in a request that holds it as `brand`. */
export type BrandFault =
  | { readonly pointer: string; readonly code: 'low_contrast'; readonly params: { readonly lowest: number } }
  | { readonly pointer: string; readonly code: 'invalid_picture'; readonly params: { readonly reason: LogoFault } };

/**
 * The look of a report, and what is wrong with what was given for it.
 *
 * @example openBrand({ name: 'Nine', colours: { accent: '#ffff00' } }).faults[0]?.pointer //=> '/brand/colours/accent'
 */
export function openBrand({ name, logo, colours: given = {}, footer }: GivenBrand): {
  readonly brand: Brand;
  readonly faults: readonly BrandFault[];
} {
  const all = { ...HOUSE_BRAND.colours, ...given };
  const reason = logo === undefined ? null : logoFault(logo);
  return {
    brand: { name, logo: logo ?? null, footer: footer ?? null, colours: all },
    faults: [
      ...(reason === null ? [] : [{ pointer: '/brand/logo', code: 'invalid_picture' as const, params: { reason } }]),
      ...faintOnes(all, given).map((colour) => ({
        pointer: `/brand/colours/${colour}`,
        code: 'low_contrast' as const,
        params: { lowest: READABLE },
      })),
    ],
  };
}

/** Of WCAG 2.2, AA: words that are not large. */
const READABLE = 4.5;
const WORDS = ['ink', 'soft', 'accent', 'vowel', 'consonant'] as const;
/** What stands on tinted ground. */
const ON_TINT = ['ink', 'soft', 'accent'] as const;

/** Those that were given and cannot be read. Where words and tint do not go together it is the tint, if that was given. */
function faintOnes(all: Brand['colours'], given: NonNullable<GivenBrand['colours']>): readonly (keyof typeof given)[] {
  const faint = (text: string, ground: string) => contrast(text, ground) < READABLE;
  const words = WORDS.filter((name) => {
    const onTint = given.tint === undefined && (ON_TINT as readonly string[]).includes(name);
    return given[name] !== undefined && (faint(all[name], all.paper) || (onTint && faint(all[name], all.tint)));
  });
  const onTint = ON_TINT.filter((name) => !words.includes(name));
  const tint = given.tint !== undefined && onTint.some((name) => faint(all[name], all.tint));
  return tint ? [...words, 'tint'] : words;
}
