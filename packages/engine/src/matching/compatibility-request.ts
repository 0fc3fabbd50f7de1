import type { ChartRequest, LetterOverride, MethodOptions } from '../request.ts';
import type { MatchBasis } from './matched-person.ts';

/** One of those who are compared. `name` or `birthDate` is required. */
export type MatchPerson = Pick<ChartRequest, 'name' | 'currentName' | 'birthDate' | 'bornBeforeSunrise'> & {
  /** Letters of this person's name whose role is decided by hand. */
  readonly letterOverrides?: readonly LetterOverride[];
};

/** Two people, or a group of up to twelve in which everyone is compared with everyone. */
export type CompatibilityRequest = Pick<ChartRequest, 'system' | 'asOf' | 'explain'> & {
  /** 2–12. */
  readonly people: readonly MatchPerson[];
  /** Which name gives Soul Urge, Expression and Personality. Default `birthName`; `currentName` is McCants' way. */
  readonly basis?: MatchBasis;
  readonly methods?: Omit<MethodOptions, 'letterOverrides'>;
};
