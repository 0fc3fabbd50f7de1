import { z } from 'zod';
import { weekday } from './dates.ts';

const planet = z.enum(['sun', 'moon', 'mercury', 'venus', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune', 'rahu', 'ketu']);
const sign = z.enum([
  'aries',
  'taurus',
  'gemini',
  'cancer',
  'leo',
  'virgo',
  'libra',
  'scorpio',
  'sagittarius',
  'capricorn',
  'aquarius',
  'pisces',
]);
const days = z.array(z.int().min(1).max(31));
const codes = z.array(z.string());

export const correspondenceList = z
  .strictObject({
    sources: z
      .array(z.strictObject({ code: z.string(), members: z.array(z.string()).nullable() }))
      .meta({ description: 'Where the members come from; null stands for all that no other source is named for.' }),
    numbers: z.array(
      z.strictObject({
        number: z.int().min(1).max(9),
        planet,
        indianPlanet: planet.meta({ description: 'Rahu and Ketu in the place of Uranus and Neptune.' }),
        rulingWeekday: weekday,
        luckyWeekdays: z.array(weekday),
        colours: codes,
        avoidColours: codes,
        gems: codes,
        indianGem: z.string(),
        signs: z.array(sign),
        interchangeable: z.array(z.int().min(1).max(9)).meta({ description: "Numbers whose days serve as well as the number's own." }),
        luckyDays: z.strictObject({ own: days, interchangeable: days }).meta({ description: 'Days of the month.' }),
      }),
    ),
  })
  .meta({ id: 'CorrespondenceList', description: 'Planet, days, colours, gems and signs of the numbers 1 to 9.' });
