import { type Correspondences, correspondencesOf, luckyDays } from './chaldean-correspondences.ts';

/** A number from 1 to 9 with everything that is connected with it. */
export type NumberCorrespondences = { readonly number: number } & Correspondences & {
    /** Days of the month: those of the number's own series, and those of the numbers it interchanges with. */
    readonly luckyDays: { readonly own: readonly number[]; readonly interchangeable: readonly number[] };
  };

/** Where the correspondences come from: `cheiro_1926` for all but the members that Indian practice adds. */
export const CORRESPONDENCE_SOURCES = [
  { code: 'cheiro_1926', members: null },
  { code: 'indian_practice', members: ['indianPlanet', 'indianGem'] },
] as const;

/**
 * Planet, days, colours, gems and signs of the numbers 1 to 9. Colours and gems are codes: `golden_brown`, `cats_eye`.
 * Source: Cheiro 1926, Indian practice; docs/methods/systems/chaldean.md
 *
 * @example listCorrespondences()[5].luckyDays.own //=> [6, 15, 24]
 */
export function listCorrespondences(): readonly NumberCorrespondences[] {
  return NUMBERS.map((number) => ({ number, ...(correspondencesOf(number) as Correspondences), luckyDays: luckyDays(number) }));
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
