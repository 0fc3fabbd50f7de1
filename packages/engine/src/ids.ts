import type { Cycles, Grids, Numbers } from './answer.ts';

/** Every number's id, in the order of the answer. */
export const NUMBER_IDS = [
  'lifePath',
  'expression',
  'soulUrge',
  'personality',
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
export type NumberId = (typeof NUMBER_IDS)[number];

/** Every cycle's id, in the order of the answer. */
export const CYCLE_IDS = [
  'pinnacles',
  'periods',
  'challenges',
  'personalYear',
  'personalMonth',
  'personalDay',
  'universalYear',
  'universalMonth',
  'universalDay',
  'essence',
  'transits',
  'nineYears',
  'dashas',
] as const satisfies readonly (keyof Cycles)[];
export type CycleId = (typeof CYCLE_IDS)[number];

export const GRID_IDS = ['loShu', 'birthGrid', 'vedic', 'psychomatrix'] as const satisfies readonly (keyof Grids)[];
export type GridId = (typeof GRID_IDS)[number];

/** What `include` can name beside numbers, cycles and grids. The fingerprint is added by whoever can hash. */
export const EXTRA_IDS = ['methods', 'sensitivity', 'fingerprint'] as const;

/** What cannot be said of a day before the birth. */
export const DATED_IDS: readonly string[] = [
  'ageDigit',
  'personalYear',
  'personalMonth',
  'personalDay',
  'essence',
  'transits',
  'nineYears',
  'dashas',
];
