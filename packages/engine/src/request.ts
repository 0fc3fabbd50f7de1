import type { SystemDefinition } from './systems/system.ts';

/** Every option with its values, the default first. This table is the one home of names, values and defaults. */
export const METHOD_VALUES = {
  lifePath: ['components', 'digits', 'whole', 'javane'],
  nameSum: ['perWord', 'addAll'],
  yRule: ['decoz', 'goodwin', 'javane', 'tokenrock', 'vowel', 'consonant'],
  wRule: ['consonant', 'goodwin', 'javane'],
  hyphen: ['join', 'split'],
  titles: ['drop', 'keep'],
  diacritics: ['base', 'german', 'nordic', 'brazilian'],
  debtScope: ['finalTotal', 'anyStep', 'inferred'],
  personalYear: ['calendar', 'birthday'],
  personalCycles: ['reduce', 'keepMasters'],
  periodTiming: ['decozTable', 'firstPersonalYearOne', 'nearestPersonalYearOne', 'fixed27'],
  chaldeanMasters: [false, true],
  compound: ['grandTotal', 'wordRoots'],
  compoundAbove52: ['extendedCheiro', 'asIs', 'reReduce'],
  destinyBasis: ['birthDate', 'birthName'],
  challengeSpans: [false, true],
  kolel: ['none', 'one', 'words'],
  friendTable: ['planetary', 'sepharial'],
} as const;

/** The letter tables a system offers, the default first. A system that is not here has one table. */
export const TABLE_VALUES = {
  hebrew: ['hechrachi', 'gadol', 'siduri', 'katan', 'katanMispari', 'atbash'],
  arabic: ['mashriqi', 'maghribi'],
  cyrillic: ['russian33', 'russian32', 'ukrainian', 'bulgarian'],
  ordinal: ['ordinal', 'reverse', 'fullReduction', 'reverseFullReduction', 'sumerian', 'extended'],
} as const;

export const SYSTEM_IDS = [
  'pythagorean',
  'chaldean',
  'indian',
  'brazilian',
  'hebrew',
  'greek',
  'arabic',
  'cyrillic',
  'thai',
  'ordinal',
] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

export type LetterRole = 'vowel' | 'consonant';
export type LetterOverride = { readonly index: number; readonly role: LetterRole };
export type LoShuRules = { readonly driverConductor: boolean; readonly kua: boolean; readonly century: boolean };

/** Every option as it takes effect. */
export type Methods = {
  readonly [Option in keyof typeof METHOD_VALUES]: (typeof METHOD_VALUES)[Option][number];
} & {
  readonly masters: readonly number[];
  readonly letterOverrides: readonly LetterOverride[];
  readonly loShu: LoShuRules;
  readonly table: string | null;
};

/** Options as a request gives them; what is left out takes its default. */
export type MethodOptions = {
  readonly [Option in keyof typeof METHOD_VALUES]?: (typeof METHOD_VALUES)[Option][number];
} & {
  readonly masters?: readonly number[];
  readonly letterOverrides?: readonly LetterOverride[];
  readonly loShu?: Partial<LoShuRules>;
  readonly table?: string;
};

/** One request for a chart. `name` or `birthDate` is required. */
export type ChartRequest = {
  /** Full name at birth, 1–300 code points. */
  readonly name?: string;
  /** The name in use. Feeds the minor numbers and the name number. */
  readonly currentName?: string;
  /** `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian. */
  readonly birthDate?: string;
  /** Only Kua uses it. */
  readonly sex?: 'female' | 'male';
  /** Indian day boundary: a birth before sunrise counts for the day before. */
  readonly bornBeforeSunrise?: boolean;
  /** A system by its id, or a system of your own as data. Default `pythagorean`. */
  readonly system?: SystemId | SystemDefinition;
  /** `YYYY-MM-DD`: the civil date the dated cycles are for. */
  readonly asOf?: string;
  /** Adds `steps` to every number. Default false. */
  readonly explain?: boolean;
  /** Ids of numbers, cycles, grids, or `methods`, `sensitivity`, `fingerprint`: the answer then holds only these. */
  readonly include?: readonly string[];
  readonly methods?: MethodOptions;
};
