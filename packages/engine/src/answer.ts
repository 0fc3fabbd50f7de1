import type { LetterRole, Methods } from './request.ts';

export type Debt = 13 | 14 | 16 | 19;

/** One number with the whole way to it. Results may be frozen and shared. */
export type NumberResult = {
  /** The first member of `chain` that is a kept master, else the root. */
  readonly value: number;
  /** 1–9; 0 only for a difference of zero. */
  readonly root: number;
  /** What is reduced last. */
  readonly total: number;
  /** From `total` by digit sums down to the root: `[19, 10, 1]`. */
  readonly chain: readonly number[];
  readonly kind: 'master' | 'plain';
  readonly karmicDebt: Debt | null;
  /** `11/2`, `13/4`, or the value. */
  readonly display: string;
  /** Only when the request says `explain`. */
  readonly steps?: readonly Step[];
};

/** What a step starts from. */
export type Ingredient =
  | 'month'
  | 'day'
  | 'year'
  | 'date_digits'
  | 'letters'
  | 'initials'
  | 'letter_count'
  | 'karmic_lessons'
  | 'age_before_birthday'
  | 'age_after_birthday'
  | 'solar_year'
  | 'last_two_digits'
  | 'words'
  | 'kolel'
  | 'root'
  | 'weekday'
  | `number:${string}`;

export type LetterReason =
  | 'vowel_letter'
  | 'consonant_letter'
  | 'override'
  | 'no_vowels_declared'
  | `y_${'fixed' | 'alone' | 'starts_before_consonant' | 'starts_before_vowel' | 'ends_after_consonant' | 'ends_after_vowel' | 'after_vowel' | 'before_consonant' | 'own_syllable' | 'glide' | 'sounded_with_vowel'}`
  | `w_${'fixed' | 'consonant' | 'sounded_with_vowel' | 'after_d_or_g'}`;

/** A letter at work: upper-case folded letter, its value, its role and why. `index` counts the letters of the calculation name from 0. */
export type LetterStep = {
  readonly index: number;
  readonly letter: string;
  readonly value: number;
  readonly role: LetterRole | null;
  readonly why: LetterReason;
  /** True where good sources would differ, so a person should be asked. */
  readonly ambiguous?: true;
  /** False when the letter is shown but not added (a consonant of the Soul Urge). */
  readonly counted: boolean;
};

/** One step of a working, in codes and numbers. */
export type Step =
  | {
      readonly code: 'letters';
      readonly part: number;
      readonly text: string;
      readonly letters: readonly LetterStep[];
      readonly total: number;
    }
  | { readonly code: 'take'; readonly of: Ingredient; readonly value: number }
  | { readonly code: 'digit_sum'; readonly from: number; readonly digits: readonly number[]; readonly to: number }
  | { readonly code: 'keep_master'; readonly value: number }
  | { readonly code: 'add'; readonly terms: readonly number[]; readonly total: number }
  | { readonly code: 'subtract'; readonly from: number; readonly by: number; readonly total: number };

/** A change the engine made to the name so that it can be counted. */
export type NameChange = { readonly code: string; readonly from: string; readonly to: string };
/** A piece of the name that is not counted: a title, a suffix, a mark, a digit. */
export type NameDrop = { readonly text: string; readonly code: string };

export type NameAnswer = {
  readonly original: string;
  /** The letters that count, parts separated by one space: `LUKASZ ZAK`. */
  readonly calculation: string;
  /** `text` is the part as written, `letters` its upper-case folded letters. */
  readonly parts: readonly { readonly text: string; readonly letters: string }[];
  readonly changes: readonly NameChange[];
  readonly dropped: readonly NameDrop[];
  readonly unsupported: readonly string[];
  /** Only when the name cannot be counted in the chosen system: those that read it, as `id` or `id/table`; empty where none does. */
  readonly systems?: readonly string[];
};

/** Why something is null. */
export type MissingReason =
  | 'no_name'
  | 'no_current_name'
  | 'no_birth_date'
  | 'no_as_of'
  | 'no_sex'
  | 'no_vowels'
  | 'no_consonants'
  | 'no_vowels_declared'
  | 'no_letters'
  | 'single_part'
  | 'requires_transliteration'
  | 'unsupported_letters'
  | 'latin_letters_only';

export type LetterNumber = { readonly letter: string; readonly value: number };
export type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type DigitCounts = Readonly<Record<Digit, number>>;
export type PlaneId = 'physical' | 'mental' | 'emotional' | 'intuitive';

export type CompoundMeaning = {
  /** The compound whose meaning is read: 33 reads 24. */
  readonly compound: number;
  /** Stable code of the meaning: `wheel_of_fortune`. */
  readonly code: string;
  readonly valence: 'favourable' | 'warning' | 'mixed';
};

export type NameNumber = NumberResult & {
  readonly compound: number;
  /** The letter sum of each word. */
  readonly wordCompounds: readonly number[];
  /** Cheiro's compound: the roots of the words added. */
  readonly wordRootCompound: number;
  /** Null for a single digit and for a compound without a meaning. */
  readonly meaning: CompoundMeaning | null;
};

export type Kua = NumberResult & {
  /** 1–9 without 5: a Kua of 5 reads as 2 for men and 8 for women. */
  readonly eightMansions: number;
  readonly group: 'east' | 'west';
  /** Set for births of 3–5 February, where the solar year may turn a day apart. */
  readonly warning: 'near_solar_new_year' | null;
};

export type Numbers = {
  readonly lifePath: NumberResult | null;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
  readonly birthday: NumberResult | null;
  readonly destiny: NumberResult | null;
  readonly maturity: NumberResult | null;
  readonly attitude: NumberResult | null;
  readonly balance: NumberResult | null;
  readonly rationalThought: NumberResult | null;
  readonly firstName: NumberResult | null;
  readonly surname: NumberResult | null;
  readonly minorExpression: NumberResult | null;
  readonly minorSoulUrge: NumberResult | null;
  readonly minorPersonality: NumberResult | null;
  readonly subconsciousSelf: NumberResult | null;
  readonly habitChallenge: NumberResult | null;
  readonly ageDigit: NumberResult | null;
  readonly moolank: NumberResult | null;
  readonly bhagyank: NumberResult | null;
  readonly tantric: {
    readonly soul: number;
    readonly karma: number;
    readonly divineGift: number;
    readonly pastLife: number;
    readonly path: number;
  } | null;
  readonly kua: Kua | null;
  readonly nameNumber: NameNumber | null;
  readonly bridges: {
    readonly lifePathExpression: NumberResult | null;
    readonly soulUrgePersonality: NumberResult | null;
  } | null;
  readonly hiddenPassion: { readonly values: readonly number[]; readonly count: number } | null;
  readonly karmicLessons: readonly number[] | null;
  readonly karmicDebts: readonly { readonly number: string; readonly debt: Debt }[] | null;
  readonly masters: readonly { readonly number: string; readonly value: number; readonly at: 'part' | 'total' }[] | null;
  readonly cornerstone: LetterNumber | null;
  readonly capstone: LetterNumber | null;
  readonly firstVowel: LetterNumber | null;
  readonly planes: Readonly<Record<PlaneId, PlaneResult | null>> | null;
  readonly inclusion: DigitCounts | null;
};

export type PlaneResult = {
  readonly letters: number;
  /** Share of all letters in percent, rounded to one decimal. */
  readonly percent: number;
  readonly total: number;
  readonly value: number;
};

/** A stretch of years. Ages are those reached in a calendar year; both ends belong to the span; null means open. */
export type Span = {
  readonly value: number;
  readonly total: number;
  readonly chain: readonly number[];
  readonly startAge: number;
  readonly endAge: number | null;
  readonly startYear: number;
  readonly endYear: number | null;
};
/** A challenge has no span unless `challengeSpans` says so. */
export type Challenge = Pick<Span, 'value' | 'total' | 'chain'> & Partial<Pick<Span, 'startAge' | 'endAge' | 'startYear' | 'endYear'>>;

/** `letter` from the birthday at `fromAge` until the birthday at `toAge` (not included). */
export type Transit = { readonly letter: string; readonly value: number; readonly fromAge: number; readonly toAge: number };

/** A dasha from `from` to `to`, both `YYYY-MM-DD` and both included. */
export type Dasha = { readonly value: number; readonly from: string; readonly to: string };

export type Cycles = {
  readonly pinnacles: readonly Span[] | null;
  readonly periods: readonly Span[] | null;
  readonly challenges: readonly Challenge[] | null;
  readonly personalYear: NumberResult | null;
  readonly personalMonth: NumberResult | null;
  readonly personalDay: NumberResult | null;
  readonly universalYear: NumberResult | null;
  readonly universalMonth: NumberResult | null;
  readonly universalDay: NumberResult | null;
  readonly essence: NumberResult | null;
  readonly transits: { readonly physical: Transit; readonly mental: Transit; readonly spiritual: Transit } | null;
  readonly nineYears: readonly { readonly year: number; readonly personalYear: number }[] | null;
  readonly dashas: {
    /** Every mahadasha that begins before the age of 120. */
    readonly maha: readonly Dasha[];
    readonly antar: Dasha | null;
    readonly pratyantar: Dasha | null;
    readonly daily: Dasha | null;
  } | null;
};

export type PlaneStatus = 'complete' | 'partial' | 'empty';
export type Grids = {
  readonly loShu: {
    readonly counts: DigitCounts;
    readonly missing: readonly number[];
    readonly planes: readonly { readonly id: string; readonly status: PlaneStatus }[];
  } | null;
  readonly birthGrid: {
    readonly counts: DigitCounts;
    readonly arrows: readonly { readonly id: string; readonly kind: 'full' | 'empty' }[];
  } | null;
  readonly vedic: { readonly counts: DigitCounts } | null;
  readonly psychomatrix: {
    readonly workingNumbers: readonly [number, number, number, number];
    readonly counts: DigitCounts;
    /** How many digits stand on each line of three: `{ row147: 5, … }`. */
    readonly lines: Readonly<Record<string, number>>;
  } | null;
};

/** Another accepted method that gives another value, and why it does. */
export type Sensitivity = {
  readonly number: 'lifePath' | 'expression';
  readonly option: string;
  readonly alternative: string;
  readonly value: number;
  readonly total: number;
  readonly reason: 'master_only_there' | 'master_only_here' | 'other_letters';
};

/** The answer. With `include`, only what was asked for is there, plus `system`, `name` and `missing`. */
export type Chart = {
  readonly system: string;
  readonly methods?: Methods;
  readonly name: NameAnswer | null;
  readonly numbers?: Partial<Numbers>;
  readonly cycles?: Partial<Cycles>;
  readonly grids?: Partial<Grids>;
  readonly sensitivity?: readonly Sensitivity[];
  readonly missing: Readonly<Record<string, MissingReason>>;
};
