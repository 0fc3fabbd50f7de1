import type { Statement } from './knowledge.ts';
import type { Pattern, Patterns, Title } from './phrases.ts';
import type { Axis } from './qualities.ts';

/** Parts of readings of one number, of a new name and of people. */
export const OTHER_PARTS = ['number', 'how', 'beside', 'stays', 'adds', 'common', 'between', 'lacks', 'relation'] as const;
export type OtherPart = (typeof OTHER_PARTS)[number];

/** What a group is told of one axis: several people are addressed. */
export type GroupTheme = {
  /** All lean to the lower pole, or to the upper one. */
  readonly low: Statement;
  readonly high: Statement;
  /** Somebody stands between two sides. */
  readonly bridge: Statement;
  /** Hardly anybody leans to either. */
  readonly lack: Statement;
  readonly practice: Statement;
};

/**
 * What one language says of a new name, of two people and of a group. Places as in the phrases; `{name}` and `{other}` are people, `{who}`
 * numbers by name or several people, `{n}` and `{m}` numbers.
 */
export type TogetherWords = {
  readonly headings: Readonly<Record<OtherPart, string>>;
  readonly newName: {
    readonly title: Title;
    /** Of the birth name, with a statement; of the name in use, with one; and where both names count the same. */
    readonly stays: Patterns;
    readonly adds: Patterns;
    readonly same: Patterns;
  };
  readonly pair: {
    readonly relationship: Patterns;
    readonly sameYear: Patterns;
    readonly otherYears: Patterns;
    /** The name of `{name}` has what that of `{other}` lacks; and what both lack. */
    readonly fills: Patterns;
    readonly bothLack: Patterns;
  };
  /** What two people are together, by their relationship number. */
  readonly relationship: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9, Statement>>;
  readonly group: {
    readonly common: Patterns;
    readonly between: Patterns;
    readonly lacks: Patterns;
    /** Numbers that no name of the group has. */
    readonly missing: Pattern;
  };
  readonly axes: Readonly<Record<Axis, GroupTheme>>;
};
