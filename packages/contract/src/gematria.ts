import { METHOD_VALUES } from '@1numbers/engine';
import { z } from 'zod';
import { letterNumber } from './number.ts';
import { systemId } from './system.ts';

export const gematriaRequest = z
  .strictObject({
    text: z.string().min(1).meta({ description: 'A word or a phrase, 1–300 code points, in any script that has a letter table.' }),
    tables: z
      .array(z.string())
      .exactOptional()
      .meta({ description: 'Only these tables, each `system` or `system.table`: `greek`, `hebrew.gadol`. Default: all.' }),
    kolel: z
      .literal(METHOD_VALUES.kolel)
      .exactOptional()
      .meta({ description: 'Adds one, or the number of words, to every total.', default: 'none' }),
  })
  .meta({ id: 'GematriaRequest', description: 'A text to count in every table that has its letters.', examples: [{ text: 'ὁ Λόγος' }] });

export const gematriaAnswer = z
  .strictObject({
    text: z.string(),
    rows: z.array(
      z.strictObject({
        system: systemId,
        table: z.string().nullable().meta({ description: 'Null where the system has one table.' }),
        total: z.int().meta({ description: 'The letters and the kolel added; in Katan Mispari the root of that.' }),
        root: z.int().min(1).max(9),
        kolel: z.int().meta({ description: 'What the kolel adds.' }),
        letters: z.array(letterNumber),
        words: z.array(z.strictObject({ text: z.string(), total: z.int() })),
        changes: z.array(z.strictObject({ code: z.string(), from: z.string(), to: z.string() })),
        dropped: z.array(z.strictObject({ text: z.string(), code: z.string() })),
      }),
    ),
  })
  .meta({ id: 'GematriaAnswer', description: 'The text in each table.' });
