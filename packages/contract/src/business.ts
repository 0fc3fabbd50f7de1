import { z } from 'zod';
import { nameAnswer, nameNumber, numberResult } from './number.ts';
import { civilDate, methodOptions, nameText, timeZone } from './request.ts';

const relation = z
  .enum(['own', 'friend', 'neutral', 'enemy', 'unknown'])
  .meta({ id: 'Relation', description: 'How one number stands to another.', examples: ['friend'] });

const relationFields = {
  relation: relation.meta({ description: 'The worse of both directions.' }),
  toOther: relation.meta({ description: "What the first number's row says of the second." }),
  fromOther: relation.meta({ description: "What the second number's row says of the first." }),
};

export const relationship = z.strictObject(relationFields).meta({
  id: 'Relationship',
  description: 'How two numbers get on. The tables are not symmetric, so both directions are shown.',
  examples: [{ relation: 'enemy', toOther: 'enemy', fromOther: 'neutral' }],
});

export const businessRequest = z
  .strictObject({
    name: nameText.meta({ description: 'The trading name. Legal forms (Ltd, LLC, GmbH …) are left out and reported.' }),
    keepLegalForm: z.boolean().exactOptional().meta({ description: 'Counts the legal form too.', default: false }),
    ownerBirthDate: civilDate.exactOptional(),
    registrationDate: civilDate.exactOptional(),
    timeZone,
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'BusinessRequest',
    description: 'A business name, with its owner and its registration if you like.',
    examples: [{ name: 'Reliance Ltd', ownerBirthDate: '1932-12-28' }],
  });

/** Twice in an answer: with the digits of the name, and without. */
const numbers = { chaldean: nameNumber, pythagorean: numberResult };

const dateNumbers = z.strictObject({ moolank: numberResult, bhagyank: numberResult });

export const businessAnswer = z
  .strictObject({
    name: nameAnswer,
    ...numbers,
    digits: z.string().meta({ description: 'The digits of the name, which were counted at face value. Empty when it has none.' }),
    lettersOnly: z.strictObject(numbers).nullable().meta({
      description:
        'The numbers of the letters alone. Null when the name has no digit, which makes them the same, and when it has no letter.',
    }),
    owner: dateNumbers.nullable(),
    registration: dateNumbers.nullable(),
    comparisons: z.array(
      z.strictObject({
        of: z.enum(['name', 'registrationMoolank', 'registrationBhagyank']),
        with: z.enum(['ownerMoolank', 'ownerBhagyank', 'registrationMoolank', 'registrationBhagyank']),
        roots: z.tuple([z.int(), z.int()]),
        ...relationFields,
      }),
    ),
  })
  .meta({ id: 'BusinessAnswer', description: 'The numbers of a business name and how they get on with owner and registration.' });
