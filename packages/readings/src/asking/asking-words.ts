import type { Position } from '../knowledge.ts';
import type { Pattern } from '../phrases.ts';

/** The sides of life that can be asked about. */
export const ASKED_SIDES = ['work', 'relationships', 'inner', 'growth', 'gift', 'shadow', 'practice'] as const;
export type AskedSide = (typeof ASKED_SIDES)[number];

/** What somebody can be up to, beside asking for a number. */
export const CUES = [
  'hello',
  'thanks',
  'help',
  'why',
  'meaning',
  'master',
  'compare',
  'pair',
  'fate',
  'whether',
  'other',
  'real',
  'mine',
  'portrait',
  'remember',
  'forget',
] as const;
export type Cue = (typeof CUES)[number];

/** Times that are named by their distance from now; those ahead hold a number. */
export const NEAR_TIMES = [
  'thisYear',
  'nextYear',
  'lastYear',
  'thisMonth',
  'nextMonth',
  'lastMonth',
  'today',
  'tomorrow',
  'yesterday',
  'thisWeek',
  'nextWeek',
  'yearsAhead',
  'monthsAhead',
  'weeksAhead',
  'daysAhead',
] as const;
export type NearTime = (typeof NEAR_TIMES)[number];

/** Wordings of one language, best told apart by a comma. A word that ends in `*` stands for all that begin so, `#` for a number. */
export type Wordings = string;

/** What the assistant says in one language. `{n}` is a number, `{name}` what it is called, `{a}` what is known of it. */
export type Sayings = {
  readonly hello: Pattern;
  readonly thanks: Pattern;
  readonly help: Pattern;
  readonly unknown: Pattern;
  /** It foretells nothing. */
  readonly fate: Pattern;
  /** Stars, cards, palms and the like. */
  readonly other: Pattern;
  /** Whether there is anything in it. */
  readonly real: Pattern;
  /** Nobody is saved by the name that was asked about. */
  readonly stranger: Pattern;
  /** No number stands for a week; its month follows. */
  readonly week: Pattern;
  /** In this chart `{name}` is `{n}`. */
  readonly here: Pattern;
  /** `{name}` is not in the chart. */
  readonly absent: Pattern;
  /** `{name}` `{n}` as it is at another time, `{when}`: `{A}`. */
  readonly seen: Pattern;
  /** Nobody keeps steps of `{name}`. */
  readonly howUnknown: Pattern;
  /** `{n}` is kept although it could become `{root}`. */
  readonly master: Pattern;
  /** `{n}` says as a `{name}`: `{a}`. */
  readonly meaning: Pattern;
  /** `{n}` stands in the chart as `{who}`. */
  readonly inChart: Pattern;
  readonly notInChart: Pattern;
  readonly valueUnknown: Pattern;
  /** Why calculators differ. */
  readonly compare: Pattern;
  /** By `{system}` the `{name}` is `{n}`. */
  readonly bySystem: Pattern;
  /** Another accepted way gives `{n}` for `{name}`. */
  readonly otherWay: Pattern;
  /** About somebody else, `{name}`. */
  readonly about: Pattern;
  /** With whom? */
  readonly whom: Pattern;
  readonly noSubject: Pattern;
  readonly remembered: Pattern;
  readonly notRemembered: Pattern;
};

/**
 * How somebody is named as whose number it is: by a word `behind` the number or `before` it, by the `ending` of the name, by a letter
 * that is `attached` to its head, or directly behind a number whose name ends in a word of a `construct`. `ordinary` words stand in these
 * places and are nobody's name.
 */
export type Owner = {
  readonly behind?: Wordings;
  readonly before?: Wordings;
  readonly ending?: string;
  readonly attached?: string;
  readonly construct?: Wordings;
  readonly ordinary: Wordings;
};

/** How people ask in one language, and what they are told. */
export type AskingWords = {
  /** Wordings beside the names that a reading uses. */
  readonly numbers: Readonly<Partial<Record<Position, Wordings>>>;
  readonly sides: Readonly<Record<AskedSide, Wordings>>;
  readonly cues: Readonly<Record<Cue, Wordings>>;
  readonly times: Readonly<Record<NearTime, Wordings>>;
  /** What is typed for a word: `u=you, n=and`. */
  readonly short: Wordings;
  /** Words between two questions, or two people. */
  readonly and: Wordings;
  /** With which a question goes on from the one before. */
  readonly joins: Wordings;
  /** By which people speak of themselves. */
  readonly self: Wordings;
  /** That the side of life beside it is not what is asked about, and where that stands. */
  readonly not: Wordings;
  readonly notStands: 'before' | 'behind';
  readonly owner: Owner;
  /** From January on; each may have several wordings, parted by a bar. */
  readonly months: Wordings;
  /** From Sunday on, as the months. */
  readonly weekdays: Wordings;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** What the two letter tables that are compared are called, as `bySystem` needs them. */
  readonly systems: Readonly<Record<'pythagorean' | 'chaldean', string>>;
  readonly says: Sayings;
};
