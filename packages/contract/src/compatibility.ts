import { z } from 'zod';
import { methods } from './answer.ts';
import { relationship } from './business.ts';
import { debt, missingReason, nameAnswer, numberResult } from './number.ts';
import { chartRequest, letterOverride, methodOptions } from './request.ts';

const matchPerson = chartRequest
  .pick({ name: true, currentName: true, birthDate: true, bornBeforeSunrise: true })
  .extend({
    letterOverrides: z
      .array(letterOverride)
      .exactOptional()
      .meta({ description: "Letters of this person's name whose role is decided by hand." }),
  })
  .meta({
    id: 'MatchPerson',
    description: 'One of those who are compared. `name` or `birthDate` is required.',
    examples: [{ name: 'Łukasz Żak', birthDate: '1990-03-15' }],
  });

const matchBasis = z.enum(['birthName', 'currentName']);

export const compatibilityRequest = chartRequest
  .pick({ system: true, asOf: true, timeZone: true, explain: true })
  .extend({
    people: z
      .array(matchPerson)
      .min(2)
      .max(12)
      .meta({ description: 'Two people, or a group in which everyone is compared with everyone.' }),
    basis: matchBasis.exactOptional().meta({
      description: 'Which name gives Soul Urge, Expression and Personality: that at birth, or that in use as Glynis McCants takes it.',
      default: 'birthName',
    }),
    methods: methodOptions
      .omit({ letterOverrides: true })
      .exactOptional()
      .meta({ description: 'How to calculate, for all alike; letters are decided for each person.' }),
  })
  .meta({
    id: 'CompatibilityRequest',
    description: 'Two people, or a group of up to twelve.',
    examples: [
      {
        people: [
          { name: 'Thomas John Hancock', birthDate: '1936-10-12' },
          { name: 'Łukasz Żak', birthDate: '1990-03-15' },
        ],
      },
    ],
  });

const matchedNumber = z.enum(['lifePath', 'soulUrge', 'expression', 'personality', 'birthday', 'attitude', 'maturity']);
const roots = z.tuple([z.int(), z.int()]).meta({ description: 'In the order of the pair.' });
const place = z.int().min(0).max(11);
const weight = z.int().min(5).max(100);

const numberRelation = z.enum(['natural', 'compatible', 'neutral', 'challenge']).meta({
  id: 'NumberRelation',
  description: 'How two numbers get on in the Life Path chart. A challenge asks for more patience; it is no verdict.',
  examples: ['natural'],
});

const concord = z.union([
  z.tuple([z.literal(1), z.literal(5), z.literal(7)]),
  z.tuple([z.literal(2), z.literal(4), z.literal(8)]),
  z.tuple([z.literal(3), z.literal(6), z.literal(9)]),
]);

const scoreStep = z
  .discriminatedUnion('code', [
    z.strictObject({ code: z.literal('weigh'), number: matchedNumber, points: z.int(), weight: z.int(), total: z.int() }),
    z.strictObject({ code: z.literal('add'), terms: z.array(z.int()), total: z.int() }),
    z.strictObject({ code: z.literal('highest'), points: z.int(), weight: z.int(), total: z.int() }),
    z.strictObject({ code: z.literal('share'), total: z.int(), highest: z.int(), value: z.int() }),
  ])
  .meta({
    id: 'ScoreStep',
    description: 'One step of a score: points times weight, the sum, the highest sum possible, and the share of it in percent.',
    examples: [{ code: 'share', total: 135, highest: 300, value: 45 }],
  });

const matchScore = z
  .strictObject({
    value: z.int().min(0).max(100).meta({ description: '100 when every number is a natural match, 0 when every one is a challenge.' }),
    weight: weight.meta({ description: 'The weight of the numbers that could be counted, of 100.' }),
    steps: z.array(scoreStep).exactOptional().meta({ description: 'There only when the request says `explain`.' }),
  })
  .meta({
    id: 'MatchScore',
    description: 'How much of the compared numbers is alike. It judges nobody.',
    examples: [{ value: 45, weight: 100 }],
  });

const nullableNumber = numberResult.nullable();

const matchedPerson = z.strictObject({
  name: nameAnswer.nullable(),
  numbers: z.strictObject({
    lifePath: nullableNumber,
    soulUrge: nullableNumber,
    expression: nullableNumber,
    personality: nullableNumber,
    birthday: nullableNumber,
    attitude: nullableNumber,
    maturity: nullableNumber,
  }),
  moolank: nullableNumber,
  personalYear: nullableNumber,
  karmicLessons: z.array(z.int()).nullable(),
  masters: z.array(z.int()),
  karmicDebts: z.array(debt),
  missing: z.record(z.string(), missingReason),
});

const matchedPair = z.strictObject({
  people: z.tuple([place, place]).meta({ description: 'Positions in `people`.' }),
  compared: z.array(z.strictObject({ number: matchedNumber, roots, relation: numberRelation, concord: concord.nullable(), weight })),
  leftOut: z
    .array(z.strictObject({ number: matchedNumber, weight, reasons: z.tuple([missingReason.nullable(), missingReason.nullable()]) }))
    .meta({ description: 'What one of the two lacks; the score is found without it.' }),
  counts: z.strictObject({ natural: z.int(), compatible: z.int(), neutral: z.int(), challenge: z.int() }),
  score: matchScore.nullable(),
  relationshipNumber: nullableNumber.meta({ description: 'Both Life Paths added, to a single digit.' }),
  karmicLessons: z
    .strictObject({ secondFills: z.array(z.int()), firstFills: z.array(z.int()), shared: z.array(z.int()) })
    .nullable()
    .meta({ description: 'Lessons of one that stand in the name of the other, and lessons of both.' }),
  personalYears: z.strictObject({ roots, same: z.boolean() }).nullable().meta({ description: 'At `asOf`.' }),
  moolank: relationship.extend({ roots }).nullable().meta({ description: 'Both moolanks by the friend table, in both directions.' }),
  shared: z.strictObject({ masters: z.array(z.int()), karmicDebts: z.array(debt) }),
});

export const compatibilityAnswer = z
  .strictObject({
    system: z.string(),
    methods: methods.omit({ letterOverrides: true }),
    basis: matchBasis,
    people: z.array(matchedPerson).meta({ description: 'In the order of the request.' }),
    pairs: z.array(matchedPair).meta({ description: 'Everyone with everyone after them.' }),
  })
  .meta({
    id: 'CompatibilityAnswer',
    description: 'The people and every pair of them, for reflection. It is the same whoever comes first.',
  });
