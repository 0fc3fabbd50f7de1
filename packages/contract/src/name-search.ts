import { z } from 'zod';
import { relationship } from './business.ts';
import { nameNumber, numberResult } from './number.ts';
import { DOOR_CODES, fieldCode } from './problem.ts';
import { civilDate, methodOptions, nameText, timeZone } from './request.ts';
import { systemId } from './system.ts';

const editCode = z.enum([
  'double_letter',
  'undouble_letter',
  'add_silent_letter',
  'drop_silent_letter',
  'swap_i_y',
  'swap_ph_f',
  'swap_c_k',
  'swap_ee_i',
  'transliterate',
  'add_initial',
  'change_spacing',
  'add_hyphen',
]);

const wantedNumbers = z.array(z.int().min(1)).exactOptional();

export const nameSearchRequest = z
  .strictObject({
    name: nameText.exactOptional().meta({ description: 'The name to start from. Required unless `candidates` is given.' }),
    birthDate: civilDate.exactOptional().meta({
      description: 'With it, the root of the name number must be a friend of moolank and bhagyank and an enemy of neither.',
    }),
    friendship: z
      .enum(['both', 'either'])
      .exactOptional()
      .meta({ description: 'Whether a root must be a friend of both birth numbers or of either.', default: 'both' }),
    targets: z
      .strictObject({ nameNumber: wantedNumbers, expression: wantedNumbers, soulUrge: wantedNumbers, personality: wantedNumbers })
      .exactOptional()
      .meta({ description: 'What is wanted. Every field must be met; within a field any of its numbers will do.' }),
    avoidWarnings: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Leaves out names whose Chaldean compound is a warning.', default: false }),
    edits: z.array(editCode).exactOptional().meta({ description: 'Kinds of change that are allowed. Default: all.' }),
    maxDistance: z.int().min(1).max(2).exactOptional().meta({ description: 'The largest edit distance.', default: 2 }),
    limit: z.int().min(1).max(200).exactOptional().meta({ default: 50 }),
    candidates: z.array(nameText).exactOptional().meta({ description: 'Names to judge instead of spellings of `name`, at most 500.' }),
    surname: nameText.exactOptional().meta({ description: 'Added after each of `candidates`.' }),
    system: systemId.exactOptional().meta({ description: 'Of expression, soul urge and personality.', default: 'pythagorean' }),
    timeZone,
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'NameSearchRequest',
    description: 'Spellings of a name that reach wanted numbers. One of `targets`, `birthDate` and `avoidWarnings` is required.',
    examples: [{ name: 'Sara', targets: { nameNumber: [5] }, maxDistance: 1, limit: 3 }],
  });

const searchNumbers = z.strictObject({
  nameNumber: nameNumber.nullable(),
  expression: numberResult.nullable(),
  soulUrge: numberResult.nullable(),
  personality: numberResult.nullable(),
});

export const nameSearchAnswer = z
  .strictObject({
    system: systemId,
    note: z
      .literal('adds_minor_numbers_only')
      .meta({ description: 'A new spelling adds minor numbers; the birth name keeps its core numbers.' }),
    name: z.string().nullable().meta({ description: 'Null when only `candidates` were given.' }),
    before: searchNumbers.nullable(),
    alreadyMeets: z.boolean().meta({ description: 'Whether the name meets every wish as it is.' }),
    allowedRoots: z.array(z.int()).nullable().meta({ description: 'The roots the birth date allows; null without one.' }),
    results: z.array(
      z.strictObject({
        name: z.string(),
        distance: z.int().nullable(),
        edits: z.array(z.strictObject({ code: editCode, at: z.int(), from: z.string(), to: z.string() })),
        after: searchNumbers,
        relations: z.strictObject({ moolank: relationship, bhagyank: relationship }).nullable(),
      }),
    ),
    found: z.int(),
    explored: z.int(),
    truncated: z.boolean(),
    unreadable: z.array(z.strictObject({ name: z.string(), code: fieldCode.exclude(DOOR_CODES) })),
  })
  .meta({ id: 'NameSearchAnswer', description: 'The spellings found, nearest first.' });
