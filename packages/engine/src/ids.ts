import type { Cycles, Grids, NumberResult, Numbers } from './answer.ts';

/** A group of the answer while it is being filled. */
export type Filling<Group> = { -readonly [Id in keyof Group]: unknown };

/**
 * Every number's id in the order of the answer, with nothing found yet. Written out, because an object made from a literal
 * is several times cheaper than one that grows key by key, and every chart makes one.
 */
export function noNumbers(): Filling<Numbers> {
  return {
    lifePath: null,
    expression: null,
    soulUrge: null,
    personality: null,
    birthday: null,
    destiny: null,
    maturity: null,
    attitude: null,
    balance: null,
    rationalThought: null,
    firstName: null,
    surname: null,
    minorExpression: null,
    minorSoulUrge: null,
    minorPersonality: null,
    subconsciousSelf: null,
    habitChallenge: null,
    ageDigit: null,
    moolank: null,
    bhagyank: null,
    tantric: null,
    kua: null,
    nameNumber: null,
    bridges: null,
    hiddenPassion: null,
    karmicLessons: null,
    karmicDebts: null,
    masters: null,
    cornerstone: null,
    capstone: null,
    firstVowel: null,
    planes: null,
    inclusion: null,
  };
}

/** Every cycle's id in the order of the answer, with nothing found yet. */
export function noCycles(): Filling<Cycles> {
  return {
    pinnacles: null,
    periods: null,
    challenges: null,
    personalYear: null,
    personalMonth: null,
    personalDay: null,
    universalYear: null,
    universalMonth: null,
    universalDay: null,
    essence: null,
    transits: null,
    nineYears: null,
    dashas: null,
  };
}

/** Every grid's id in the order of the answer, with nothing found yet. */
export function noGrids(): Filling<Grids> {
  return { loShu: null, birthGrid: null, vedic: null, psychomatrix: null };
}

/** The numbers that are one `NumberResult`: others are made from them. */
export type SingleId = { [Id in keyof Numbers]: Numbers[Id] extends NumberResult | null ? Id : never }[Exclude<
  keyof Numbers,
  'kua' | 'nameNumber'
>];

/** The same for the numbers that are one `NumberResult`. */
export function noSingleNumbers(): { [Id in SingleId]: NumberResult | string | null } {
  return {
    lifePath: null,
    expression: null,
    soulUrge: null,
    personality: null,
    birthday: null,
    destiny: null,
    maturity: null,
    attitude: null,
    balance: null,
    rationalThought: null,
    firstName: null,
    surname: null,
    minorExpression: null,
    minorSoulUrge: null,
    minorPersonality: null,
    subconsciousSelf: null,
    habitChallenge: null,
    ageDigit: null,
    moolank: null,
    bhagyank: null,
  };
}

export type NumberId = keyof Numbers;
export type CycleId = keyof Cycles;
export type GridId = keyof Grids;

export const NUMBER_IDS = Object.keys(noNumbers()) as readonly NumberId[];
export const CYCLE_IDS = Object.keys(noCycles()) as readonly CycleId[];
export const GRID_IDS = Object.keys(noGrids()) as readonly GridId[];

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
