import { interpretationEvent } from '@1numbers/contract';
import type { ChatCompletionRequest, LLMock } from '@copilotkit/aimock';
import { afterAll } from 'vitest';
import type { z } from 'zod';
import { type Person, storedApp } from '../../app.fixture.ts';
import { type App, buildApp } from '../../app.ts';
import { createTokenBuckets } from '../../cache/token-buckets.ts';
import { aloneWith } from '../../detached-context.ts';
import { settingsFor } from '../../model-server.fixture.ts';
import { createMetrics } from '../../plugins/metrics.ts';
import { createModels, type ModelSettings } from '../models/index.ts';
import { createInterpretations } from './index.ts';

/** Life Path 1, Expression 5: 15 March 1990 is 6 + 3 + 19, so 28, so 10, so 1. */
export const LUKASZ = { name: 'Łukasz Żak', birthDate: '1990-03-15', asOf: '2026-11-28', length: 'line' };

/** The app, and apps beside it on the same database that ask the model at an address. */
export async function interpretationsApp() {
  const stored = await storedApp();
  const { context } = stored;

  async function appWith(url: string, changes: Partial<ModelSettings> = {}, { models: observer } = createMetrics()): Promise<App> {
    const { written } = aloneWith(context.keys);
    const { profiles, readingFeedback, sealing, now } = context;
    const models = createModels({ settings: settingsFor(url, changes), limiter: createTokenBuckets, now, observer });
    const interpretations = createInterpretations({ models, profiles, readingFeedback, sealing, written, now, observer });
    const app = await buildApp({ ...context, models, interpretations });
    afterAll(() => app.close());
    return app;
  }

  return { stored, appWith };
}

export type FactSent = { readonly id: string; readonly name: string; readonly value: string };

function factsSent(request: ChatCompletionRequest): readonly FactSent[] {
  const [, json = '[]'] = /<facts>(.*?)<\/facts>/s.exec(String(request.messages[1]?.content)) ?? [];
  return JSON.parse(json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** What a model would say that keeps to the rules; `text` is what one says that does not. */
export function answered(request: ChatCompletionRequest, text?: (fact: FactSent) => string, restsOn?: readonly string[]) {
  const [fact] = factsSent(request) as [FactSent];
  const said = text?.(fact) ?? `Your ${fact.name} is ${fact.value}, and it asks you to take the first step with care.`;
  const sections = [{ id: '0', paragraphs: [{ text: said, restsOn: restsOn ?? [fact.id] }] }];
  return { content: JSON.stringify({ sections }), usage: { prompt_tokens: 700, completion_tokens: 50 } };
}

export const honest = (mock: LLMock) => mock.on({}, (request) => answered(request));
export const ask = (
  app: App,
  person: Pick<Person, 'bearer'> | null,
  body: object,
  path = '/v1/ai/interpret',
  accept = 'application/json',
) => app.inject({ method: 'POST', url: path, headers: { ...person?.bearer, accept }, payload: body });

export type Heard = z.input<typeof interpretationEvent>;

/** Every event of a stream, judged by the contract. */
export function eventsIn(text: string): readonly Heard[] {
  const blocks = text.split('\n\n').filter((block) => block.startsWith('event: '));
  return blocks.map((block) => interpretationEvent.parse(JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null')));
}
