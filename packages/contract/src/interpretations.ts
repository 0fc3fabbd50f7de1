import { z } from 'zod';
import { compatibilityRequest } from './compatibility.ts';
import { A_READING, reading, readingFields, readingParagraph } from './readings.ts';
import { chartRequest } from './request.ts';
import { BODY_ERRORS, defineRoute, JSON_TYPE, streamOf } from './route.ts';

export const TONES = ['warm', 'plain', 'poetic'] as const;
export type Tone = (typeof TONES)[number];
/** What a forecast looks at. */
export const FORECAST_PERIODS = ['year', 'month', 'lifeCycle'] as const;
export type ForecastPeriod = (typeof FORECAST_PERIODS)[number];

/** Why no language model wrote it. */
export const MODEL_NOTES = [
  'model_not_configured',
  'model_needs_account',
  'model_budget_spent',
  'model_busy',
  'model_unavailable',
  'model_unusable',
] as const;

const PROFILE_ID = '01939b5e-7a2c-7c3e-9d4b-2f1a6b8c0d13';
const profileId = z
  .uuid()
  .exactOptional()
  .meta({
    description: 'A profile you keep, in place of a name and a birth date. It needs a token, or a key with `profiles:read`.',
    examples: [PROFILE_ID],
  });
const tone = z.enum(TONES).exactOptional().meta({ description: 'How a language model shall sound. Default `warm`.', default: 'warm' });

/** What a request for an interpretation says beside what it says of a chart. */
export const interpretationFields = z.object({
  profileId,
  length: readingFields.shape.length,
  language: readingFields.shape.language,
  tone,
});
export const interpretFields = interpretationFields.extend({ kind: readingFields.shape.kind });
const period = z.enum(FORECAST_PERIODS).meta({ description: 'The personal year, the personal month, or the long cycles of a life.' });
export const forecastFields = interpretationFields.extend({
  period: period.exactOptional().meta({ description: 'Default `year`.', default: 'year' }),
});

const ofAChart = chartRequest.omit({ explain: true, include: true });
const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'short' };

export const interpretRequest = ofAChart.extend(interpretFields.shape).meta({
  id: 'InterpretRequest',
  description: 'Whose reading, about what, how long, in which language and tone. A profile, or a name, a birth date or both.',
  examples: [LUKASZ],
});
export const guidanceRequest = ofAChart.extend(interpretationFields.shape).meta({
  id: 'GuidanceRequest',
  description: 'Whose Life Path is told. A profile, or a birth date.',
  examples: [LUKASZ],
});
export const growthRequest = ofAChart.extend(interpretationFields.shape).meta({
  id: 'GrowthRequest',
  description: 'Who looks at how to grow. A profile, or a name, a birth date or both.',
  examples: [LUKASZ],
});
export const forecastRequest = ofAChart.extend(forecastFields.shape).meta({
  id: 'ForecastRequest',
  description: 'Whose time is told, and which stretch of it. A profile, or a birth date.',
  examples: [{ ...LUKASZ, period: 'year' }],
});

const person = compatibilityRequest.shape.people.element.extend({ profileId }).meta({
  id: 'InterpretedPerson',
  description: 'One of those who are told of: a profile, or a name, a birth date or both.',
  examples: [{ name: 'Łukasz Żak', birthDate: '1990-03-15' }],
});
export const compatibilityInterpretationFields = interpretationFields.omit({ profileId: true });
export const compatibilityInterpretRequest = compatibilityRequest
  .omit({ explain: true })
  .extend(compatibilityInterpretationFields.shape)
  .extend({ people: z.array(person).min(2).max(12) })
  .meta({
    id: 'CompatibilityInterpretRequest',
    description: 'Two people, or a group of up to twelve, each a profile or as they are.',
    examples: [{ people: [{ birthDate: '2000-01-01' }, { birthDate: '2001-03-13' }] }],
  });

const modelNote = z
  .strictObject({
    code: z.enum(MODEL_NOTES),
    retryAfterSeconds: z.int().nullable().meta({ description: 'When it is worth asking again, where that is known.' }),
  })
  .meta({
    id: 'ModelNote',
    description: 'Why no language model wrote it. The reading is whole all the same.',
    examples: [{ code: 'model_not_configured', retryAfterSeconds: null }],
  });

export const interpretation = reading
  .extend({
    source: z.enum(['composed', 'model', 'cache']).meta({
      description:
        '`composed` from the knowledge base, written by a language `model`, or so written within the last hour and kept (`cache`).',
    }),
    model: z.string().nullable().meta({ description: 'The language model that wrote it.' }),
    age: z.int().nullable().meta({ description: 'How many seconds ago, where it was kept.' }),
    note: modelNote.nullable(),
  })
  .meta({
    id: 'Interpretation',
    description:
      'A reading. Each paragraph says which numbers it rests on; what a language model writes is shown only when every number in it is the one that was computed. Symbolic, for reflection.',
  });

const { source, model, age } = interpretation.shape;
/** What is told while a reading is made. */
export const interpretationEvent = z
  .discriminatedUnion('type', [
    interpretation.extend({ type: z.literal('reading') }),
    z.strictObject({
      type: z.literal('paragraph'),
      section: z.string().meta({ description: 'The id of the section of `reading` that it belongs to.' }),
      heading: z.string(),
      paragraph: readingParagraph,
    }),
    z.strictObject({ type: z.literal('withdrawn') }),
    modelNote.extend({ type: z.literal('note') }),
    z.strictObject({ type: z.literal('done'), source, model, age }),
    z.strictObject({ type: z.literal('failed'), code: z.string(), detail: z.string() }),
  ])
  .meta({
    id: 'InterpretationEvent',
    description:
      '`reading` holds the composed one, at once. Then each `paragraph` that a language model wrote, as soon as it is whole and right by itself. `withdrawn` takes back all paragraphs so far, where the model broke off or the whole was wrong: what was composed stands again, and paragraphs of another try may follow. A `note` says why no model wrote it. `done` is the end; `failed` too, for who may not read on or where something broke.',
    examples: [{ type: 'withdrawn' }],
  });
export type InterpretationEvent = z.output<typeof interpretationEvent>;

const TOLD = streamOf<InterpretationEvent>([
  { type: 'reading', ...A_READING, model: null, age: null, note: null },
  { type: 'note', code: 'model_not_configured', retryAfterSeconds: null },
  { type: 'done', source: 'composed', model: null, age: null },
]);
const ANSWER = { type: JSON_TYPE, schemas: [interpretation], texts: [TOLD] } as const;
const ERRORS = [
  ...BODY_ERRORS,
  'validation_failed',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'internal',
  'unavailable',
] as const;
const STREAMED =
  'With `Accept: text/event-stream` the same comes in events, each an `InterpretationEvent`: `reading`, composed, at once; then a `paragraph` for each that the model writes, as it comes, or a `note`; `withdrawn` takes paragraphs back; `done` at the end.';
const AS_OF = '2026-11-28';
const BORN = { birthDate: '1990-03-15', asOf: AS_OF, length: 'line' };

export const INTERPRETATION_ROUTES = {
  interpret: defineRoute({
    id: 'interpret',
    method: 'POST',
    path: '/v1/ai/interpret',
    tag: 'readings',
    summary: 'Read a person, with a language model',
    description: `What \`/v1/readings\` composes, and where a language model is set up and you signed in, what it writes from the same numbers. ${STREAMED}`,
    optionalAccess: { scope: 'profiles:read' },
    request: { types: [JSON_TYPE], schemas: [interpretRequest] },
    answer: ANSWER,
    examples: [{ id: 'line', summary: 'One sentence', body: { ...LUKASZ, length: 'line' } }],
    errors: ERRORS,
  }),
  compatibility: defineRoute({
    id: 'interpretCompatibility',
    method: 'POST',
    path: '/v1/ai/compatibility',
    tag: 'readings',
    summary: 'Read people side by side, with a language model',
    description: `What people give each other, where they rub and what helps. No verdict and no score. ${STREAMED}`,
    optionalAccess: { scope: 'profiles:read' },
    request: { types: [JSON_TYPE], schemas: [compatibilityInterpretRequest] },
    answer: ANSWER,
    examples: [
      {
        id: 'two',
        summary: 'Two people',
        body: { people: [{ birthDate: '1936-10-12' }, { birthDate: '1990-03-15' }], asOf: AS_OF },
      },
    ],
    errors: ERRORS,
  }),
  guidance: defineRoute({
    id: 'interpretGuidance',
    method: 'POST',
    path: '/v1/ai/guidance',
    tag: 'readings',
    summary: 'Read the Life Path',
    description: `The Life Path by itself: what it says, how it was found, what it does beside the other numbers, and what one can do with it. ${STREAMED}`,
    optionalAccess: { scope: 'profiles:read' },
    request: { types: [JSON_TYPE], schemas: [guidanceRequest] },
    answer: ANSWER,
    examples: [{ id: 'line', summary: 'One sentence', body: BORN }],
    errors: ERRORS,
  }),
  growth: defineRoute({
    id: 'interpretGrowth',
    method: 'POST',
    path: '/v1/ai/growth',
    tag: 'readings',
    summary: 'Read how to grow',
    description: `In five dimensions: gifts, people, work, inner life, and something to do. ${STREAMED}`,
    optionalAccess: { scope: 'profiles:read' },
    request: { types: [JSON_TYPE], schemas: [growthRequest] },
    answer: ANSWER,
    examples: [{ id: 'line', summary: 'One sentence', body: BORN }],
    errors: ERRORS,
  }),
  forecast: defineRoute({
    id: 'interpretForecast',
    method: 'POST',
    path: '/v1/ai/forecast',
    tag: 'readings',
    summary: 'Read a stretch of time',
    description: `What the numbers of a year, a month or the long cycles are about; it foretells nothing. ${STREAMED}`,
    optionalAccess: { scope: 'profiles:read' },
    request: { types: [JSON_TYPE], schemas: [forecastRequest] },
    answer: ANSWER,
    examples: [{ id: 'year', summary: 'A personal year in a sentence', body: { ...BORN, period: 'year' } }],
    errors: ERRORS,
  }),
};
