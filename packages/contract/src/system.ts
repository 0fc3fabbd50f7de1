import { SYSTEM_IDS } from '@1numbers/engine';
import { z } from 'zod';

export const systemId = z.enum(SYSTEM_IDS).meta({ id: 'SystemId', description: 'A system of the house.', examples: ['pythagorean'] });

const letter = z.string().meta({ description: 'One letter: one code point, upper case where the script has case.' });

const mark = z
  .strictObject({ add: z.int().exactOptional(), times: z.int().exactOptional() })
  .meta({ id: 'MarkRule', description: 'How a combining mark changes the value of its letter.', examples: [{ add: 2 }] });

/** A system of letter values as data, the ones of the house and one of your own alike. */
export const systemDefinition = z
  .strictObject({
    id: z.string().min(1).max(40).meta({ description: 'Lower snake or kebab case, 1–40 characters.' }),
    letters: z.record(letter, z.int().min(1).max(9999)).meta({ description: 'One letter to one whole number, 1–9999.' }),
    vowels: z
      .array(letter)
      .nullable()
      .meta({ description: 'The letters that count as vowels; null where the system declares none, and then there is no Soul Urge.' }),
    yAndW: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Whether Y and W can be vowels by `yRule` and `wRule`. Only for Latin letters.' }),
    masters: z.union([z.enum(['request', 'chaldeanMasters']), z.array(z.int())]).meta({
      description:
        "`request` keeps the request's `masters`; `chaldeanMasters` keeps them when that option is true, else none; a list keeps always these; an empty list keeps none.",
    }),
    nameSum: z
      .enum(['request', 'addAll'])
      .meta({ description: 'How a name is added up: as the request says, or always all letters in one sum.' }),
    folds: z
      .record(letter, z.string())
      .exactOptional()
      .meta({ description: 'Spellings of one letter, applied before the table and shown as a change.' }),
    marksAreLetters: z.boolean().exactOptional().meta({ description: 'True where combining marks carry values of their own, as in Thai.' }),
    marks: z
      .record(z.string(), mark)
      .exactOptional()
      .meta({ description: 'How diacritics change a value, by combining mark or apostrophe.' }),
    interval: z.tuple([z.int(), z.int()]).meta({ description: 'The lowest and the highest value a letter has here.' }),
  })
  .meta({
    id: 'SystemDefinition',
    description: 'A system of letter values, as data.',
    examples: [{ id: 'three-letters', letters: { A: 1, B: 2, C: 3 }, vowels: ['A'], masters: [], nameSum: 'addAll', interval: [1, 3] }],
  });

export const systemSummary = z
  .strictObject({
    id: systemId,
    tables: z.array(z.string()).meta({ description: 'The tables to choose from, the default first; empty where there is one table.' }),
    script: z.enum(['latin', 'hebrew', 'greek', 'arabic', 'cyrillic', 'thai']),
    vowelsDeclared: z.boolean().meta({ description: 'Without declared vowels there is no Soul Urge and no Personality.' }),
    masters: z.union([z.enum(['request', 'chaldeanMasters']), z.array(z.int())]),
    nameSum: z.enum(['request', 'addAll']),
    sources: z.array(z.string()).meta({ description: 'Codes of the sources.' }),
  })
  .meta({
    id: 'SystemSummary',
    description: 'What the list says of a system.',
    examples: [
      {
        id: 'chaldean',
        tables: [],
        script: 'latin',
        vowelsDeclared: true,
        masters: 'chaldeanMasters',
        nameSum: 'addAll',
        sources: ['cheiro_1926', 'goodman', 'lagan'],
      },
    ],
  });

export const systemList = z
  .strictObject({ systems: z.array(systemSummary) })
  .meta({ id: 'SystemList', description: 'Every system of the house.' });

export const system = systemSummary
  .extend({
    definitions: z
      .array(z.strictObject({ table: z.string().nullable(), definition: systemDefinition }))
      .meta({ description: 'One for each table, the default first; `table` is null where there is one.' }),
  })
  .meta({ id: 'System', description: 'A system with its letter tables.' });
