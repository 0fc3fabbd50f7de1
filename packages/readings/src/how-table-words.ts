import type { Counted } from './counted.ts';
import type { Pattern } from './phrases.ts';

export type LoShuLine = 'mental' | 'emotional' | 'practical' | 'thought' | 'will' | 'action' | 'golden' | 'silver';
export type Arrow =
  | 'determination'
  | 'procrastination'
  | 'spirituality'
  | 'enquirer'
  | 'intellect'
  | 'poor_memory'
  | 'emotional_balance'
  | 'hypersensitivity'
  | 'practicality'
  | 'disorder'
  | 'planner'
  | 'will'
  | 'frustrations'
  | 'activity'
  | 'passivity';

/**
 * How one language tells what is counted into a table rather than added to one number. `{list}` are several by the language's own list,
 * `{times}` how often, `{n}` a number, `{name}` a number or a line by its name, `{line}` its digits: `4-9-2`. What counts a `{list}` goes
 * by how many are in it.
 */
export type HowTableWords = {
  readonly times: Counted;
  readonly inclusion: {
    /** Each letter by its value; by the root of it where values go beyond nine. */
    readonly rule: Pattern;
    readonly ruleOfRoots: Pattern;
    /** Before the letters themselves. */
    readonly stands: Pattern;
    readonly missing: Counted;
    readonly full: Pattern;
  };
  readonly square: {
    /** Before the digits of the date. */
    readonly digits: Pattern;
    readonly shortDigits: Pattern;
    readonly added: Counted;
    readonly dayShowsMoolank: Pattern;
    readonly stands: Counted;
    readonly missing: Counted;
    readonly full: Pattern;
    readonly lineFull: Pattern;
    readonly lineEmpty: Pattern;
    readonly arrowFull: Pattern;
    readonly arrowEmpty: Pattern;
    readonly noArrow: Pattern;
  };
  readonly lines: Readonly<Record<LoShuLine, string>>;
  readonly arrows: Readonly<Record<Arrow, string>>;
  /** The four working numbers, each before its sum, and how many digits, `{digits}`, stand on three lines. */
  readonly psychomatrix: {
    readonly first: Pattern;
    readonly second: Pattern;
    readonly third: Pattern;
    readonly withoutSign: Pattern;
    readonly fourth: Pattern;
    readonly counted: Pattern;
    readonly rows: Pattern;
    readonly columns: Pattern;
    readonly diagonals: Pattern;
  };
  /** Why a ten or an eleven is not reduced. */
  readonly tantric: { readonly kept: Pattern };
  readonly nineYears: { readonly rule: Pattern; readonly years: Pattern; readonly turn: Pattern };
  /** `{from}` and `{to}` are dates. */
  readonly dashas: { readonly maha: Pattern; readonly turn: Pattern; readonly pratyantar: Pattern; readonly holds: Pattern };
  /** In the sum of a number, or in one part of it. */
  readonly masters: { readonly total: Pattern; readonly part: Pattern };
  readonly planeEmpty: Pattern;
};
