import type { NumberResult } from '../answer.ts';
import type { Weekday } from '../calendar-date.ts';
import type { MethodOptions } from '../request.ts';

type DateMethods = Pick<
  MethodOptions,
  'lifePath' | 'masters' | 'personalYear' | 'personalCycles' | 'friendTable' | 'compound' | 'chaldeanMasters'
>;

/** The days from `from` to `to`, both included, at most 731. */
export type LuckyDatesRequest = {
  readonly birthDate: string;
  /** The name in use: its Chaldean root then counts as one of the person's own numbers. */
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  /** Which of the person's numbers a day is measured by. Default moolank and bhagyank, and nameNumber when a name is given. */
  readonly basis?: readonly LuckyBasis[];
  /**
   * Which numbers get on with a number: `cheiro` (default), his interchangeable numbers, which has no enemies;
   * `friendTable`, the table of `methods.friendTable`.
   */
  readonly series?: 'cheiro' | 'friendTable';
  /** A number 1–9 the day should stand for: a personal day of it is a match. */
  readonly theme?: number;
  /** Only these weekdays; Monday is 1, Sunday is 7. */
  readonly weekdays?: readonly Weekday[];
  /** No day whose root, or whose date's root, is one of these: `[4, 8]`. */
  readonly excludeRoots?: readonly number[];
  /** No day below this score. Default 0. */
  readonly minimumScore?: number;
  /** `date` (default), or `score`: the highest first, then by date. */
  readonly order?: 'date' | 'score';
  readonly methods?: DateMethods;
};

export type LuckyBasis = 'moolank' | 'bhagyank' | 'nameNumber';

/** A rule that fired, and the points it gave. */
export type LuckyRule =
  | { readonly code: 'own_series' | 'friend' | 'enemy'; readonly of: LuckyBasis; readonly points: number }
  | { readonly code: 'neutral'; readonly points: number }
  | { readonly code: 'personal_day_is_life_path' | 'personal_day_is_theme' | 'universal_day_is_life_path'; readonly points: number }
  | { readonly code: 'lucky_weekday'; readonly of: LuckyBasis; readonly points: number };

export type LuckyDay = {
  readonly date: string;
  readonly weekday: Weekday;
  /** The root of the day of the month. */
  readonly root: number;
  readonly personalDay: number;
  readonly universalDay: number;
  /** The sum of the points of the rules. */
  readonly score: number;
  readonly rules: readonly LuckyRule[];
};

export type LuckyDatesAnswer = {
  /** The roots the days were measured by. */
  readonly basis: readonly { readonly of: LuckyBasis; readonly root: number }[];
  readonly lifePath: NumberResult;
  readonly days: readonly LuckyDay[];
};

export type SearchDatesRequest = {
  /** 1–9 finds the days of that value; 10–99 the days with that master or compound in their chain. */
  readonly target: number;
  readonly of: SearchedNumber;
  /** Required for `personalDay`. */
  readonly birthDate?: string;
  /** The days from `from` to `to`, both included, at most 731. */
  readonly from: string;
  readonly to: string;
  readonly methods?: DateMethods;
};

export type SearchedNumber = 'universalDay' | 'lifePath' | 'moolank' | 'bhagyank' | 'personalDay';

export type SearchDatesAnswer = {
  readonly of: SearchedNumber;
  readonly target: number;
  readonly days: readonly { readonly date: string; readonly weekday: Weekday; readonly number: NumberResult }[];
};
