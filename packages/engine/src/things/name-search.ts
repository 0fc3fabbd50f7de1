import type { NameNumber, NumberResult } from '../answer.ts';
import type { MethodOptions, SystemId } from '../request.ts';
import type { Relationship } from '../systems/friend-tables.ts';

/** How a spelling may change. */
export const NAME_EDITS = [
  'double_letter',
  'undouble_letter',
  'add_silent_letter',
  'drop_silent_letter',
  'swap_i_y',
  'swap_ph_f',
  'swap_c_k',
  'swap_ee_i',
  'transliterate',
  'add_initial',
  'change_spacing',
  'add_hyphen',
] as const;
export type NameEditCode = (typeof NAME_EDITS)[number];

/** What is wanted. A name must meet every field that is given; within a field any of its numbers will do. */
export type NameTargets = {
  /** Chaldean name number: 1–9 is a root, 10 and above a compound. */
  readonly nameNumber?: readonly number[];
  /** Values in the chosen system: 1–9, or a kept master. */
  readonly expression?: readonly number[];
  readonly soulUrge?: readonly number[];
  readonly personality?: readonly number[];
};

export type NameSearchRequest = {
  /** The name to start from, in use or at birth. */
  readonly name: string;
  /** With it, the root of the name number must be a friend of moolank and bhagyank and never an enemy of either. */
  readonly birthDate?: string;
  /** Required unless `birthDate` or `avoidWarnings` is given. */
  readonly targets?: NameTargets;
  /** Leaves out names whose Chaldean compound is a warning. Default false. */
  readonly avoidWarnings?: boolean;
  /** Kinds of change that are allowed. Default all. */
  readonly edits?: readonly NameEditCode[];
  /** The largest Levenshtein distance in letters, spaces and hyphens: 1 or 2 (default). */
  readonly maxDistance?: number;
  /** 1–200, default 50. */
  readonly limit?: number;
  /** Names to judge instead of spellings of `name`, at most 500: baby names. Their distance is given but not limited. */
  readonly candidates?: readonly string[];
  /** Added after each of `candidates`. */
  readonly surname?: string;
  /** Of expression, soul urge and personality. Default `pythagorean`. */
  readonly system?: SystemId;
  readonly methods?: MethodOptions;
};

/** `at` counts the code points of the name before the edit from 0; `from` was there, `to` is there now. */
export type NameEdit = { readonly code: NameEditCode; readonly at: number; readonly from: string; readonly to: string };

export type NameSearchNumbers = {
  readonly nameNumber: NameNumber | null;
  readonly expression: NumberResult | null;
  readonly soulUrge: NumberResult | null;
  readonly personality: NumberResult | null;
};

export type NameCandidate = {
  readonly name: string;
  /** Levenshtein distance to `name` in code points, upper and lower case taken as equal. */
  readonly distance: number;
  /** In the order they are applied; empty for a name of `candidates`. */
  readonly edits: readonly NameEdit[];
  /** The numbers after the change; what they were is in the answer's `before`. */
  readonly after: NameSearchNumbers;
  /** How the root of the name number stands to the birth numbers; null without a birth date. */
  readonly relations: { readonly moolank: Relationship; readonly bhagyank: Relationship } | null;
};

export type NameSearchAnswer = {
  readonly system: SystemId;
  /** A new spelling adds minor numbers. The birth name keeps its core numbers, and nothing here changes them. */
  readonly note: 'adds_minor_numbers_only';
  readonly name: string;
  readonly before: NameSearchNumbers;
  /** By distance, then fewer kinds of change, then alphabetically by code point. */
  readonly results: readonly NameCandidate[];
  /** How many names met the wishes; more than `results` holds when `limit` cut them. */
  readonly found: number;
  readonly explored: number;
  /** True when there were more spellings than are explored. */
  readonly truncated: boolean;
  /** Names of `candidates` that cannot be counted, and why. */
  readonly unreadable: readonly { readonly name: string; readonly code: string }[];
};
