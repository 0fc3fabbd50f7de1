import type { PlaneId, PlaneResult } from '../answer.ts';
import type { CountedName } from '../counted-name.ts';
import type { CountedPart } from '../letters.ts';
import { reduce } from '../reduce.ts';
import { ENGLISH_ALPHABET, lettersInGroups } from '../systems/letter-table.ts';

/**
 * Planes of expression: every letter A–Z belongs to the physical, mental, emotional or intuitive plane. Per plane the number
 * of letters, their share of all letters, and the sum of their values, masters kept; null for a plane without a letter. Null altogether when a letter is not one of A–Z and so has no plane.
 * Source: Decoz, Jordan and Goodwin; docs/methods/planes-of-expression.md
 */
export function planes(name: CountedName, masters: readonly number[]): Record<PlaneId, PlaneResult | null> | null {
  const { parts } = name;
  const totals = [0, 0, 0, 0];
  // The letters of the first three planes in ten bits each, as a name has at most 600; the fourth has the others.
  let counts = 0;
  let all = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const { letters, values } = parts[at] as CountedPart;
    for (let index = 0; index < letters.length; index += 1) {
      const code = letters.charCodeAt(index);
      if (code < A || code > Z) return null;
      const plane = PLANE_OF[code - A] as number;
      totals[plane] = (totals[plane] as number) + (values[index] as number);
      counts += ONE_OF[plane] as number;
    }
    all += letters.length;
  }
  const physical = counts & 1023;
  const mental = (counts >> 10) & 1023;
  const emotional = counts >> 20;
  return {
    physical: planeResult(physical, totals[0] as number, all, masters),
    mental: planeResult(mental, totals[1] as number, all, masters),
    emotional: planeResult(emotional, totals[2] as number, all, masters),
    intuitive: planeResult(all - physical - mental - emotional, totals[3] as number, all, masters),
  };
}

const ONE_OF: readonly number[] = [1, 1 << 10, 1 << 20, 0];
const A = 65;
const Z = 90;
/** 0 physical, 1 mental, 2 emotional, 3 intuitive. */
const PLANES = lettersInGroups('0 DEMW, 1 AGHJLNP, 2 BIORSTXZ, 3 CFKQUVY');
/** The planes of A–Z in order, to look up by the letter's code. */
const PLANE_OF = Uint8Array.from(ENGLISH_ALPHABET, (letter) => PLANES[letter] as number);

function planeResult(letters: number, total: number, all: number, masters: readonly number[]): PlaneResult | null {
  if (letters === 0) return null;
  return { letters, percent: Math.round((letters * 1000) / all) / 10, total, value: reduce(total, masters) };
}
