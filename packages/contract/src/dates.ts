import { z } from 'zod';
import { numberResult, root } from './number.ts';
import { civilDate, methodOptions, nameText, timeZone } from './request.ts';

export const weekday = z
  .literal([1, 2, 3, 4, 5, 6, 7])
  .meta({ id: 'Weekday', description: 'Monday is 1, Sunday is 7, as in ISO 8601.', examples: [1] });

const luckyBasis = z.enum(['moolank', 'bhagyank', 'nameNumber']);

export const luckyDatesRequest = z
  .strictObject({
    birthDate: civilDate,
    name: nameText.exactOptional().meta({ description: "The name in use: its Chaldean root then counts as one of the person's numbers." }),
    from: civilDate,
    to: civilDate.meta({ description: 'The last day, included; at most 731 days.' }),
    basis: z.array(luckyBasis).exactOptional().meta({ description: "Which of the person's numbers a day is measured by." }),
    series: z
      .enum(['cheiro', 'friendTable'])
      .exactOptional()
      .meta({ description: "Which numbers get on: Cheiro's interchangeable numbers or a friend table.", default: 'cheiro' }),
    theme: z.int().min(1).max(9).exactOptional().meta({ description: 'A number 1–9 the day should stand for.' }),
    weekdays: z.array(weekday).exactOptional().meta({ description: 'Only these weekdays.' }),
    excludeRoots: z.array(z.int().min(1).max(9)).exactOptional().meta({ description: 'No day of the month with one of these roots.' }),
    minimumScore: z.int().min(0).max(10).exactOptional().meta({ description: 'No day below this score.', default: 0 }),
    order: z.enum(['date', 'score']).exactOptional().meta({ default: 'date' }),
    timeZone,
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'LuckyDatesRequest',
    description: 'The days of a span that suit a person. A request with neither `target` nor `of` is this one.',
    examples: [{ birthDate: '1990-03-15', from: '2026-12-01', to: '2026-12-07' }],
  });

const luckyRule = z
  .union([
    z.strictObject({ code: z.enum(['own_series', 'friend', 'enemy', 'lucky_weekday']), of: luckyBasis, points: z.int() }),
    z.strictObject({
      code: z.enum(['neutral', 'personal_day_is_life_path', 'personal_day_is_theme', 'universal_day_is_life_path']),
      points: z.int(),
    }),
  ])
  .meta({
    id: 'LuckyRule',
    description: 'A rule that fired, and the points it gave.',
    examples: [{ code: 'own_series', of: 'moolank', points: 3 }],
  });

export const luckyDatesAnswer = z
  .strictObject({
    basis: z.array(z.strictObject({ of: luckyBasis, root })).meta({ description: 'The roots the days were measured by.' }),
    lifePath: numberResult,
    days: z.array(
      z.strictObject({
        date: civilDate,
        weekday,
        root: root.meta({ description: 'The root of the day of the month.' }),
        personalDay: z.int(),
        universalDay: z.int(),
        score: z.int(),
        rules: z.array(luckyRule),
      }),
    ),
  })
  .meta({ id: 'LuckyDatesAnswer', description: 'Each day with its score and the rules that gave it.' });

export const searchDatesRequest = z
  .strictObject({
    target: z.int().min(1).max(99).meta({ description: '1–9 finds days of that value; 10–99 days with it in their chain.' }),
    of: z.enum(['universalDay', 'lifePath', 'moolank', 'bhagyank', 'personalDay']),
    birthDate: civilDate.exactOptional().meta({ description: 'Required for `personalDay`.' }),
    from: civilDate,
    to: civilDate.meta({ description: 'The last day, included; at most 731 days.' }),
    timeZone,
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'SearchDatesRequest',
    description: 'The days of a span that have a wanted number. A request with `target` or `of` is this one, and both are required.',
    examples: [{ target: 11, of: 'lifePath', from: '2026-12-01', to: '2026-12-31' }],
  });

export const searchDatesAnswer = z
  .strictObject({
    of: z.enum(['universalDay', 'lifePath', 'moolank', 'bhagyank', 'personalDay']),
    target: z.int(),
    days: z.array(z.strictObject({ date: civilDate, weekday, number: numberResult })),
  })
  .meta({ id: 'SearchDatesAnswer', description: 'The days found.' });

export const calendarRequest = z
  .strictObject({
    birthDate: civilDate,
    year: z.int().min(1).max(9999),
    month: z.int().min(1).max(12).exactOptional().meta({ description: '1–12; without it the whole year is given.' }),
    timeZone,
    methods: methodOptions.exactOptional(),
  })
  .meta({
    id: 'CalendarRequest',
    description: 'The personal days of a month or a year.',
    examples: [{ birthDate: '1990-03-15', year: 2026, month: 11 }],
  });

export const calendarAnswer = z
  .strictObject({
    year: z.int(),
    month: z.int().nullable(),
    universalYear: numberResult,
    years: z
      .array(z.strictObject({ from: civilDate, to: civilDate, personalYear: numberResult }))
      .meta({ description: 'One; two under `personalYear: birthday`: until the day before the birthday, and from it.' }),
    months: z.array(
      z.strictObject({
        month: z.int().min(1).max(12),
        from: civilDate,
        to: civilDate,
        personalMonth: numberResult,
        universalMonth: numberResult,
      }),
    ),
    days: z.array(z.strictObject({ date: civilDate, weekday, personalDay: numberResult, universalDay: numberResult })),
  })
  .meta({ id: 'CalendarAnswer', description: 'A calendar with the personal and universal numbers of each year, month and day.' });
