import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Actor, ANONYMOUS } from '../../actor.ts';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { createTokenBuckets } from '../../cache/token-buckets.ts';
import type { Ctx } from '../../ctx.ts';
import { createModels, type ModelSettings, type Question, type TurnPiece } from './index.ts';
import { type Fault, faultyModelServer, modelServer, settingsFor } from './model-server.fixture.ts';

const stored = await storedApp();
const { url, mock } = await modelServer();

const SHAPE = z.strictObject({ word: z.string() });
const QUESTION: Question<{ word: string }> = {
  purpose: 'interpret',
  system: 'You say one word.',
  messages: [{ role: 'user', content: 'Which word?' }],
  maxTokens: 50,
  shape: SHAPE,
  shapeName: 'one_word',
};
const TURN = { purpose: 'chat', system: 'You are kind.', maxTokens: 100, tools: [] } as const;
const saying = (content: string) => [{ role: 'user' as const, content }];

function modelsAt(address: string, changes: Partial<ModelSettings> = {}) {
  return createModels({ settings: settingsFor(address, changes), limiter: createTokenBuckets, now: stored.context.now });
}

function ctxOf(actor: Actor, signal = new AbortController().signal): Ctx {
  return { actor, db: stored.context.database, log: { info: () => undefined, error: () => undefined }, signal };
}

async function somebody(signal?: AbortSignal): Promise<Ctx> {
  const { userId } = await signedInPerson(stored);
  return ctxOf({ kind: 'user', userId, role: 'user', sessionId: userId }, signal);
}

async function all(pieces: AsyncGenerator<TurnPiece, void>): Promise<TurnPiece[]> {
  const heard: TurnPiece[] = [];
  for await (const piece of pieces) heard.push(piece);
  return heard;
}

const wordsOf = (pieces: readonly TurnPiece[]) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');

const usageOf = ({ actor }: Ctx) =>
  sql(
    stored.urls.adminUrl,
    'select purpose, model, requests::int, input_tokens::int as input, output_tokens::int as output from llm_token_usage where user_id = $1',
    [(actor as { userId: string }).userId],
  );

describe('a question', () => {
  it('is answered with a value of the shape, and its tokens are counted for the person', async () => {
    mock.onMessage('Which word?', { content: '{"word":"oak"}', usage: { prompt_tokens: 30, completion_tokens: 7 } });
    const ctx = await somebody();
    const models = modelsAt(url);
    expect(await models.ask(ctx, QUESTION)).toEqual({ value: { word: 'oak' }, model: 'fake', tokens: { input: 30, output: 7 } });
    await models.ask(ctx, QUESTION);
    expect(await usageOf(ctx)).toEqual([{ purpose: 'interpret', model: 'fake', requests: 2, input: 60, output: 14 }]);
    const { body } = mock.getLastRequest() ?? {};
    expect(body).toMatchObject({ model: 'fake', response_format: { type: 'json_schema', json_schema: { name: 'one_word' } } });
  });

  it('is refused to nobody in particular, and where no model is set up', async () => {
    await expect(modelsAt(url).ask(ctxOf(ANONYMOUS), QUESTION)).rejects.toMatchObject({ code: 'model_needs_account' });
    const none = createModels({ settings: null, limiter: createTokenBuckets, now: stored.context.now });
    await expect(none.ask(await somebody(), QUESTION)).rejects.toMatchObject({ code: 'model_not_configured' });
  });

  it('is unusable where the answer has another shape, and still counted', async () => {
    mock.onMessage('What shape?', { content: '{"other":1}', usage: { prompt_tokens: 5, completion_tokens: 5 } });
    const ctx = await somebody();
    const asked = modelsAt(url).ask(ctx, { ...QUESTION, messages: saying('What shape?') });
    await expect(asked).rejects.toMatchObject({ code: 'model_unusable' });
    expect(await usageOf(ctx)).toMatchObject([{ input: 5, output: 5 }]);
  });

  it.each<[Fault, string, number]>([
    ['garbage', 'model_unusable', 1],
    ['huge', 'model_unavailable', 2],
    ['cut', 'model_unavailable', 2],
    ['failing', 'model_unavailable', 2],
    ['busy', 'model_busy', 1],
    ['slow', 'model_unavailable', 1],
    ['silent', 'model_unavailable', 1],
  ])('fails with a code where the model is %s, and nobody pays', async (fault, code, times) => {
    const faulty = await faultyModelServer(fault);
    const ctx = await somebody();
    await expect(modelsAt(faulty.url, { timeoutMs: 1_500 }).ask(ctx, QUESTION)).rejects.toMatchObject({ code });
    expect([faulty.asked(), await usageOf(ctx)]).toEqual([times, []]);
  });
});

describe('a turn', () => {
  const LOOK_UP = {
    name: 'number_of',
    description: 'A number of the chart.',
    input: z.strictObject({ id: z.string() }),
    run: async ({ id }: { id: string }) => ({ [id]: '11/2' }),
  };

  it('is told in pieces, with the tools it used and the tokens of all rounds', async () => {
    mock.on({ userMessage: 'My path?', hasToolResult: false }, { toolCalls: [{ name: 'number_of', arguments: '{"id":"lifePath"}' }] });
    mock.on({ userMessage: 'My path?', hasToolResult: true }, { content: 'Your Life Path is 11/2, so they say.' }, { chunkSize: 8 });
    const ctx = await somebody();
    const pieces = await all(modelsAt(url).converse(ctx, { ...TURN, messages: saying('My path?'), tools: [LOOK_UP] }));
    expect(pieces.filter(({ kind }) => kind === 'tool')).toEqual([
      { kind: 'tool', name: 'number_of', input: { id: 'lifePath' }, output: { lifePath: '11/2' } },
    ]);
    expect(wordsOf(pieces)).toBe('Your Life Path is 11/2, so they say.');
    expect(pieces.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(2);
    expect(pieces.at(-1)).toMatchObject({ kind: 'end', reason: 'done', model: 'fake' });
    expect(await usageOf(ctx)).toMatchObject([{ purpose: 'chat', requests: 2 }]);
  });
});
