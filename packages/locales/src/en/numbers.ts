import type { Numbers, PlaneId } from '@1numbers/engine';
import type { Term } from '../term.ts';

/** Every number by its id. */
export const numbers = {
  lifePath: {
    name: 'Life Path',
    definition: 'The number of the whole birth date.',
    how: 'Month, day and year are each reduced on their own, master numbers kept; the three are added and the sum is reduced.',
    aliases: ['Birth Path', 'Birth Force', 'Life Lesson', 'Ruling Number'],
  },
  expression: {
    name: 'Expression',
    definition: 'The number of every letter in the full birth name.',
    how: 'Each part of the birth name is added up and reduced; the parts are added and the sum is reduced.',
    aliases: ['Destiny (in the West)', 'Path of Destiny', 'Name Number'],
  },
  soulUrge: {
    name: 'Soul Urge',
    definition: 'The number of the vowels in the full birth name.',
    how: 'Only the vowels are added, part by part, and the sum is reduced. Whether Y and W count as vowels is shown letter by letter.',
    aliases: ['Heart’s Desire', 'Soul Number', 'Motivation'],
  },
  personality: {
    name: 'Personality',
    definition: 'The number of the consonants in the full birth name.',
    how: 'Only the consonants are added, part by part, and the sum is reduced.',
    aliases: ['Outer Personality', 'Inner Dream', 'Quiescent Self', 'Impression'],
  },
  birthday: {
    name: 'Birthday',
    definition: 'The number of the day of the month.',
    how: 'The day, reduced. 11, 22 and 29 keep their master number.',
    aliases: ['Birth Day Number', 'Gift Number'],
  },
  destiny: {
    name: 'Destiny',
    definition: 'All digits of the birth date in one sum.',
    how: 'Every digit of the date is added and the sum is reduced to 1–9. The total before that is kept beside it.',
    aliases: ['Bhagyank', 'Birth-date number', 'Schicksalszahl'],
  },
  maturity: {
    name: 'Maturity',
    definition: 'Life Path and Expression together, said to show from midlife.',
    how: 'The values of the Life Path and the Expression are added and the sum is reduced.',
    aliases: ['Realization', 'Power Number', 'Ultimate Goal', 'Mission'],
  },
  attitude: {
    name: 'Attitude',
    definition: 'The month and the day of birth together.',
    how: 'Month and day are added and the sum is reduced to 1–9.',
    aliases: ['Sun Number', 'Achievement'],
  },
  balance: {
    name: 'Balance',
    definition: 'The initials of the birth name.',
    how: 'The first letter of every part of the name is added and the sum is reduced to 1–9.',
    aliases: ['Balance Number'],
  },
  rationalThought: {
    name: 'Rational Thought',
    definition: 'The first name and the day of birth together.',
    how: 'The value of the first name and the day are added and the sum is reduced.',
    aliases: ['Rational Mind'],
  },
  firstName: {
    name: 'First Name',
    definition: 'The letters of the first name.',
    how: 'The letters of the first name are added and the sum is reduced.',
    aliases: ['Growth Number', 'Active Number'],
  },
  surname: {
    name: 'Surname',
    definition: 'The letters of the last name.',
    how: 'The letters of the last part of the name are added and the sum is reduced.',
    aliases: ['Hereditary Number', 'Legacy'],
  },
  minorExpression: {
    name: 'Minor Expression',
    definition: 'The Expression of the name in use today.',
    how: 'Found like the Expression, from the current name.',
    aliases: ['Power Name'],
  },
  minorSoulUrge: {
    name: 'Minor Soul Urge',
    definition: 'The vowels of the name in use today.',
    how: 'Found like the Soul Urge, from the current name.',
    aliases: ['Minor Heart’s Desire'],
  },
  minorPersonality: {
    name: 'Minor Personality',
    definition: 'The consonants of the name in use today.',
    how: 'Found like the Personality, from the current name.',
    aliases: [],
  },
  subconsciousSelf: {
    name: 'Subconscious Self',
    definition: 'How many of the numbers 1 to 9 the name contains.',
    how: 'Nine less the number of Karmic Lessons.',
    aliases: ['Subconscious Response'],
  },
  habitChallenge: {
    name: 'Habit Challenge',
    definition: 'How many letters the birth name has.',
    how: 'The letters of the whole name are counted and the count is reduced to 1–9.',
    aliases: ['Point of Security'],
  },
  ageDigit: {
    name: 'Age Digit',
    definition: 'The two ages of this calendar year together.',
    how: 'The age before this year’s birthday and the age after it are added and the sum is reduced to 1–9.',
    aliases: ['Age Number'],
  },
  moolank: {
    name: 'Moolank',
    definition: 'The root of the day of birth, in Indian practice.',
    how: 'The day, reduced to 1–9.',
    aliases: ['Psychic Number', 'Driver', 'Radical Number', 'Birth Number'],
  },
  bhagyank: {
    name: 'Bhagyank',
    definition: 'The root of all digits of the date, in Indian practice.',
    how: 'Every digit of day, month and year is added and the sum is reduced to 1–9.',
    aliases: ['Conductor', 'Destiny Number (in India)', 'Fadic Number'],
  },
  tantric: {
    name: 'Tantric numbers',
    definition: 'Five numbers of the birth date, after Yogi Bhajan.',
    how: 'Day, month, the last two digits of the year and the whole year are each reduced; 10 and 11 are kept. The path adds soul, karma and past life.',
    aliases: ['Ten bodies'],
  },
  kua: {
    name: 'Kua',
    definition: 'The feng shui number of the solar year of birth.',
    how: 'The root of the solar year, which turns on 4 February, is taken from 11 for men and added to 4 for women, then reduced.',
    aliases: ['Gua', 'Ming Gua'],
  },
  nameNumber: {
    name: 'Name Number',
    definition: 'The Chaldean number of the name in use.',
    how: 'The Chaldean values of all letters are added. The total is the compound; its root is the name number.',
    aliases: ['Namank', 'Chaldean name number'],
  },
  bridges: {
    name: 'Bridges',
    definition: 'The distance between two core numbers.',
    how: 'The smaller root is taken from the larger. Zero means there is no distance.',
    aliases: ['Bridge Numbers'],
  },
  hiddenPassion: {
    name: 'Hidden Passion',
    definition: 'The value that occurs most often among the letters.',
    how: 'The letters of each value are counted; the largest count wins, and ties are all named.',
    aliases: ['Intensifier', 'Prime Intensifier'],
  },
  karmicLessons: {
    name: 'Karmic Lessons',
    definition: 'The numbers 1 to 9 that no letter of the name has.',
    how: 'The letters of each value are counted; the values without any letter are listed.',
    aliases: ['Missing Numbers'],
  },
  karmicDebts: {
    name: 'Karmic Debts',
    definition: 'Where 13, 14, 16 or 19 stands just before a core number.',
    how: 'The sums that end in each core number are searched for 13, 14, 16 and 19.',
    aliases: ['Debt Numbers'],
  },
  masters: {
    name: 'Master Numbers',
    definition: 'Where 11, 22 or 33 appears.',
    how: 'Totals and parts that are a master number are kept instead of being reduced, and listed here.',
    aliases: ['Masters'],
  },
  cornerstone: {
    name: 'Cornerstone',
    definition: 'The first letter of the first name.',
    how: 'The letter itself; its value is shown beside it.',
    aliases: ['First Letter'],
  },
  capstone: {
    name: 'Capstone',
    definition: 'The last letter of the first name.',
    how: 'The letter itself; its value is shown beside it.',
    aliases: ['Last Letter'],
  },
  firstVowel: {
    name: 'First Vowel',
    definition: 'The first vowel of the first name.',
    how: 'The letter itself; its value is shown beside it.',
    aliases: ['Inner Letter'],
  },
  planes: {
    name: 'Planes of Expression',
    definition: 'How the letters spread over four kinds of letters.',
    how: 'Each letter belongs to one of four planes. Letters are counted, and their values added and reduced.',
    aliases: ['Temperament'],
  },
  inclusion: {
    name: 'Inclusion Table',
    definition: 'How many letters of the name have each value.',
    how: 'The letters of each value 1 to 9 are counted; a value above 9 counts by its root.',
    aliases: ['Intensity Table'],
  },
} as const satisfies Record<keyof Numbers, Term>;

/** The parts of numbers that have parts. */
export const numberParts = {
  tantric: { soul: 'Soul', karma: 'Karma', divineGift: 'Divine Gift', pastLife: 'Past Life', path: 'Path' },
  bridges: { lifePathExpression: 'Life Path and Expression', soulUrgePersonality: 'Soul Urge and Personality' },
  planes: { physical: 'Physical', mental: 'Mental', emotional: 'Emotional', intuitive: 'Intuitive' } satisfies Record<PlaneId, string>,
  kua: {
    eightMansions: 'Eight Mansions number',
    east: 'East group',
    west: 'West group',
    near_solar_new_year: 'Born on 3–5 February: the solar year may turn a day earlier or later, so check the exact moment.',
  },
} as const;

/** Headings over the numbers, and what stands under each. */
export const numberGroups = {
  core: { name: 'Core numbers', numbers: ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] },
  date: { name: 'From the birth date', numbers: ['destiny', 'attitude', 'moolank', 'bhagyank', 'ageDigit', 'kua'] },
  name: { name: 'From the name', numbers: ['balance', 'firstName', 'surname', 'habitChallenge', 'subconsciousSelf'] },
  both: { name: 'From both', numbers: ['maturity', 'rationalThought'] },
  current: { name: 'From the name in use', numbers: ['minorExpression', 'minorSoulUrge', 'minorPersonality', 'nameNumber'] },
} as const satisfies Record<string, { name: string; numbers: readonly (keyof Numbers)[] }>;
