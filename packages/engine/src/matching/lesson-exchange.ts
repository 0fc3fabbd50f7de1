import type { DigitCounts } from '../answer.ts';

/** What two names can learn of each other. Lists are ascending. */
export type LessonExchange = {
  /** Karmic lessons of the first that stand in the name of the second. */
  readonly secondFills: readonly number[];
  /** Karmic lessons of the second that stand in the name of the first. */
  readonly firstFills: readonly number[];
  /** Lessons of both. */
  readonly shared: readonly number[];
};

/** What of a name an exchange is found from. */
export type NameLessons = { readonly karmicLessons: readonly number[]; readonly inclusion: DigitCounts };

/**
 * Which karmic lessons of one name the other has in its inclusion table, and which are missing in both.
 * Source: Western practice (Hans Decoz for the lessons); docs/methods/things/compatibility.md
 *
 * @example exchangeLessons({ karmicLessons: [7], inclusion: digitCounts([0, 1, 1, 1, 1, 1, 1, 0, 1, 1]) }, { karmicLessons: [4], inclusion: digitCounts([0, 1, 1, 1, 0, 1, 1, 1, 1, 1]) }) //=> { secondFills: [7], firstFills: [4], shared: [] }
 */
export function exchangeLessons(first: NameLessons, second: NameLessons): LessonExchange {
  return {
    secondFills: filled(first, second),
    firstFills: filled(second, first),
    shared: first.karmicLessons.filter((lesson) => second.karmicLessons.includes(lesson)),
  };
}

function filled({ karmicLessons }: NameLessons, { inclusion }: NameLessons): number[] {
  return karmicLessons.filter((lesson) => inclusion[String(lesson) as keyof DigitCounts] > 0);
}
