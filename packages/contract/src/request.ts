import { CYCLE_IDS, EXTRA_IDS, GRID_IDS, METHOD_VALUES, NUMBER_IDS, TABLE_VALUES } from '@1numbers/engine';
import { z } from 'zod';
import { systemDefinition, systemId } from './system.ts';

/** A civil date. The engine refuses the year 0000, which the pattern lets through. */
export const civilDate = z.iso
  .date()
  .meta({ id: 'CivilDate', description: 'A day `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian.', examples: ['1990-03-15'] });

export const nameText = z
  .string()
  .min(1)
  .meta({ id: 'NameText', description: 'A name in any script, 1–300 code points, no control characters.', examples: ['Łukasz Żak'] });

/** Says which day is today, and with it which birth dates are still to come. */
export const timeZone = z
  .string()
  .exactOptional()
  .meta({ description: 'The IANA time zone that says which day is today.', default: 'UTC', examples: ['Europe/Warsaw'] });

const option = <Option extends keyof typeof METHOD_VALUES>(id: Option, description: string) =>
  z.literal(METHOD_VALUES[id]).exactOptional().meta({ description, default: METHOD_VALUES[id][0] });

export const letterOverride = z.strictObject({ index: z.int().min(0), role: z.enum(['vowel', 'consonant']) }).meta({
  id: 'LetterOverride',
  description: 'Counts one letter of the calculation name, from 0, as a vowel or a consonant.',
  examples: [{ index: 4, role: 'vowel' }],
});

const loShuOptions = z
  .strictObject({
    driverConductor: z.boolean().exactOptional().meta({ description: 'Adds Moolank and Bhagyank to the grid.', default: true }),
    kua: z.boolean().exactOptional().meta({ description: 'Adds the Kua number to the grid.', default: false }),
    century: z.boolean().exactOptional().meta({ description: 'Counts all four digits of the year, not the last two.', default: true }),
  })
  .meta({ id: 'LoShuOptions', description: 'Which digits the Lo Shu grid holds.', examples: [{ driverConductor: false }] });

/** Typed as numbers, as the engine types them; the list still stands in the document. */
const MASTERS: readonly number[] = [11, 22, 33, 44, 55, 66, 77, 88, 99];

/** Every option of a calculation; one that is left out takes its default. */
export const methodOptions = z
  .strictObject({
    lifePath: option('lifePath', 'How month, day and year become the Life Path.'),
    nameSum: option('nameSum', 'How a name is added up: each part reduced first, or all letters in one sum.'),
    masters: z
      .array(z.literal(MASTERS))
      .exactOptional()
      .meta({ description: 'The master numbers that are kept.', default: [11, 22, 33] }),
    yRule: option('yRule', 'When Y is a vowel.'),
    wRule: option('wRule', 'When W is a vowel.'),
    letterOverrides: z
      .array(letterOverride)
      .refine((overrides) => new Set(overrides.map(({ index }) => index)).size === overrides.length)
      .exactOptional()
      .meta({ description: 'Letters whose role you decide yourself, each once.', default: [] }),
    hyphen: option('hyphen', 'Whether a hyphen joins two names into one part or splits them.'),
    titles: option('titles', 'Whether titles and suffixes (Dr, Jr, III) are left out of the name.'),
    diacritics: option('diacritics', 'What ä, ø, å and other letters with marks count as.'),
    debtScope: option('debtScope', 'Where a karmic debt is looked for.'),
    personalYear: option('personalYear', 'Whether a personal year begins on 1 January or on the birthday.'),
    personalCycles: option('personalCycles', 'Whether personal years, months and days keep master numbers.'),
    periodTiming: option('periodTiming', 'At which ages the life periods change.'),
    chaldeanMasters: option('chaldeanMasters', 'Whether Chaldean numbers keep master numbers.'),
    compound: option('compound', 'Which compound the Chaldean name number reads.'),
    compoundAbove52: option('compoundAbove52', 'What a compound above 52 reads.'),
    destinyBasis: option('destinyBasis', 'Whether Destiny comes from the birth date or the birth name.'),
    challengeSpans: option('challengeSpans', 'Whether challenges are given the spans of the pinnacles.'),
    kolel: option('kolel', 'Hebrew: adds one, or the number of words, to the sum.'),
    friendTable: option('friendTable', 'Which table says how numbers get on.'),
    loShu: loShuOptions.exactOptional().meta({ description: 'Which digits the Lo Shu grid holds.' }),
    table: z
      .enum(Object.values(TABLE_VALUES).flat() as [string, ...string[]])
      .exactOptional()
      .meta({ description: 'The letter table, for the systems that offer several: hebrew, arabic, cyrillic, ordinal.' }),
  })
  .meta({ id: 'MethodOptions', description: 'How to calculate. What is left out takes its default.', examples: [{ lifePath: 'digits' }] });

/** Typed as texts, as the engine types them. */
const INCLUDABLE: readonly string[] = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS, ...EXTRA_IDS];

/** The fields of a request for a chart, in the order help texts and documents list them. */
const chartFields = {
  name: nameText.exactOptional().meta({ description: 'The full name at birth. `name` or `birthDate` is required.' }),
  currentName: nameText.exactOptional().meta({ description: 'The name in use; feeds the minor numbers and the name number.' }),
  birthDate: civilDate.exactOptional().meta({ description: 'The birth date, `YYYY-MM-DD`.' }),
  sex: z.enum(['female', 'male']).exactOptional().meta({ description: 'Only the Kua number uses it.' }),
  bornBeforeSunrise: z
    .boolean()
    .exactOptional()
    .meta({ description: 'Indian day boundary: a birth before sunrise counts for the day before.' }),
  system: z
    .union([systemId, systemDefinition])
    .exactOptional()
    .meta({ description: 'A system by its id, or a system of your own as data.', default: 'pythagorean' }),
  asOf: civilDate.exactOptional().meta({ description: 'The day the dated cycles are for. Default: today in `timeZone`.' }),
  timeZone,
  explain: z.boolean().exactOptional().meta({ description: 'Adds `steps` to every number.' }),
  include: z
    .array(z.literal(INCLUDABLE))
    .exactOptional()
    .meta({
      description:
        'Ids of numbers, cycles and grids, or `methods`, `sensitivity`, `fingerprint`: the answer then holds only these, plus `system`, `name` and `missing`.',
      examples: [['lifePath', 'expression']],
    }),
  methods: methodOptions.exactOptional().meta({ description: 'How to calculate. What is left out takes its default.' }),
};

export const chartRequest = z.strictObject(chartFields).meta({
  id: 'ChartRequest',
  description: 'One request for a chart. `name` or `birthDate` is required.',
  examples: [{ name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-23' }],
});
