import type { NumberResult } from '../answer.ts';
import { type CalendarDate, compareDates, formatDate, type Weekday, weekday } from '../calendar-date.ts';
import {
  checkObject,
  enumeration,
  integerIn,
  integerMember,
  isMissing,
  memberOf,
  optionalList,
  optionalText,
  throwProblems,
} from '../check.ts';
import { partTotals } from '../counted-name.ts';
import type { Problem } from '../engine-error.ts';
import { bhagyank } from '../numbers/bhagyank.ts';
import { lifePath } from '../numbers/life-path.ts';
import { moolank } from '../numbers/moolank.ts';
import { nameNumber } from '../numbers/name-number.ts';
import { reductionRules, root } from '../reduce.ts';
import type { MethodOptions, Methods } from '../request.ts';
import { CHALDEAN } from '../systems/chaldean.ts';
import { correspondencesOf } from '../systems/chaldean-correspondences.ts';
import { relation } from '../systems/friend-tables.ts';
import { checkDates } from './check-dates.ts';
import { type CycleMethod, cycleMethod, datesBetween, personalDayOn, universalDayOn } from './day-numbers.ts';
import { readThingName } from './thing-name.ts';
import { checkThingSystem } from './thing-system.ts';

/** The days from `from` to `to`, both included, at most 731; those before the birth are left out. */
export type LuckyDatesRequest = {
  readonly birthDate: string;
  /** The name in use: its Chaldean root is then one of the person's own numbers. */
  readonly name?: string;
  readonly from: string;
  readonly to: string;
  /** Which of the person's numbers a day is measured by. Default (and for an empty list) moolank and bhagyank, and nameNumber when a name is given. */
  readonly basis?: readonly LuckyBasis[];
  /**
   * Which numbers get on with a number: `cheiro` (default), his interchangeable numbers, which know no enemies;
   * `friendTable`, the table of `methods.friendTable`, the worse of both directions.
   */
  readonly series?: LuckySeries;
  /** A number 1–9 the day should stand for: a personal day of it is a match. */
  readonly theme?: number;
  /** Only these weekdays; Monday is 1, Sunday is 7. An empty list is no filter. */
  readonly weekdays?: readonly Weekday[];
  /** No day of the month with one of these roots, 1–9: `[4, 8]`. */
  readonly excludeRoots?: readonly number[];
  /** No day below this score, 0–10. Default 0. */
  readonly minimumScore?: number;
  /** `date` (default), or `score`: the highest first, then by date. */
  readonly order?: 'date' | 'score';
  /** `lifePath`, `masters`, `personalYear`, `personalCycles`, `friendTable` and how the name is read have an effect. */
  readonly methods?: MethodOptions;
};

export const LUCKY_BASES = ['moolank', 'bhagyank', 'nameNumber'] as const;
export type LuckyBasis = (typeof LUCKY_BASES)[number];
export type LuckySeries = 'cheiro' | 'friendTable';

/** A rule that fired, and the points it gave. Of several numbers' relations to a day, the deciding one carries the points. */
export type LuckyRule =
  | { readonly code: 'own_series' | 'friend' | 'enemy' | 'lucky_weekday'; readonly of: LuckyBasis; readonly points: number }
  | {
      readonly code: 'neutral' | 'personal_day_is_life_path' | 'personal_day_is_theme' | 'universal_day_is_life_path';
      readonly points: number;
    };

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

/**
 * The days of a span scored for a person: 3 points for a day of the own series (its root is one of the person's numbers), 2 for a
 * friend, 1 for a neutral one, 0 for an enemy; and one more each for a personal day of the life path or of the theme, a universal day
 * of the life path, and a weekday that Cheiro calls lucky for the moolank. Own series comes before enemy, enemy before friend.
 * Source: Cheiro 1926; docs/methods/things/dates.md
 * Throws an `EngineError` for a bad field, a span of more than 731 days, or one that ends before the birth.
 *
 * @example luckyDates({ birthDate: '1990-05-06', from: '2026-10-01', to: '2026-10-31', basis: ['moolank'] }).days.filter((day) => day.rules[0].code === 'own_series').map((day) => day.date.slice(8)) //=> ['06', '15', '24']
 */
export function luckyDates(request: LuckyDatesRequest): LuckyDatesAnswer {
  const wish = checkLuckyDates(request);
  const { birth, methods } = wish;
  const life = lifePath(birth, methods.lifePath, reductionRules(methods.masters, true), null);
  const person: Person = { birth, lifePath: life.root, moolank: root(birth.day), basis: basisOf(wish), method: cycleMethod(methods) };
  const days = datesBetween(wish.from, wish.to)
    .filter((date) => isWanted(date, wish))
    .map((date) => luckyDay(date, person, wish))
    .filter((day) => day.score >= wish.minimumScore);
  if (wish.order === 'score') days.sort((first, second) => second.score - first.score);
  return { basis: person.basis, lifePath: life, days };
}

type Person = {
  readonly birth: CalendarDate;
  readonly lifePath: number;
  readonly moolank: number;
  readonly basis: LuckyDatesAnswer['basis'];
  readonly method: CycleMethod;
};

type Wish = {
  readonly birth: CalendarDate;
  readonly name: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly basis: readonly LuckyBasis[];
  readonly series: LuckySeries;
  readonly theme: number | null;
  readonly weekdays: readonly number[];
  readonly excludeRoots: readonly number[];
  readonly minimumScore: number;
  readonly order: 'date' | 'score';
  readonly methods: Methods;
  readonly requestedMasters: readonly number[];
};

const FIELDS = [
  'birthDate',
  'name',
  'from',
  'to',
  'basis',
  'series',
  'theme',
  'weekdays',
  'excludeRoots',
  'minimumScore',
  'order',
  'methods',
] as const satisfies readonly (keyof LuckyDatesRequest)[];

function checkLuckyDates(request: unknown): Wish {
  const problems: Problem[] = [];
  const object = checkObject(request, '', FIELDS, problems);
  const dates = checkDates(object, 'required');
  const name = optionalText(object, 'name') ?? null;
  const basis = optionalList(object, 'basis', LUCKY_BASES.length, memberOf(LUCKY_BASES));
  if (basis?.includes('nameNumber')) isMissing(object, 'name');
  const rest = {
    series: enumeration(object, 'series', ['cheiro', 'friendTable']) ?? ('cheiro' as const),
    theme: integerIn(object, 'theme', 1, 9) ?? null,
    weekdays: optionalList(object, 'weekdays', 7, integerMember(1, 7)) ?? [],
    excludeRoots: optionalList(object, 'excludeRoots', 9, integerMember(1, 9)) ?? [],
    minimumScore: integerIn(object, 'minimumScore', 0, 10) ?? 0,
    order: enumeration(object, 'order', ['date', 'score']) ?? ('date' as const),
  };
  const { methods, requestedMasters } = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  const standard: LuckyBasis[] = name === null ? ['moolank', 'bhagyank'] : ['moolank', 'bhagyank', 'nameNumber'];
  const { birth, from, to } = dates as Required<NonNullable<typeof dates>>;
  return {
    birth,
    from,
    to,
    name,
    basis: basis === undefined || basis.length === 0 ? standard : [...new Set(basis)],
    ...rest,
    methods,
    requestedMasters,
  };
}

function basisOf({ basis, birth, name, methods, requestedMasters }: Wish): LuckyDatesAnswer['basis'] {
  const roots: Readonly<Record<LuckyBasis, () => number>> = {
    moolank: () => moolank(birth, null).root,
    bhagyank: () => bhagyank(birth, null).root,
    nameNumber: () => {
      const read = readThingName(name as string, CHALDEAN, methods, '/name');
      return nameNumber(partTotals(read.name, 'all'), methods, methods.chaldeanMasters ? requestedMasters : [], null).root;
    },
  };
  return basis.map((of) => ({ of, root: roots[of]() }));
}

function isWanted(date: CalendarDate, { birth, weekdays, excludeRoots }: Wish): boolean {
  if (compareDates(date, birth) < 0 || excludeRoots.includes(root(date.day))) return false;
  return weekdays.length === 0 || weekdays.includes(weekday(date));
}

function luckyDay(date: CalendarDate, person: Person, { series, theme, methods }: Wish): LuckyDay {
  const dayRoot = root(date.day);
  const personal = personalDayOn(date, person.birth, person.method);
  const universal = universalDayOn(date, person.method);
  const rules = relationRules(dayRoot, person.basis, series, methods.friendTable);
  if (personal.root === person.lifePath) rules.push({ code: 'personal_day_is_life_path', points: 1 });
  if (personal.root === theme) rules.push({ code: 'personal_day_is_theme', points: 1 });
  if (universal.root === person.lifePath) rules.push({ code: 'universal_day_is_life_path', points: 1 });
  const lucky = correspondencesOf(person.moolank)?.luckyWeekdays.includes(weekday(date));
  if (lucky) rules.push({ code: 'lucky_weekday', of: 'moolank', points: 1 });
  return {
    date: formatDate(date),
    weekday: weekday(date),
    root: dayRoot,
    personalDay: personal.value,
    universalDay: universal.value,
    score: rules.reduce((sum, { points }) => sum + points, 0),
    rules,
  };
}

/** The points of a relation, in the order in which one decides over another. */
const POINTS = [
  ['own_series', 3],
  ['enemy', 0],
  ['friend', 2],
] as const;

/** The relations to the person's numbers, the deciding one first. */
function relationRules(dayRoot: number, basis: LuckyDatesAnswer['basis'], series: LuckySeries, table: Methods['friendTable']): LuckyRule[] {
  const relations = basis.map(({ of, root: own }) => ({ of, code: relationCode(own, dayRoot, series, table) }));
  const rules = POINTS.flatMap(([code, points]) => relations.filter((each) => each.code === code).map(({ of }) => ({ code, of, points })));
  if (rules.length === 0) return [{ code: 'neutral', points: 1 }];
  return rules.map((rule, index) => (index === 0 ? rule : { ...rule, points: 0 }));
}

function relationCode(own: number, dayRoot: number, series: LuckySeries, table: Methods['friendTable']): string {
  if (own === dayRoot) return 'own_series';
  if (series === 'friendTable') return relation(own, dayRoot, table).relation;
  return correspondencesOf(own)?.interchangeable.includes(dayRoot) ? 'friend' : 'neutral';
}
