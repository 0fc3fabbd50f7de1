import type { Weekday } from '../calendar-date.ts';
import { root } from '../reduce.ts';

export type Planet = 'sun' | 'moon' | 'mercury' | 'venus' | 'mars' | 'jupiter' | 'saturn' | 'uranus' | 'neptune' | 'rahu' | 'ketu';
export type Sign =
  | 'aries'
  | 'taurus'
  | 'gemini'
  | 'cancer'
  | 'leo'
  | 'virgo'
  | 'libra'
  | 'scorpio'
  | 'sagittarius'
  | 'capricorn'
  | 'aquarius'
  | 'pisces';

/** What Cheiro connects with a number from 1 to 9, and where Indian practice differs. Weekdays as in ISO 8601: Monday is 1. */
export type Correspondences = {
  readonly planet: Planet;
  /** Indian practice puts the lunar nodes Rahu and Ketu in the place of Uranus and Neptune. */
  readonly indianPlanet: Planet;
  /** The day of the number's planet. */
  readonly rulingWeekday: Weekday;
  /** The days Cheiro calls the best for the number, in his order. */
  readonly luckyWeekdays: readonly Weekday[];
  readonly colours: readonly string[];
  /** Colours Cheiro advises against. */
  readonly avoidColours: readonly string[];
  readonly gems: readonly string[];
  readonly indianGem: string;
  readonly signs: readonly Sign[];
  /** Numbers whose days serve as well as the number's own. */
  readonly interchangeable: readonly number[];
};

/**
 * The correspondences of a number by its root; null for 0.
 * Source: Cheiro 1926, Indian practice; docs/methods/systems/chaldean.md
 *
 * @example correspondencesOf(33)?.planet //=> 'venus'
 */
export function correspondencesOf(number: number): Correspondences | null {
  return TABLE[root(number) - 1] ?? null;
}

/**
 * The days of a month that carry a number: those with its root, then those of its interchangeable numbers.
 * Source: Cheiro 1926; docs/methods/systems/chaldean.md
 *
 * @example luckyDays(6) //=> { own: [6, 15, 24], interchangeable: [3, 9, 12, 18, 21, 27, 30] }
 */
export function luckyDays(number: number): { readonly own: readonly number[]; readonly interchangeable: readonly number[] } {
  const interchangeable = correspondencesOf(number)?.interchangeable ?? [];
  return {
    own: DAYS.filter((day) => root(day) === root(number)),
    interchangeable: DAYS.filter((day) => interchangeable.includes(root(day))),
  };
}

const DAYS: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1);

const TABLE: readonly Correspondences[] = [
  {
    planet: 'sun',
    indianPlanet: 'sun',
    rulingWeekday: 7,
    luckyWeekdays: [7, 1],
    colours: ['gold', 'yellow', 'bronze', 'golden_brown'],
    avoidColours: [],
    gems: ['topaz', 'amber', 'yellow_diamond'],
    indianGem: 'ruby',
    signs: ['leo'],
    interchangeable: [2, 4, 7],
  },
  {
    planet: 'moon',
    indianPlanet: 'moon',
    rulingWeekday: 1,
    luckyWeekdays: [7, 1, 5],
    colours: ['green', 'cream', 'white'],
    avoidColours: [],
    gems: ['pearl', 'moonstone', 'jade'],
    indianGem: 'pearl',
    signs: ['cancer'],
    interchangeable: [1, 4, 7],
  },
  {
    planet: 'jupiter',
    indianPlanet: 'jupiter',
    rulingWeekday: 4,
    luckyWeekdays: [4, 5, 2],
    colours: ['mauve', 'violet', 'purple'],
    avoidColours: [],
    gems: ['amethyst'],
    indianGem: 'yellow_sapphire',
    signs: ['pisces', 'sagittarius'],
    interchangeable: [6, 9],
  },
  {
    planet: 'uranus',
    indianPlanet: 'rahu',
    rulingWeekday: 7,
    luckyWeekdays: [6, 7, 1],
    colours: ['half_tones', 'electric_blue', 'electric_grey'],
    avoidColours: [],
    gems: ['sapphire'],
    indianGem: 'hessonite',
    signs: ['cancer', 'leo'],
    interchangeable: [1, 2, 7],
  },
  {
    planet: 'mercury',
    indianPlanet: 'mercury',
    rulingWeekday: 3,
    luckyWeekdays: [3, 5],
    colours: ['light_grey', 'white', 'light_shades'],
    avoidColours: [],
    gems: ['diamond'],
    indianGem: 'emerald',
    signs: ['gemini', 'virgo'],
    interchangeable: [],
  },
  {
    planet: 'venus',
    indianPlanet: 'venus',
    rulingWeekday: 5,
    luckyWeekdays: [2, 4, 5],
    colours: ['blue', 'rose', 'pink'],
    avoidColours: ['black'],
    gems: ['turquoise', 'emerald'],
    indianGem: 'diamond',
    signs: ['taurus', 'libra'],
    interchangeable: [3, 9],
  },
  {
    planet: 'neptune',
    indianPlanet: 'ketu',
    rulingWeekday: 1,
    luckyWeekdays: [7, 1],
    colours: ['green', 'pale_shades', 'white', 'yellow'],
    avoidColours: [],
    gems: ['moonstone', 'cats_eye', 'pearl', 'moss_agate'],
    indianGem: 'cats_eye',
    signs: ['cancer'],
    interchangeable: [1, 2, 4],
  },
  {
    planet: 'saturn',
    indianPlanet: 'saturn',
    rulingWeekday: 6,
    luckyWeekdays: [6, 7, 1],
    colours: ['dark_grey', 'black', 'dark_blue', 'purple'],
    avoidColours: [],
    gems: ['amethyst', 'dark_sapphire', 'black_pearl'],
    indianGem: 'blue_sapphire',
    signs: ['capricorn', 'aquarius'],
    interchangeable: [4],
  },
  {
    planet: 'mars',
    indianPlanet: 'mars',
    rulingWeekday: 2,
    luckyWeekdays: [2, 4, 5],
    colours: ['crimson', 'red', 'rose', 'pink'],
    avoidColours: [],
    gems: ['ruby', 'garnet', 'bloodstone'],
    indianGem: 'red_coral',
    signs: ['aries', 'scorpio'],
    interchangeable: [3, 6],
  },
];
