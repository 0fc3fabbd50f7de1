import type { CompoundMeaning } from '../answer.ts';
import { digitSum } from '../reduce.ts';
import type { Methods } from '../request.ts';

/** The highest compound that Cheiro describes. */
const LAST_COMPOUND = 52;

/**
 * The meaning of a Chaldean compound. A compound without a meaning of its own takes that of the nearest lower number
 * of its root series (33 reads 24, 46 reads 37); above 52 the same rule goes on (`extendedCheiro`), the digits are
 * added until the number is 52 or less (`reReduce`), or there is none (`asIs`). Null for single digits.
 * Source: Cheiro 1926; docs/methods/systems/chaldean.md
 *
 * @example compoundMeaning(33, 'extendedCheiro') //=> { compound: 24, code: 'love_and_help', valence: 'favourable' }
 */
export function compoundMeaning(total: number, above52: Methods['compoundAbove52']): CompoundMeaning | null {
  if (!Number.isSafeInteger(total) || total < 0) return null;
  let compound = total;
  while (compound > LAST_COMPOUND) {
    if (above52 === 'asIs') return null;
    compound = above52 === 'reReduce' ? digitSum(compound) : compound - 9 * Math.ceil((compound - LAST_COMPOUND) / 9);
  }
  if (compound < 10) return null;
  while (!OWN_MEANINGS.has(compound)) compound -= 9;
  return OWN_MEANINGS.get(compound) as CompoundMeaning;
}

/** The compounds that have a meaning of their own. */
const OWN_MEANINGS: ReadonlyMap<number, CompoundMeaning> = new Map(
  [
    own(10, 'wheel_of_fortune', 'mixed'),
    own(11, 'lion_muzzled', 'warning'),
    own(12, 'sacrifice', 'warning'),
    own(13, 'change_and_upheaval', 'mixed'),
    own(14, 'movement_and_challenge', 'mixed'),
    own(15, 'magician', 'favourable'),
    own(16, 'shattered_citadel', 'warning'),
    own(17, 'star_of_the_magi', 'favourable'),
    own(18, 'spiritual_material_conflict', 'warning'),
    own(19, 'prince_of_heaven', 'favourable'),
    own(20, 'awakening', 'mixed'),
    own(21, 'crown_of_the_magi', 'favourable'),
    own(22, 'good_man_blinded', 'warning'),
    own(23, 'royal_star_of_the_lion', 'favourable'),
    own(24, 'love_and_help', 'favourable'),
    own(25, 'strength_through_experience', 'mixed'),
    own(26, 'partnerships', 'warning'),
    own(27, 'sceptre', 'favourable'),
    own(28, 'contradictions', 'warning'),
    own(29, 'uncertainty', 'warning'),
    own(30, 'thoughtful_deduction', 'mixed'),
    own(31, 'isolation', 'warning'),
    own(32, 'combination_of_people', 'favourable'),
    own(37, 'good_friendships', 'favourable'),
    own(43, 'revolution', 'warning'),
    own(51, 'warrior', 'favourable'),
  ].map((meaning) => [meaning.compound, meaning]),
);

function own(compound: number, code: string, valence: CompoundMeaning['valence']): CompoundMeaning {
  return Object.freeze({ compound, code, valence });
}
