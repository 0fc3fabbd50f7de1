import { z } from 'zod';
import { defineRoute, JSON_TYPE, STORE_ERRORS } from './route.ts';

/** What a language model is asked for. */
export const MODEL_PURPOSES = ['interpret', 'compatibility', 'guidance', 'growth', 'forecast', 'chat'] as const;

const budget = z
  .strictObject({
    perDay: z.int().meta({ description: 'How many tokens a day allows.' }),
    used: z.int().meta({ description: 'How many of them are used, those of every model.' }),
    resetsAt: z.iso.datetime().meta({ description: 'When the next day begins: a day is one of UTC.' }),
  })
  .meta({
    id: 'ModelBudget',
    description: 'What language models may still do for a person today.',
    examples: [{ perDay: 200_000, used: 12_400, resetsAt: '2026-11-29T00:00:00.000Z' }],
  });

const MODELS = Object.fromEntries(MODEL_PURPOSES.map((purpose) => [purpose, 'gpt-5-mini'])) as Record<
  (typeof MODEL_PURPOSES)[number],
  string
>;

export const modelStatus = z
  .strictObject({
    models: z
      .record(z.enum(MODEL_PURPOSES), z.string())
      .nullable()
      .meta({ description: 'The model that is asked for each purpose; null where no language model is set up.' }),
    budget: budget.nullable().meta({ description: 'Of whoever is signed in; null for nobody, and where no model is set up.' }),
  })
  .meta({
    id: 'ModelStatus',
    description: 'Whether language models are asked here, and which.',
    examples: [{ models: MODELS, budget: null }],
  });

export const MODEL_ROUTES = {
  status: defineRoute({
    id: 'modelStatus',
    method: 'GET',
    path: '/v1/ai/status',
    tag: 'readings',
    summary: 'See which language models are asked',
    description:
      'Whether language models are set up here, which one for which purpose, and for whoever is signed in how much of their day is used. Models are asked only for people who signed in. No model is asked for this.',
    optionalAccess: { scope: 'profiles:read' },
    answer: { type: JSON_TYPE, schemas: [modelStatus] },
    examples: [{ id: 'none', summary: 'No model is set up' }],
    errors: ['unauthenticated', 'forbidden', ...STORE_ERRORS],
  }),
};
