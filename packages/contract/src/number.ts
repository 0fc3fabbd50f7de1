import { z } from 'zod';

export const debt = z.literal([13, 14, 16, 19]);
export const root = z.int().min(0).max(9);
export const letterNumber = z
  .strictObject({ letter: z.string(), value: z.int() })
  .meta({ id: 'LetterNumber', description: 'A letter, upper-case and folded, with its value.', examples: [{ letter: 'A', value: 1 }] });

const letterStep = z
  .strictObject({
    index: z.int().min(0).meta({ description: 'Counts the letters of the calculation name from 0.' }),
    letter: z.string(),
    value: z.int(),
    role: z.enum(['vowel', 'consonant']).nullable(),
    why: z.enum([
      'vowel_letter',
      'consonant_letter',
      'override',
      'no_vowels_declared',
      'y_fixed',
      'y_alone',
      'y_starts_before_consonant',
      'y_starts_before_vowel',
      'y_ends_after_consonant',
      'y_ends_after_vowel',
      'y_after_vowel',
      'y_before_consonant',
      'y_own_syllable',
      'y_glide',
      'y_sounded_with_vowel',
      'w_fixed',
      'w_consonant',
      'w_sounded_with_vowel',
      'w_after_d_or_g',
    ]),
    ambiguous: z.literal(true).exactOptional().meta({ description: 'There where good sources would differ.' }),
    counted: z.boolean().meta({ description: 'False for a letter that is shown but not added.' }),
  })
  .meta({
    id: 'LetterStep',
    description: 'A letter at work: its value, its role and why it has that role.',
    examples: [{ index: 0, letter: 'A', value: 1, role: 'vowel', why: 'vowel_letter', counted: true }],
  });

const ingredient = z
  .union([
    z.enum([
      'month',
      'day',
      'year',
      'date_digits',
      'letters',
      'initials',
      'letter_count',
      'karmic_lessons',
      'age_before_birthday',
      'age_after_birthday',
      'solar_year',
      'last_two_digits',
      'words',
      'kolel',
      'root',
      'weekday',
    ]),
    z.templateLiteral(['number:', z.string()]),
  ])
  .meta({ id: 'Ingredient', description: 'What a step takes: a part of the date or the name, or another number.', examples: ['month'] });

const step = z
  .discriminatedUnion('code', [
    z.strictObject({
      code: z.literal('letters'),
      part: z.int().min(0),
      text: z.string(),
      letters: z.array(letterStep),
      total: z.int(),
    }),
    z.strictObject({ code: z.literal('take'), of: ingredient, value: z.int() }),
    z.strictObject({ code: z.literal('digit_sum'), from: z.int(), digits: z.array(z.int()), to: z.int() }),
    z.strictObject({ code: z.literal('keep_master'), value: z.int() }),
    z.strictObject({ code: z.literal('add'), terms: z.array(z.int()), total: z.int() }),
    z.strictObject({ code: z.literal('subtract'), from: z.int(), by: z.int(), total: z.int() }),
  ])
  .meta({
    id: 'Step',
    description: 'One step of a working, in codes and numbers.',
    examples: [{ code: 'digit_sum', from: 19, digits: [1, 9], to: 10 }],
  });

const numberFields = {
  value: z.int().meta({ description: 'The first member of `chain` that is a kept master, else the root.' }),
  root: root.meta({ description: '1–9; 0 only for a difference of zero.' }),
  total: z.int().meta({ description: 'What is reduced last.' }),
  chain: z.array(z.int()).meta({ description: 'From `total` by digit sums down to the root.' }),
  kind: z.enum(['master', 'plain']),
  karmicDebt: debt.nullable(),
  display: z.string().meta({ description: '`11/2`, `13/4`, or the value.' }),
  steps: z.array(step).exactOptional().meta({ description: 'The working; there only when the request says `explain`.' }),
};

const nineteen = { value: 1, root: 1, total: 19, chain: [19, 10, 1], kind: 'plain' as const, karmicDebt: 19 as const, display: '19/1' };

/** One number with the whole way to it. */
export const numberResult = z
  .strictObject(numberFields)
  .meta({ id: 'NumberResult', description: 'One number with the whole way to it.', examples: [nineteen] });

export const compoundMeaning = z
  .strictObject({
    compound: z.int().meta({ description: 'The compound whose meaning is read: 33 reads 24.' }),
    code: z.string(),
    valence: z.enum(['favourable', 'warning', 'mixed']),
  })
  .meta({
    id: 'CompoundMeaning',
    description: 'What Cheiro says of a compound, as a code.',
    examples: [{ compound: 10, code: 'wheel_of_fortune', valence: 'mixed' }],
  });

export const nameNumber = z
  .strictObject({
    ...numberFields,
    compound: z.int(),
    wordCompounds: z.array(z.int()).meta({ description: 'The letter sum of each word.' }),
    wordRootCompound: z.int().meta({ description: "Cheiro's compound: the roots of the words added." }),
    meaning: compoundMeaning.nullable(),
  })
  .meta({
    id: 'NameNumber',
    description: 'The Chaldean name number with its compounds.',
    examples: [
      {
        value: 8,
        root: 8,
        total: 35,
        chain: [35, 8],
        kind: 'plain',
        karmicDebt: null,
        display: '35/8',
        compound: 35,
        wordCompounds: [18, 17],
        wordRootCompound: 17,
        meaning: { compound: 26, code: 'partnerships', valence: 'warning' },
      },
    ],
  });

export const kua = z
  .strictObject({
    ...numberFields,
    eightMansions: z.int().min(1).max(9).meta({ description: '1–9 without 5: a Kua of 5 reads as 2 for men and as 8 for women.' }),
    group: z.enum(['east', 'west']),
    warning: z
      .literal('near_solar_new_year')
      .nullable()
      .meta({ description: 'Set for births of 3–5 February, where the solar year may turn a day apart.' }),
  })
  .meta({
    id: 'Kua',
    description: 'The Kua number of the feng shui tradition.',
    examples: [
      {
        value: 6,
        root: 6,
        total: 6,
        chain: [6],
        kind: 'plain',
        karmicDebt: null,
        display: '6',
        eightMansions: 6,
        group: 'west',
        warning: null,
      },
    ],
  });

export const missingReason = z
  .enum([
    'no_name',
    'no_current_name',
    'no_birth_date',
    'no_as_of',
    'no_sex',
    'no_vowels',
    'no_consonants',
    'no_vowels_declared',
    'no_letters',
    'single_part',
    'requires_transliteration',
    'unsupported_letters',
    'latin_letters_only',
  ])
  .meta({ id: 'MissingReason', description: 'Why something is null.', examples: ['no_birth_date'] });

export const nameAnswer = z
  .strictObject({
    original: z.string(),
    calculation: z.string().meta({ description: 'The letters that count, parts separated by one space.' }),
    parts: z.array(z.strictObject({ text: z.string(), letters: z.string() })),
    changes: z.array(z.strictObject({ code: z.string(), from: z.string(), to: z.string() })),
    dropped: z.array(z.strictObject({ text: z.string(), code: z.string() })),
    unsupported: z.array(z.string()).meta({ description: 'Letters without a value in this system.' }),
    systems: z.array(z.string()).exactOptional().meta({
      description:
        'Only when the name cannot be counted in this system: the systems that read all of it, as `id`, or `id/table` where only that table does; empty where none does.',
    }),
  })
  .meta({
    id: 'NameAnswer',
    description: 'The name as it was read, and every change made to it.',
    examples: [
      {
        original: 'Ada Ng',
        calculation: 'ADA NG',
        parts: [
          { text: 'Ada', letters: 'ADA' },
          { text: 'Ng', letters: 'NG' },
        ],
        changes: [],
        dropped: [],
        unsupported: [],
      },
    ],
  });
