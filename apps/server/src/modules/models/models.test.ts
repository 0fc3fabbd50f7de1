import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Actor, ANONYMOUS } from '../../actor.ts';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { createTokenBuckets } from '../../cache/token-buckets.ts';
import type { Ctx } from '../../ctx.ts';
import { readEnv } from '../../env.ts';
import { type Fault, faultyModelServer, modelServer, settingsFor } from '../../model-server.fixture.ts';
import { createFairQueue } from './fair-queue.ts';
import {
  createModels,
  type ModelFailure,
  type ModelSettings,
  modelSettingsOf,
  type Question,
  type Tokens,
  type Tool,
  type ToolUse,
  type Turn,
  type TurnPiece,
} from './index.ts';

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
const TURN: Omit<Turn, 'messages'> = { purpose: 'chat', system: 'You are kind.', maxTokens: 100, tools: [] };
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

describe('the settings', () => {
  const read = (variables: Record<string, string>) => modelSettingsOf(readEnv(variables));

  it('name a model for each purpose, and none where no provider is set up', () => {
    expect(read({})).toBeNull();
    expect(read({ OPENAI_BASE_URL: 'http://localhost:11434/v1' })).toMatchObject({
      choiceOf: { chat: { provider: 'openai' } },
      fallback: null,
    });
    const env = {
      OPENAI_API_KEY: 'k',
      ANTHROPIC_API_KEY: 'k',
      AI_MODEL: 'a',
      AI_MODELS: 'chat=b, growth=anthropic:c',
      AI_FALLBACK_MODEL: 'd',
    };
    expect(read(env)).toMatchObject({
      choiceOf: { interpret: { name: 'a' }, chat: { name: 'b' }, growth: { provider: 'anthropic', name: 'c' } },
      fallback: { provider: 'openai', name: 'd' },
    });
    expect(read({ ANTHROPIC_API_KEY: 'k' })?.choiceOf.chat.provider).toBe('anthropic');
  });

  it('stop the start where a model has no provider, or a purpose is unknown', () => {
    expect(() => read({ OPENAI_API_KEY: 'k', AI_MODEL: 'anthropic:c' })).toThrow('AI_MODEL: anthropic:c needs ANTHROPIC_API_KEY.');
    expect(() => read({ AI_MODELS: 'poems=x' })).toThrow('AI_MODELS: poems=x is none of');
  });
});

describe('a question', () => {
  it('is answered with a value of the shape, and its tokens are counted for the person', async () => {
    mock.onMessage('Which word?', { content: '{"word":"oak"}', usage: { prompt_tokens: 30, completion_tokens: 7 } });
    const ctx = await somebody();
    const models = modelsAt(url);
    const tokens: Tokens = { input: 30, output: 7 };
    expect(await models.ask(ctx, QUESTION)).toEqual({ value: { word: 'oak' }, model: 'fake', tokens });
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

  it.each<[Fault, ModelFailure, number]>([
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
  const LOOK_UP: Tool = {
    name: 'number_of',
    description: 'A number of the chart.',
    input: z.strictObject({ id: z.string() }),
    run: async ({ id }: { readonly id: string }) => ({ [id]: '11/2' }),
  };

  it('is told in pieces, with the tools it used and the tokens of all rounds', async () => {
    mock.on({ userMessage: 'My path?', hasToolResult: false }, { toolCalls: [{ name: 'number_of', arguments: '{"id":"lifePath"}' }] });
    mock.on({ userMessage: 'My path?', hasToolResult: true }, { content: 'Your Life Path is 11/2, so they say.' }, { chunkSize: 8 });
    const ctx = await somebody();
    const pieces = await all(modelsAt(url).converse(ctx, { ...TURN, messages: saying('My path?'), tools: [LOOK_UP] }));
    const use: ToolUse = { name: 'number_of', input: { id: 'lifePath' }, output: { lifePath: '11/2' } };
    expect(pieces.filter(({ kind }) => kind === 'tool')).toEqual([{ kind: 'tool', ...use }]);
    expect(wordsOf(pieces)).toBe('Your Life Path is 11/2, so they say.');
    expect(pieces.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(2);
    expect(pieces.at(-1)).toMatchObject({ kind: 'end', reason: 'done', model: 'fake' });
    expect(await usageOf(ctx)).toMatchObject([{ purpose: 'chat', requests: 2 }]);
  });

  it('tells what it has said so far, and then fails, where the model is cut off; nobody pays', async () => {
    const faulty = await faultyModelServer('cut');
    const ctx = await somebody();
    const heard: TurnPiece[] = [];
    const listening = (async () => {
      for await (const piece of modelsAt(faulty.url).converse(ctx, { ...TURN, messages: saying('Go on.') })) heard.push(piece);
    })();
    await expect(listening).rejects.toMatchObject({ code: 'model_unavailable' });
    expect([wordsOf(heard), faulty.asked(), await usageOf(ctx)]).toEqual(['Half a sentence that', 1, []]);
  });

  it('fails where the model stops without an end', async () => {
    mock.onMessage('An end?', { content: 'There is more to this than can be said here.' }, { chunkSize: 6, truncateAfterChunks: 3 });
    const turn = all(modelsAt(url).converse(await somebody(), { ...TURN, messages: saying('An end?') }));
    await expect(turn).rejects.toMatchObject({ code: 'model_unavailable' });
  });

  it('lets go of the model when whoever listens leaves, and counts what was said', async () => {
    const faulty = await faultyModelServer('endless');
    const leaving = new AbortController();
    const ctx = await somebody(leaving.signal);
    const pieces = modelsAt(faulty.url).converse(ctx, { ...TURN, messages: saying('Go on.') });
    expect(await pieces.next()).toMatchObject({ value: { kind: 'text' } });
    leaving.abort(new Error('gone'));
    await expect(all(pieces)).rejects.toThrow('gone');
    await expect.poll(faulty.left, { timeout: 10_000 }).toBe(1);
    expect(await usageOf(ctx)).toMatchObject([{ purpose: 'chat', requests: 1 }]);
  });

  it('comes back from its tools a few times and no more, and is told of a tool that is not there or does not fit', async () => {
    mock.onMessage('For ever?', {
      toolCalls: [
        { name: 'nothing', arguments: '{}' },
        { name: 'number_of', arguments: '{"x":1}' },
      ],
    });
    const pieces = await all(modelsAt(url).converse(await somebody(), { ...TURN, messages: saying('For ever?'), tools: [LOOK_UP] }));
    expect(pieces.at(-1)).toMatchObject({ kind: 'end', reason: 'rounds' });
    expect(pieces.slice(0, 2)).toMatchObject([
      { output: { error: 'There is no such tool.' } },
      { output: { error: 'The input does not fit.', fields: ['id', ''] } },
    ]);
  });
});

describe('models', () => {
  const FALLBACK = { provider: 'openai', name: 'second' } as const;

  it('are asked one after the other where the first fails, and the first is then left alone as long as it asked for', async () => {
    mock.on({ model: 'fake', userMessage: 'Who?' }, { error: { message: 'slow down' }, status: 429, retryAfter: 30 });
    mock.on({ model: 'second', userMessage: 'Who?' }, { content: '{"word":"two"}' });
    const models = modelsAt(url, { fallback: FALLBACK });
    const ctx = await somebody();
    const question = { ...QUESTION, messages: saying('Who?') };
    mock.clearRequests();
    expect(await models.ask(ctx, question)).toMatchObject({ value: { word: 'two' }, model: 'second' });
    expect(await models.ask(ctx, question)).toMatchObject({ model: 'second' });
    expect(mock.getRequests().map(({ body }) => (body as { model?: string }).model)).toEqual(['fake', 'second', 'second']);
    const alone = modelsAt(url);
    await expect(alone.ask(ctx, question)).rejects.toMatchObject({ code: 'model_busy', retryAfterSeconds: 30 });
    await expect(alone.ask(ctx, question)).rejects.toMatchObject({ code: 'model_unavailable' });
    expect(mock.getRequests()).toHaveLength(4);
  });

  it('of Anthropic give values and turns too', async () => {
    mock.onMessage('Which tree?', { toolCalls: [{ name: 'one_word', arguments: '{"word":"elm"}' }] });
    mock.onMessage('Whose words?', { content: 'Mine.' });
    const claude = { provider: 'anthropic', name: 'claude-fake' } as const;
    const { choiceOf } = settingsFor(url);
    const models = modelsAt(url, {
      anthropic: { apiKey: 'none', baseUrl: mock.url },
      choiceOf: { ...choiceOf, interpret: claude, chat: claude },
    });
    const ctx = await somebody();
    const question = { ...QUESTION, messages: saying('Which tree?') };
    const heard: string[] = [];
    const begin = () => (piece: string) => void heard.push(piece);
    expect(await models.ask(ctx, { ...question, begin })).toMatchObject({ value: { word: 'elm' }, model: 'claude-fake' });
    expect(JSON.parse(heard.join(''))).toEqual({ word: 'elm' });
    const pieces = await all(models.converse(ctx, { ...TURN, messages: saying('Whose words?') }));
    expect([wordsOf(pieces), pieces.at(-1)]).toEqual([
      'Mine.',
      expect.objectContaining({ kind: 'end', reason: 'done', model: 'claude-fake' }),
    ]);
  });

  it('are chosen by purpose, and one of another provider takes the place of one that fails', async () => {
    mock.on({ model: 'fake', userMessage: 'Which leaf?' }, { error: { message: 'on fire' }, status: 500 });
    mock.on({ model: 'of-growth', userMessage: 'Which leaf?' }, { content: '{"word":"ash"}' });
    mock.on({ model: 'claude-fake', userMessage: 'Which leaf?' }, { toolCalls: [{ name: 'one_word', arguments: '{"word":"fir"}' }] });
    const models = modelsAt(url, {
      anthropic: { apiKey: 'none', baseUrl: mock.url },
      choiceOf: { ...settingsFor(url).choiceOf, growth: { provider: 'openai', name: 'of-growth' } },
      fallback: { provider: 'anthropic', name: 'claude-fake' },
    });
    const ctx = await somebody();
    const begun: string[] = [];
    const begin = () => {
      begun.push('');
      return (piece: string) => {
        begun[begun.length - 1] += piece;
      };
    };
    const question = { ...QUESTION, messages: saying('Which leaf?'), begin };
    mock.clearRequests();
    expect(await models.ask(ctx, { ...question, purpose: 'growth' })).toMatchObject({ value: { word: 'ash' }, model: 'of-growth' });
    expect(await models.ask(ctx, question)).toMatchObject({ value: { word: 'fir' }, model: 'claude-fake' });
    expect(mock.getRequests().map(({ body }) => (body as { model?: string }).model)).toEqual(['of-growth', 'fake', 'claude-fake']);
    expect(begun).toEqual(['{"word":"ash"}', '', '{"word":"fir"}']);
    expect(await usageOf(ctx)).toMatchObject([{ model: 'of-growth' }, { model: 'claude-fake' }]);
  });

  it('are refused to a person who has had what a day allows, until the next day', async () => {
    mock.onMessage('Enough?', { content: '{"word":"no"}', usage: { prompt_tokens: 90, completion_tokens: 10 } });
    const models = modelsAt(url, { tokensPerDay: 100 });
    const [ada, bob] = [await somebody(), await somebody()];
    const question = { ...QUESTION, messages: saying('Enough?') };
    await models.ask(ada, question);
    await expect(models.ask(ada, question)).rejects.toMatchObject({ code: 'model_budget_spent', retryAfterSeconds: 13.5 * 60 * 60 });
    await models.ask(bob, question);
    stored.later(24 * 60 * 60 * 1000);
    await models.ask(ada, question);
  });

  it('use no more than a minute allows, at all servers together, and give back what was not used', async () => {
    mock.onMessage('How much?', { content: '{"word":"few"}', usage: { prompt_tokens: 900, completion_tokens: 50 } });
    const taken: number[] = [];
    const limiter = (perSecond: number, burst: number) => {
      const buckets = createTokenBuckets(perSecond, burst, () => 0);
      const take = (name: string, amount = 1) => {
        taken.push(amount);
        return buckets.take(name, amount);
      };
      return { ...buckets, take };
    };
    const models = createModels({ settings: settingsFor(url, { tokensPerMinute: 1_000 }), limiter, now: stored.context.now });
    const ctx = await somebody();
    const question = { ...QUESTION, messages: saying('How much?') };
    await models.ask(ctx, question);
    expect(taken.reduce((sum, amount) => sum + amount, 0)).toBe(950);
    const refused = models.ask(ctx, { ...question, maxTokens: 10_000 });
    await expect(refused).rejects.toMatchObject({ code: 'model_busy', retryAfterSeconds: 57 });
  });
});

describe('the queue', () => {
  it('lets people in by turns, whoever came first and asks most; who leaves it makes room', async () => {
    const queue = createFairQueue({ atOnce: 1, perPerson: 1, waitingPerPerson: 3 });
    const order: string[] = [];
    const never = new AbortController().signal;
    const leaving = new AbortController();
    const leave = await queue.enter('ada', never);
    const pass = async (person: string, name: string, signal = never) => {
      const out = await queue.enter(person, signal);
      order.push(name);
      out();
    };
    const waiting = [
      pass('ada', 'ada 2'),
      pass('ada', 'ada 3'),
      pass('ada', 'ada 4', leaving.signal),
      pass('bob', 'bob'),
      pass('eve', 'eve'),
    ];
    await expect(queue.enter('ada', never)).rejects.toMatchObject({ code: 'model_busy' });
    leaving.abort(new Error('gone'));
    leave();
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(order).toEqual(['ada 2', 'bob', 'eve', 'ada 3']);
  });
});
