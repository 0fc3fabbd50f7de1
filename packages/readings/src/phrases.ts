import type { Facet, Position, Statement } from './knowledge.ts';
import type { NamedElsewhere } from './named-elsewhere.ts';
import type { Axis } from './qualities.ts';

/**
 * A sentence with places: `{A}` a statement that begins it, `{a}` and `{b}` statements within it, `{n}` a number as shown, `{called}` what
 * it is called, `{who}` the numbers that agree, `{other}` those against them, `{from}` `{to}` years, `{fromAge}` `{toAge}` ages, `{name}` a person.
 */
export type Pattern = string;
export type Patterns = readonly [Pattern, ...Pattern[]];
export type StatementList = readonly [Statement, ...Statement[]];

/** What is said where several numbers meet on one axis. */
export type Theme = {
  /** Several numbers lean to the lower pole, or to the upper one. */
  readonly low: Meeting;
  readonly high: Meeting;
  /** Heavy numbers lean to both. */
  readonly tension: StatementList;
  readonly bridge: StatementList;
  readonly practice: StatementList;
  /** Hardly any number leans to either. */
  readonly lack: StatementList;
};
export type Meeting = { readonly agree: StatementList; readonly much: StatementList };

export const PARTS = [
  'who',
  'love',
  'work',
  'inner',
  'pulls',
  'bridges',
  'more',
  'time',
  'pinnacles',
  'periods',
  'year',
  'month',
  'day',
  'practice',
] as const;
/** The parts that most readings can have, in their order. */
export type Part = (typeof PARTS)[number];

/** Where a lead has to say more than a number: that a line is empty, or a stretch of years, with an end or open. */
export type LeadId =
  | Position
  | 'planeWeak'
  | 'loShuLineEmpty'
  | 'birthGridArrowEmpty'
  | 'pinnacleOpen'
  | 'periodOpen'
  | 'stretch'
  | 'stretchOpen'
  | 'stretchOver'
  | 'agreement'
  | 'tension'
  | 'lack'
  | 'oneThing';

export const KINDS = ['portrait', 'relationships', 'career', 'growth', 'cycles', 'year', 'month', 'day'] as const;
/** What a reading is about. */
export type Kind = (typeof KINDS)[number];
/** With and without a name. */
export type Title = { readonly named: Pattern; readonly unnamed: string };

/** What a chart can hold several of, by its id. */
export const SETS = [
  'pinnacles',
  'periods',
  'challenges',
  'karmicDebts',
  'karmicLessons',
  'hiddenPassion',
  'bridges',
  'planes',
  'masters',
] as const;
type SetId = (typeof SETS)[number];

export const TOPICS = ['relationships', 'work', 'inner', 'shadow', 'gift'] as const satisfies readonly Facet[];
export type Topic = (typeof TOPICS)[number];

/** How one language puts statements together. Everything a reading needs beside the statements themselves. */
export type Phrases = {
  /** Two statements that go the same way, two that do not, and two things to do. */
  readonly joints: Readonly<Record<'with' | 'against' | 'doing', Patterns>>;
  /** What two numbers say of one side of life: `{who}` are the numbers, `{pair}` is the joined sentence, which brings its own end. */
  readonly topics: Readonly<Record<Topic, Patterns>>;
  /** One statement alone. */
  readonly alone: Pattern;
  /** What stands between a name and its number, between names, and before the last one. */
  readonly list: { readonly beforeNumber: string; readonly comma: string; readonly last: string };
  /** What a position is called beside its number: `Life Path`. */
  readonly names: Readonly<Record<Exclude<Position, NamedElsewhere>, string>>;
  /** What those are called together of which a chart can hold several. */
  readonly sets: Readonly<Record<SetId, string>>;
  /** How a position brings in its number and what it says. */
  readonly leads: Readonly<Record<LeadId, Patterns>>;
  readonly headings: Readonly<Record<Part, string>>;
  readonly titles: Readonly<Record<Kind, Title>>;
  readonly themes: Readonly<Record<Axis, Theme>>;
};
