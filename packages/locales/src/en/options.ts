import type { METHOD_VALUES } from '@1numbers/engine';

type OptionWords<Value extends string | boolean> = {
  readonly name: string;
  readonly note: string;
  readonly values: Readonly<Record<`${Value}`, string>>;
};

/** Every method option: its name, what it decides, and its values. */
export const options = {
  lifePath: {
    name: 'Life Path method',
    note: 'How month, day and year are added.',
    values: {
      components: 'Month, day and year reduced, then added',
      digits: 'All digits added',
      whole: 'Month, day and year added whole',
      javane: 'Month, day and the year’s digit sum added',
    },
  },
  nameSum: {
    name: 'Name sum',
    note: 'Whether each part of the name is reduced before adding.',
    values: { perWord: 'Each part reduced, then added', addAll: 'All letters added' },
  },
  yRule: {
    name: 'Letter Y',
    note: 'When Y is a vowel.',
    values: {
      decoz: 'By its sound (Decoz)',
      goodwin: 'By its sound, also after a vowel (Goodwin)',
      javane: 'When it sounds like E (Javane and Bunker)',
      tokenrock: 'Unless beside a vowel (Token Rock)',
      vowel: 'Always a vowel',
      consonant: 'Always a consonant',
    },
  },
  wRule: {
    name: 'Letter W',
    note: 'When W is a vowel.',
    values: {
      consonant: 'Always a consonant',
      goodwin: 'After a vowel, as one sound (Goodwin)',
      javane: 'After D or G (Javane and Bunker)',
    },
  },
  hyphen: {
    name: 'Hyphens',
    note: 'Whether Jean-Luc is one part or two.',
    values: { join: 'One part', split: 'Two parts' },
  },
  titles: {
    name: 'Titles and suffixes',
    note: 'Whether Dr or Jr counts.',
    values: { drop: 'Left out', keep: 'Counted' },
  },
  diacritics: {
    name: 'Accents',
    note: 'How accented letters are spelt.',
    values: {
      base: 'Base letter (Ö is O)',
      german: 'German (Ö is OE)',
      nordic: 'Nordic (Ø is OE, Å is AA)',
      brazilian: 'Brazilian (accents change the value)',
    },
  },
  debtScope: {
    name: 'Karmic debt',
    note: 'Where 13, 14, 16 and 19 are looked for.',
    values: { finalTotal: 'In the final sum', anyStep: 'In every sum', inferred: 'Inferred from the number' },
  },
  personalYear: {
    name: 'Personal Year begins',
    note: 'On which day the year turns.',
    values: { calendar: 'On 1 January', birthday: 'On the birthday' },
  },
  personalCycles: {
    name: 'Masters in personal cycles',
    note: 'Whether 11, 22 and 33 stay.',
    values: { reduce: 'Reduced', keepMasters: 'Kept' },
  },
  periodTiming: {
    name: 'Period timing',
    note: 'When the second period begins.',
    values: {
      decozTable: 'By Decoz’s table',
      firstPersonalYearOne: 'First Personal Year 1 from 27 on',
      nearestPersonalYearOne: 'Personal Year 1 nearest to 28',
      fixed27: 'At 27',
    },
  },
  chaldeanMasters: {
    name: 'Masters in Chaldean',
    note: 'Whether 11, 22 and 33 stay.',
    values: { false: 'Reduced', true: 'Kept' },
  },
  compound: {
    name: 'Compound',
    note: 'Which sum the Chaldean compound is.',
    values: { grandTotal: 'All letters added', wordRoots: 'Roots of the words added (Cheiro)' },
  },
  compoundAbove52: {
    name: 'Compounds above 52',
    note: 'Where their meaning is read.',
    values: { extendedCheiro: 'Nearest lower of the same series', asIs: 'No meaning', reReduce: 'Digits added once more' },
  },
  destinyBasis: {
    name: 'Destiny is found from',
    note: 'India takes the date, the West the name.',
    values: { birthDate: 'The birth date', birthName: 'The birth name' },
  },
  challengeSpans: {
    name: 'Ages for challenges',
    note: 'Whether challenges get the ages of the pinnacles.',
    values: { false: 'None', true: 'As the pinnacles' },
  },
  kolel: {
    name: 'Kolel',
    note: 'What gematria adds for the word itself.',
    values: { none: 'Nothing', one: 'One', words: 'One for each word' },
  },
  friendTable: {
    name: 'Friend table',
    note: 'Which list of friendly numbers is used.',
    values: { planetary: 'Planetary', sepharial: 'Sepharial' },
  },
} as const satisfies { readonly [Option in keyof typeof METHOD_VALUES]: OptionWords<(typeof METHOD_VALUES)[Option][number]> };

/** Options whose values are not a list of words. */
export const otherOptions = {
  masters: {
    name: 'Master numbers',
    note: 'Which numbers are kept instead of being reduced.',
    values: {
      '11,22': '11 and 22 only (Balliett, Goodwin)',
      '11,22,33': '11, 22 and 33 (Decoz)',
      '11,22,33,44': '11 to 44 (Javane and Bunker)',
    },
  },
  letterOverrides: { name: 'Letters you decided', note: 'Letters counted as vowel or consonant by your choice.' },
  loShu: {
    name: 'Lo Shu grid',
    note: 'What is added to the digits of the date.',
    values: { driverConductor: 'Moolank and Bhagyank', kua: 'Kua', century: 'The century' },
  },
  table: { name: 'Letter table', note: 'Which table of this system is used.' },
} as const;
