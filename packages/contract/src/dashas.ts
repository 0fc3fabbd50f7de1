import { z } from 'zod';
import { dasha } from './answer.ts';
import { numberResult } from './number.ts';
import { chartRequest, civilDate } from './request.ts';

export const dashasRequest = chartRequest
  .pick({ bornBeforeSunrise: true, timeZone: true, explain: true })
  .extend({
    birthDate: civilDate,
    year: z
      .int()
      .min(1)
      .max(9999)
      .exactOptional()
      .meta({ description: 'The year in which the birthday year begins; it decides over `asOf`.' }),
    asOf: civilDate.exactOptional().meta({ description: 'The birthday year that holds this day. Default: today in `timeZone`.' }),
    pratyantar: z
      .enum(['proportional', 'ruleOf8'])
      .exactOptional()
      .meta({ description: 'How long a pratyantar lasts: its share of the year, or eight days a unit.', default: 'proportional' }),
  })
  .meta({ id: 'DashasRequest', description: 'One birthday year of a person.', examples: [{ birthDate: '1975-04-28', year: 2026 }] });

export const dashasAnswer = z
  .strictObject({
    year: z.int().meta({ description: 'The year in which the birthday year begins.' }),
    numbers: z.strictObject({ moolank: numberResult, antar: numberResult }),
    maha: dasha.meta({ description: 'Rules the whole birthday year.' }),
    antar: dasha.meta({ description: 'The birthday year.' }),
    pratyantars: z.array(dasha).meta({ description: 'Nine, one after the other.' }),
  })
  .meta({ id: 'DashasAnswer', description: 'The Indian dashas of one birthday year.' });
