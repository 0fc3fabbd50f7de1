import { z } from 'zod';
import { methods } from './answer.ts';
import { missingReason, nameNumber, numberResult } from './number.ts';
import { chartRequest, methodOptions } from './request.ts';
import { systemId } from './system.ts';

const comparedNumber = z.enum(['lifePath', 'birthday', 'destiny', 'expression', 'soulUrge', 'personality', 'nameNumber']);

export const compareRequest = chartRequest
  .omit({ system: true, include: true })
  .extend({
    systems: z.array(systemId).exactOptional().meta({ description: "At most ten. Default: the systems that read the name's script." }),
    variants: z.array(methodOptions).exactOptional().meta({
      description:
        'Methods set against `methods` in the first system, at most twenty. Default: the other ways to a life path and to a name sum.',
    }),
    include: z.array(comparedNumber).exactOptional().meta({ description: 'Which numbers are compared. Default: all of them.' }),
  })
  .meta({
    id: 'CompareRequest',
    description: 'One person in several systems and by several methods. `name` or `birthDate` is required.',
    examples: [{ name: 'Thomas John Hancock', birthDate: '1936-10-12', systems: ['pythagorean', 'chaldean'] }],
  });

const differenceReason = z
  .enum([
    'same',
    'other_letter_table',
    'other_sum',
    'master_kept_or_not',
    'other_vowels',
    'other_spelling',
    'requires_transliteration',
    'unsupported_letters',
    'not_computed',
  ])
  .meta({ id: 'DifferenceReason', description: 'Why a number is, or is not, the same as in the first column.', examples: ['other_sum'] });

const reasons = z.array(differenceReason).exactOptional();

const columnFields = {
  system: systemId,
  methods,
  numbers: z
    .strictObject({
      lifePath: numberResult.nullable(),
      birthday: numberResult.nullable(),
      destiny: numberResult.nullable(),
      expression: numberResult.nullable(),
      soulUrge: numberResult.nullable(),
      personality: numberResult.nullable(),
      nameNumber: nameNumber.nullable(),
    })
    .partial(),
  missing: z.record(z.string(), missingReason),
  reasons: z
    .strictObject({
      lifePath: reasons,
      birthday: reasons,
      destiny: reasons,
      expression: reasons,
      soulUrge: reasons,
      personality: reasons,
      nameNumber: reasons,
    })
    .meta({ description: 'For each number that is there: why it differs from the first column.' }),
};

export const compareAnswer = z
  .strictObject({
    systems: z.array(z.strictObject(columnFields)).meta({ description: 'In the order asked for; the others are compared with the first.' }),
    variants: z
      .array(z.strictObject({ ...columnFields, options: methodOptions }))
      .meta({ description: 'Each with the options that were set for it.' }),
  })
  .meta({ id: 'CompareAnswer', description: 'The columns of the comparison and why they differ.' });
