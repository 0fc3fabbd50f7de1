import type { PlaneId, PlaneResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import { reduce } from '../reduce.ts';
import { ENGLISH_ALPHABET, lettersInGroups } from '../systems/letter-table.ts';

/**
 * Planes of expression: every letter A–Z belongs to the physical, mental, emotional or intuitive plane. Per plane the number
 * of letters, their share of all letters, and the sum of their values, masters kept; null for a plane without a letter. Null altogether when a letter is not one of A–Z and so has no plane.
 * Source: Decoz, Jordan and Goodwin; docs/methods/planes-of-expression.md
 */
export function planes(name: CountedName, masters: readonly number[]): Record<PlaneId, PlaneResult | null> | null {
  const letters = [0, 0, 0, 0];
  const totals = [0, 0, 0, 0];
  let all = 0;
  for (const part of name.parts) {
    for (let index = 0; index < part.letters.length; index += 1) {
      const place = part.letters.charCodeAt(index) - A;
      if (place < 0 || place >= PLANE_OF.length) return null;
      const plane = PLANE_OF[place] as number;
      letters[plane] = (letters[plane] as number) + 1;
      totals[plane] = (totals[plane] as number) + (part.values[index] as number);
      all += 1;
    }
  }
  return {
    physical: planeResult(letters[0] as number, totals[0] as number, all, masters),
    mental: planeResult(letters[1] as number, totals[1] as number, all, masters),
    emotional: planeResult(letters[2] as number, totals[2] as number, all, masters),
    intuitive: planeResult(letters[3] as number, totals[3] as number, all, masters),
  };
}

const A = 65;
/** 0 physical, 1 mental, 2 emotional, 3 intuitive. */
const PLANES = lettersInGroups('0 DEMW, 1 AGHJLNP, 2 BIORSTXZ, 3 CFKQUVY');
/** The planes of A–Z in order, to look up by the letter's code. */
const PLANE_OF = Uint8Array.from(ENGLISH_ALPHABET, (letter) => PLANES[letter] as number);

function planeResult(letters: number, total: number, all: number, masters: readonly number[]): PlaneResult | null {
  if (letters === 0) return null;
  return { letters, percent: Math.round((letters * 1000) / all) / 10, total, value: reduce(total, masters) };
}
