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
  while (OWN_MEANINGS[compound] === undefined) compound -= 9;
  return OWN_MEANINGS[compound] as CompoundMeaning;
}

/** The compounds that have a meaning of their own, by the compound. */
const OWN_MEANINGS: CompoundMeaning[] = [];
addMeanings(
  'favourable',
  '15 magician, 17 star_of_the_magi, 19 prince_of_heaven, 21 crown_of_the_magi, 23 royal_star_of_the_lion, 24 love_and_help, ' +
    '27 sceptre, 32 combination_of_people, 37 good_friendships, 51 warrior',
);
addMeanings(
  'mixed',
  '10 wheel_of_fortune, 13 change_and_upheaval, 14 movement_and_challenge, 20 awakening, 25 strength_through_experience, ' +
    '30 thoughtful_deduction',
);
addMeanings(
  'warning',
  '11 lion_muzzled, 12 sacrifice, 16 shattered_citadel, 18 spiritual_material_conflict, 22 good_man_blinded, 26 partnerships, ' +
    '28 contradictions, 29 uncertainty, 31 isolation, 43 revolution',
);

/** `meanings` are compounds with the code of each: `'15 magician, 17 star_of_the_magi'`. */
function addMeanings(valence: CompoundMeaning['valence'], meanings: string): void {
  for (const meaning of meanings.split(', ')) {
    const [compound, code] = meaning.split(' ') as [string, string];
    OWN_MEANINGS[Number(compound)] = Object.freeze({ compound: Number(compound), code, valence });
  }
}
