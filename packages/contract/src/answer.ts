import { METHOD_VALUES } from '@1numbers/engine';
import { z } from 'zod';
import { debt, kua, letterNumber, missingReason, nameAnswer, nameNumber, numberResult } from './number.ts';

const digitCounts = z
  .strictObject({
    '1': z.int(),
    '2': z.int(),
    '3': z.int(),
    '4': z.int(),
    '5': z.int(),
    '6': z.int(),
    '7': z.int(),
    '8': z.int(),
    '9': z.int(),
  })
  .meta({
    id: 'DigitCounts',
    description: 'How often each number 1–9 occurs.',
    examples: [{ '1': 2, '2': 0, '3': 1, '4': 0, '5': 1, '6': 0, '7': 0, '8': 0, '9': 2 }],
  });

const effective = <Option extends keyof typeof METHOD_VALUES>(id: Option) => z.literal(METHOD_VALUES[id]);

export const methods = z
  .strictObject({
    lifePath: effective('lifePath'),
    nameSum: effective('nameSum'),
    masters: z.array(z.int()),
    yRule: effective('yRule'),
    wRule: effective('wRule'),
    letterOverrides: z.array(z.strictObject({ index: z.int(), role: z.enum(['vowel', 'consonant']) })),
    hyphen: effective('hyphen'),
    titles: effective('titles'),
    diacritics: effective('diacritics'),
    debtScope: effective('debtScope'),
    personalYear: effective('personalYear'),
    personalCycles: effective('personalCycles'),
    periodTiming: effective('periodTiming'),
    chaldeanMasters: effective('chaldeanMasters'),
    compound: effective('compound'),
    compoundAbove52: effective('compoundAbove52'),
    destinyBasis: effective('destinyBasis'),
    challengeSpans: effective('challengeSpans'),
    kolel: effective('kolel'),
    friendTable: effective('friendTable'),
    loShu: z.strictObject({ driverConductor: z.boolean(), kua: z.boolean(), century: z.boolean() }),
    table: z.string().nullable(),
  })
  .meta({
    id: 'Methods',
    description: 'Every option as it took effect.',
    examples: [
      {
        lifePath: 'components',
        nameSum: 'perWord',
        masters: [11, 22, 33],
        yRule: 'decoz',
        wRule: 'consonant',
        letterOverrides: [],
        hyphen: 'join',
        titles: 'drop',
        diacritics: 'base',
        debtScope: 'finalTotal',
        personalYear: 'calendar',
        personalCycles: 'reduce',
        periodTiming: 'decozTable',
        chaldeanMasters: false,
        compound: 'grandTotal',
        compoundAbove52: 'extendedCheiro',
        destinyBasis: 'birthDate',
        challengeSpans: false,
        kolel: 'none',
        friendTable: 'planetary',
        loShu: { driverConductor: true, kua: false, century: true },
        table: null,
      },
    ],
  });

const plane = z
  .strictObject({
    letters: z.int(),
    percent: z.number().meta({ description: 'Share of all letters in percent, rounded to one decimal.' }),
    total: z.int(),
    value: z.int(),
  })
  .meta({
    id: 'PlaneResult',
    description: 'One plane of expression.',
    examples: [{ letters: 8, percent: 38.1, total: 33, value: 33 }],
  });

const nullableNumber = numberResult.nullable();

const numbers = z
  .strictObject({
    lifePath: nullableNumber,
    expression: nullableNumber,
    soulUrge: nullableNumber,
    personality: nullableNumber,
    birthday: nullableNumber,
    destiny: nullableNumber,
    maturity: nullableNumber,
    attitude: nullableNumber,
    balance: nullableNumber,
    rationalThought: nullableNumber,
    firstName: nullableNumber,
    surname: nullableNumber,
    minorExpression: nullableNumber,
    minorSoulUrge: nullableNumber,
    minorPersonality: nullableNumber,
    subconsciousSelf: nullableNumber,
    habitChallenge: nullableNumber,
    ageDigit: nullableNumber,
    moolank: nullableNumber,
    bhagyank: nullableNumber,
    tantric: z.strictObject({ soul: z.int(), karma: z.int(), divineGift: z.int(), pastLife: z.int(), path: z.int() }).nullable(),
    kua: kua.nullable(),
    nameNumber: nameNumber.nullable(),
    bridges: z.strictObject({ lifePathExpression: nullableNumber, soulUrgePersonality: nullableNumber }).nullable(),
    hiddenPassion: z.strictObject({ values: z.array(z.int()), count: z.int() }).nullable(),
    karmicLessons: z.array(z.int()).nullable(),
    karmicDebts: z.array(z.strictObject({ number: z.string(), debt })).nullable(),
    masters: z.array(z.strictObject({ number: z.string(), value: z.int(), at: z.enum(['part', 'total']) })).nullable(),
    cornerstone: letterNumber.nullable(),
    capstone: letterNumber.nullable(),
    firstVowel: letterNumber.nullable(),
    planes: z
      .strictObject({ physical: plane.nullable(), mental: plane.nullable(), emotional: plane.nullable(), intuitive: plane.nullable() })
      .nullable(),
    inclusion: digitCounts.nullable(),
  })
  .partial()
  .meta({
    id: 'Numbers',
    description: 'Every number; one that cannot be found is null and its reason stands in `missing`.',
    examples: [{ karmicLessons: [7], hiddenPassion: { values: [1, 5], count: 5 } }],
  });

const span = z
  .strictObject({
    value: z.int(),
    total: z.int(),
    chain: z.array(z.int()),
    startAge: z.int(),
    endAge: z.int().nullable(),
    startYear: z.int(),
    endYear: z.int().nullable(),
  })
  .meta({
    id: 'Span',
    description: 'A stretch of calendar years, both ends included; null is open. Ages are those reached in the year.',
    examples: [{ value: 11, total: 11, chain: [11, 2], startAge: 0, endAge: 29, startYear: 1949, endYear: 1978 }],
  });

const challenge = span.partial({ startAge: true, endAge: true, startYear: true, endYear: true }).meta({
  id: 'Challenge',
  description: 'A challenge; it has a span only with `challengeSpans`.',
  examples: [{ value: 0, total: 0, chain: [0] }],
});

const transit = z.strictObject({ letter: z.string(), value: z.int(), fromAge: z.int(), toAge: z.int() }).meta({
  id: 'Transit',
  description: 'A letter from the birthday at `fromAge` until the day before the birthday at `toAge`.',
  examples: [{ letter: 'A', value: 1, fromAge: 20, toAge: 21 }],
});

export const dasha = z.strictObject({ value: z.int(), from: z.string(), to: z.string() }).meta({
  id: 'Dasha',
  description: 'A dasha from `from` to `to`, both included.',
  examples: [{ value: 1, from: '1975-04-28', to: '1976-04-27' }],
});

const cycles = z
  .strictObject({
    pinnacles: z.array(span).nullable(),
    periods: z.array(span).nullable(),
    challenges: z.array(challenge).nullable(),
    personalYear: nullableNumber,
    personalMonth: nullableNumber,
    personalDay: nullableNumber,
    universalYear: nullableNumber,
    universalMonth: nullableNumber,
    universalDay: nullableNumber,
    essence: nullableNumber,
    transits: z.strictObject({ physical: transit, mental: transit, spiritual: transit }).nullable(),
    nineYears: z.array(z.strictObject({ year: z.int(), personalYear: z.int() })).nullable(),
    dashas: z
      .strictObject({
        maha: z.array(dasha).meta({ description: 'Every mahadasha that begins before the age of 120.' }),
        antar: dasha.nullable(),
        pratyantar: dasha.nullable(),
        daily: dasha.nullable(),
      })
      .nullable(),
  })
  .partial()
  .meta({
    id: 'Cycles',
    description: 'The cycles of a life and of the day `asOf`.',
    examples: [{ nineYears: [{ year: 2026, personalYear: 1 }] }],
  });

const grids = z
  .strictObject({
    loShu: z
      .strictObject({
        counts: digitCounts,
        missing: z.array(z.int()),
        planes: z.array(z.strictObject({ id: z.string(), status: z.enum(['complete', 'partial', 'empty']) })),
      })
      .nullable(),
    birthGrid: z
      .strictObject({
        counts: digitCounts,
        arrows: z.array(z.strictObject({ id: z.string(), kind: z.enum(['full', 'empty']) })),
      })
      .nullable(),
    vedic: z.strictObject({ counts: digitCounts }).nullable(),
    psychomatrix: z
      .strictObject({
        workingNumbers: z.tuple([z.int(), z.int(), z.int(), z.int()]),
        counts: digitCounts,
        lines: z.record(z.string(), z.int()).meta({ description: 'How many digits stand on each line of three.' }),
      })
      .nullable(),
  })
  .partial()
  .meta({
    id: 'Grids',
    description: 'The grids that are drawn from the digits of the birth date.',
    examples: [{ vedic: { counts: { '1': 2, '2': 0, '3': 1, '4': 0, '5': 1, '6': 0, '7': 0, '8': 0, '9': 2 } } }],
  });

const sensitivity = z
  .strictObject({
    number: z.enum(['lifePath', 'expression']),
    option: z.string(),
    alternative: z.string(),
    value: z.int(),
    total: z.int(),
    reason: z.enum(['master_only_there', 'master_only_here', 'other_letters']),
  })
  .meta({
    id: 'Sensitivity',
    description: 'Another accepted method that gives another value, and why it does.',
    examples: [{ number: 'lifePath', option: 'lifePath', alternative: 'digits', value: 11, total: 29, reason: 'master_only_there' }],
  });

export const chart = z
  .strictObject({
    system: z.string().meta({ description: 'The id of the system.' }),
    methods: methods.exactOptional(),
    name: nameAnswer.nullable(),
    numbers: numbers.exactOptional(),
    cycles: cycles.exactOptional(),
    grids: grids.exactOptional(),
    sensitivity: z.array(sensitivity).exactOptional(),
    missing: z.record(z.string(), missingReason).meta({ description: 'For every number that is null, the reason.' }),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .meta({ description: 'SHA-256 of the canonical request with its effective methods: the same question, the same fingerprint.' }),
  })
  .meta({
    id: 'Chart',
    description: 'The answer. With `include` it holds only what was asked for, plus `system`, `name` and `missing`.',
    examples: [{ system: 'pythagorean', name: null, missing: { expression: 'no_name' } }],
  });
