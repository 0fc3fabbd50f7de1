import type { Cycles } from '@1numbers/engine';
import type { Term } from '../term.ts';

/** Every cycle by its id. */
export const cycles = {
  pinnacles: {
    name: 'Pinnacles',
    definition: 'Four stretches of life, each with its number.',
    how: 'Sums of the reduced month, day and year. The first ends at the age of 36 less the Life Path root; the next two last nine years each; the fourth stays.',
    aliases: ['Pinnacle Cycles', 'Attainments'],
  },
  periods: {
    name: 'Period Cycles',
    definition: 'Three long stretches: the month, the day and the year of birth.',
    how: 'Month, day and year, reduced with masters kept. The second begins between 26 and 34, depending on the Life Path; the third 27 years later.',
    aliases: ['Life Cycles', 'Formative, Productive and Harvest'],
  },
  challenges: {
    name: 'Challenges',
    definition: 'Differences between the month, the day and the year of birth.',
    how: 'Each is the difference of two reduced parts of the date, 0 to 8. The third is the main one.',
    aliases: ['Challenge Numbers'],
  },
  personalYear: {
    name: 'Personal Year',
    definition: 'The number of this year for this birthday.',
    how: 'The roots of the birth month, the birth day and the current year are added and the sum is reduced to 1–9.',
    aliases: ['PY'],
  },
  personalMonth: {
    name: 'Personal Month',
    definition: 'The number of this month for this birthday.',
    how: 'The Personal Year and the calendar month are added and the sum is reduced to 1–9.',
    aliases: ['PM'],
  },
  personalDay: {
    name: 'Personal Day',
    definition: 'The number of this day for this birthday.',
    how: 'The Personal Month and the calendar day are added and the sum is reduced to 1–9.',
    aliases: ['PD'],
  },
  universalYear: {
    name: 'Universal Year',
    definition: 'The number of the calendar year, the same for everybody.',
    how: 'The digits of the year are added and the sum is reduced to 1–9.',
    aliases: ['World Year'],
  },
  universalMonth: {
    name: 'Universal Month',
    definition: 'The number of the calendar month, the same for everybody.',
    how: 'The Universal Year and the calendar month are added and the sum is reduced to 1–9.',
    aliases: [],
  },
  universalDay: {
    name: 'Universal Day',
    definition: 'The number of the calendar day, the same for everybody.',
    how: 'The Universal Month and the calendar day are added and the sum is reduced to 1–9.',
    aliases: [],
  },
  essence: {
    name: 'Essence',
    definition: 'The three letters of the name that are running this year, added.',
    how: 'The values of the physical, the mental and the spiritual transit letter are added and the sum is reduced.',
    aliases: ['Essence Cycle'],
  },
  transits: {
    name: 'Transits',
    definition: 'The letter of each name that is running now.',
    how: 'Each letter lasts as many years as its value, from birth on, and the name begins again at its end. Letters change on birthdays.',
    aliases: ['Letter Transits'],
  },
  nineYears: {
    name: 'Nine-year map',
    definition: 'The Personal Years of this calendar year and of the eight after it.',
    how: 'The Personal Year that begins in each calendar year: month and day of birth and that year, reduced.',
    aliases: ['Epicycle'],
  },
  dashas: {
    name: 'Dashas',
    definition: 'Indian periods: long, yearly, of days, and daily.',
    how: 'The long period starts with the Moolank and lasts as many years as its number, then the next number follows. Year, part and day are found inside it.',
    aliases: ['Mahadasha', 'Antardasha', 'Pratyantar'],
  },
} as const satisfies Record<keyof Cycles, Term>;

/** The parts of cycles that have parts. */
export const cycleParts = {
  pinnacles: ['First pinnacle', 'Second pinnacle', 'Third pinnacle', 'Fourth pinnacle'],
  periods: ['Formative period', 'Productive period', 'Harvest period'],
  challenges: ['First challenge', 'Second challenge', 'Main challenge', 'Fourth challenge'],
  transits: { physical: 'Physical', mental: 'Mental', spiritual: 'Spiritual' },
  dashas: { maha: 'Mahadasha', antar: 'Antardasha', pratyantar: 'Pratyantar', daily: 'Daily dasha' },
} as const;
