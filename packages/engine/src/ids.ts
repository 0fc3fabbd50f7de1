import type { Cycles, Grids, Numbers } from './answer.ts';

/** The numbers that most lists ask for, and that the rest is made from. */
export const CORE_IDS = ['lifePath', 'expression', 'soulUrge', 'personality'] as const satisfies readonly (keyof Numbers)[];

export function isCore(id: string): boolean {
  return (CORE_IDS as readonly string[]).includes(id);
}

/** Every number's id, in the order of the answer. */
export const NUMBER_IDS = [
  ...CORE_IDS,
  'birthday',
  'destiny',
  'maturity',
  'attitude',
  'balance',
  'rationalThought',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'subconsciousSelf',
  'habitChallenge',
  'ageDigit',
  'moolank',
  'bhagyank',
  'tantric',
  'kua',
  'nameNumber',
  'bridges',
  'hiddenPassion',
  'karmicLessons',
  'karmicDebts',
  'masters',
  'cornerstone',
  'capstone',
  'firstVowel',
  'planes',
  'inclusion',
] as const satisfies readonly (keyof Numbers)[];
export type NumberId = keyof Numbers;

/** The cycles that need a birth date alone. */
export const LONG_IDS = ['pinnacles', 'periods', 'challenges'] as const satisfies readonly (keyof Cycles)[];
export const PERSONAL_IDS = ['personalYear', 'personalMonth', 'personalDay'] as const satisfies readonly (keyof Cycles)[];
export const UNIVERSAL_IDS = ['universalYear', 'universalMonth', 'universalDay'] as const satisfies readonly (keyof Cycles)[];
/** The cycles that are made from the letters of the name. */
export const LETTER_IDS = ['essence', 'transits'] as const satisfies readonly (keyof Cycles)[];

/** Every cycle's id, in the order of the answer. */
export const CYCLE_IDS = [
  ...LONG_IDS,
  ...PERSONAL_IDS,
  ...UNIVERSAL_IDS,
  ...LETTER_IDS,
  'nineYears',
  'dashas',
] as const satisfies readonly (keyof Cycles)[];
export type CycleId = keyof Cycles;

export const GRID_IDS = ['loShu', 'birthGrid', 'vedic', 'psychomatrix'] as const satisfies readonly (keyof Grids)[];
export type GridId = keyof Grids;

/** What `include` can name beside numbers, cycles and grids. The fingerprint is added by whoever can hash. */
export const EXTRA_IDS = ['methods', 'sensitivity', 'fingerprint'] as const;

/** What is not given for a day before the birth: every cycle, and the age digit. */
export const DATED_IDS: readonly string[] = ['ageDigit', ...CYCLE_IDS];
