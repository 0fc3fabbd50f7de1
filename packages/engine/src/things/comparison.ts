import type { MissingReason, NameNumber, NumberResult } from '../answer.ts';
import type { ChartRequest, MethodOptions, Methods, SystemId } from '../request.ts';

/** `name` or `birthDate` is required. */
export type CompareRequest = Pick<ChartRequest, 'name' | 'currentName' | 'birthDate' | 'bornBeforeSunrise' | 'methods'> & {
  /** At most ten. Default: the systems that read the name's script; for Latin letters pythagorean, chaldean, indian, brazilian, ordinal. */
  readonly systems?: readonly SystemId[];
  /** Methods set against `methods` in the first system, at most twenty. Default: the other ways to a life path and to a name sum. */
  readonly variants?: readonly MethodOptions[];
};

export const COMPARED_NUMBERS = ['lifePath', 'birthday', 'destiny', 'expression', 'soulUrge', 'personality', 'nameNumber'] as const;
export type ComparedNumber = (typeof COMPARED_NUMBERS)[number];

export type ComparedNumbers = {
  readonly [Number in Exclude<ComparedNumber, 'nameNumber'>]: NumberResult | null;
} & { readonly nameNumber: NameNumber | null };

/** Why a number is, or is not, the same as in the first column. */
export type DifferenceReason =
  | 'same'
  | 'other_letter_table'
  | 'other_sum'
  | 'master_kept_or_not'
  | 'other_vowels'
  | 'other_spelling'
  | 'requires_transliteration'
  | 'unsupported_letters'
  | 'not_computed';

/** One system, or one set of methods, with its numbers. */
export type ComparedColumn = {
  readonly system: SystemId;
  readonly methods: Methods;
  readonly numbers: ComparedNumbers;
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** For each number that is there, here or in the first column: why it differs from the first column. */
  readonly reasons: Readonly<Partial<Record<ComparedNumber, readonly DifferenceReason[]>>>;
};

export type CompareAnswer = {
  /** In the order asked for; the first is what the others are compared with. */
  readonly systems: readonly ComparedColumn[];
  /** Each with the options that were set for it. */
  readonly variants: readonly (ComparedColumn & { readonly options: MethodOptions })[];
};
