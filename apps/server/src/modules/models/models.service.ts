import { type Actor, userIdOf } from '../../actor.ts';
import type { Limiter } from '../../cache/token-buckets.ts';
import type { Ctx } from '../../ctx.ts';
import { aboutTokensOf, createBudget, mostTokensOf, textsOf } from './budget.ts';
import { failureOf, TOO_LATE } from './failure.ts';
import { createFairQueue } from './fair-queue.ts';
import { type Conversation, type ModelClient, openModel, type Round } from './langchain.ts';
import { ModelError } from './model-error.ts';
import { type ModelObserver, UNOBSERVED } from './model-observer.ts';
import type { ModelChoice, ModelSettings, Purpose } from './model-settings.ts';
import type { Answer, Models, Question, Tokens, Turn, TurnPiece } from './models.ts';
import { createRests } from './rests.ts';
import { runTool } from './run-tool.ts';

type ModelsDeps = {
  /** Null where no provider is set up. */
  readonly settings: ModelSettings | null;
  readonly limiter: (perSecond: number, burst: number) => Limiter;
  readonly now: () => Date;
  readonly observer?: ModelObserver;
};

/** How often the model may come back from its tools within one turn. */
const MAX_ROUNDS = 6;
const QUEUE = { perPerson: 2, waitingPerPerson: 4 };

export function createModels({ settings, ...deps }: ModelsDeps): Models {
  return settings === null ? NO_MODELS : withSettings(settings, deps);
}

const NO_MODELS: Models = {
  names: null,
  budgetOf: async () => null,
  nameFor: () => null,
  ask: () => Promise.reject(notConfigured()),
  // biome-ignore lint/correctness/useYield: there is nothing to say.
  async *converse() {
    throw notConfigured();
  },
};

function withSettings(settings: ModelSettings, { limiter, now, observer = UNOBSERVED }: Omit<ModelsDeps, 'settings'>): Models {
  const queue = createFairQueue({ atOnce: settings.atOnce, ...QUEUE });
  const budget = createBudget({ limiter, settings, now, observer });
  observer.watchQueue(queue.waiting);
  const rests = createRests();
  const clients = new Map<string, Promise<ModelClient>>();

  const clientOf = (choice: ModelChoice) => {
    const key = `${choice.provider}:${choice.name}`;
    const client = clients.get(key) ?? openModel(choice, settings);
    clients.set(key, client);
    return client;
  };

  /** The models to ask, one after the other; the chosen one a second time where there is no other. */
  function candidatesFor(purpose: Purpose): readonly ModelChoice[] {
    const chosen = settings.choiceOf[purpose];
    const all = [chosen, settings.fallback ?? chosen];
    const awake = all.filter(({ name }) => rests.secondsOf(name) === null);
    if (awake.length > 0) return awake;
    throw new ModelError('model_unavailable', 'The model is left alone for a while.', rests.secondsOf(chosen.name) ?? undefined);
  }

  async function turnOf(ctx: Ctx): Promise<() => void> {
    const since = performance.now();
    const leave = await queue.enter(personOf(ctx.actor), ctx.signal);
    observer.waited((performance.now() - since) / 1000);
    return leave;
  }

  /** What a call failed of, noted; whether another try may help is for whoever asked. */
  function noteFailure(ctx: Ctx, { name }: ModelChoice, purpose: Purpose, error: unknown, late: AbortSignal): unknown {
    const failure = failureOf(error, { left: ctx.signal, late });
    observer.asked(purpose, name, failure instanceof ModelError ? failure.code : 'left');
    if (!(failure instanceof ModelError)) return failure;
    rests.failed(name, failure);
    ctx.log.error({ model: name, purpose, code: failure.code, what: failure.message });
    return failure;
  }

  async function askOne<Value>(ctx: Ctx, question: Question<Value>, choice: ModelChoice): Promise<Answer<Value>> {
    const { purpose, shape, maxTokens } = question;
    const reservation = await budget.reserve(ctx, mostTokensOf(...textsOf(question)) + maxTokens);
    const late = AbortSignal.timeout(settings.timeoutMs);
    let used: Tokens | null = null;
    try {
      const client = await clientOf(choice);
      const hear = question.begin?.() ?? (() => undefined);
      const { value, tokens } = await client.ask({ ...question, hear, signal: AbortSignal.any([ctx.signal, late]) });
      used = tokens ?? { input: aboutTokensOf(...textsOf(question)), output: aboutTokensOf(JSON.stringify(value)) };
      const judged = shape.safeParse(value);
      if (!judged.success) throw new ModelError('model_unusable', 'The answer has another shape.');
      rests.worked(choice.name);
      observer.asked(purpose, choice.name, 'answered');
      return { value: judged.data, model: choice.name, tokens: used };
    } catch (error) {
      // Whoever leaves has had the question read for them.
      if (ctx.signal.aborted) used ??= { input: aboutTokensOf(...textsOf(question)), output: 0 };
      throw noteFailure(ctx, choice, purpose, error, late);
    } finally {
      await reservation.settle(used === null ? null : { tokens: used, purpose, model: choice.name });
    }
  }

  async function* converseWith(ctx: Ctx, turn: Turn, choice: ModelChoice): AsyncGenerator<TurnPiece, void> {
    const { purpose, tools } = turn;
    const late = AbortSignal.timeout(settings.timeoutMs);
    const signal = AbortSignal.any([ctx.signal, late]);
    const total = { input: 0, output: 0 };
    try {
      const conversation = (await clientOf(choice)).open({ ...turn, signal }, tools);
      const texts = [...textsOf(turn)];
      for (let round = 1; ; round += 1) {
        const { calls, tokens, isCut } = yield* oneRound(ctx, turn, choice, conversation, texts);
        total.input += tokens.input;
        total.output += tokens.output;
        rests.worked(choice.name);
        const isLast = calls.length === 0 || round === MAX_ROUNDS;
        if (isLast) {
          const reason = isCut ? 'length' : calls.length > 0 ? 'rounds' : 'done';
          observer.asked(purpose, choice.name, 'answered');
          yield { kind: 'end', reason, model: choice.name, tokens: total };
          return;
        }
        for (const call of calls) {
          const output = await runTool(tools, call, signal);
          const told = JSON.stringify(output);
          texts.push(told);
          conversation.answer(call, told);
          yield { kind: 'tool', name: call.name, input: call.input, output };
        }
      }
    } catch (error) {
      throw noteFailure(ctx, choice, purpose, error, late);
    }
  }

  /** One answer of the model, paid for. When whoever listens leaves, what was said so far is counted by its length. */
  async function* oneRound(
    ctx: Ctx,
    { purpose, maxTokens }: Turn,
    choice: ModelChoice,
    conversation: Conversation,
    texts: string[],
  ): AsyncGenerator<TurnPiece, Round & { readonly tokens: Tokens }> {
    const reservation = await budget.reserve(ctx, mostTokensOf(...texts) + maxTokens);
    const asked = aboutTokensOf(...texts);
    let said = '';
    let used: Tokens | null = null;
    let hasFailed = false;
    try {
      const words = conversation.next();
      for (;;) {
        const { done, value } = await words.next();
        if (done === true) {
          used = value.tokens ?? { input: asked, output: aboutTokensOf(said) };
          return { ...value, tokens: used };
        }
        said += value;
        yield { kind: 'text', text: value };
      }
    } catch (error) {
      hasFailed = !ctx.signal.aborted;
      throw error;
    } finally {
      texts.push(said);
      if (!hasFailed) used ??= { input: asked, output: aboutTokensOf(said) };
      await reservation.settle(used === null ? null : { tokens: used, purpose, model: choice.name });
    }
  }

  return {
    names: Object.fromEntries(Object.entries(settings.choiceOf).map(([purpose, { name }]) => [purpose, name])) as Models['names'],
    budgetOf: budget.of,
    nameFor: ({ actor }, purpose) => (userIdOf(actor) === null ? null : settings.choiceOf[purpose].name),

    async ask(ctx, question) {
      const leave = await turnOf(ctx);
      try {
        return await firstOf(candidatesFor(question.purpose), (choice) => askOne(ctx, question, choice));
      } finally {
        leave();
      }
    },

    async *converse(ctx, turn) {
      const leave = await turnOf(ctx);
      try {
        const [first, second] = candidatesFor(turn.purpose);
        let hasBegun = false;
        try {
          for await (const piece of converseWith(ctx, turn, first as ModelChoice)) {
            hasBegun = true;
            yield piece;
          }
        } catch (error) {
          if (hasBegun || second === undefined || !isWorthAnother(error, first === second)) throw error;
          yield* converseWith(ctx, turn, second);
        }
      } finally {
        leave();
      }
    },
  };
}

async function firstOf<Result>(candidates: readonly ModelChoice[], ask: (choice: ModelChoice) => Promise<Result>): Promise<Result> {
  const [first, second] = candidates as readonly [ModelChoice, ModelChoice?];
  return ask(first).catch((error: unknown) => {
    if (second === undefined || !isWorthAnother(error, first === second)) throw error;
    return ask(second);
  });
}

/** The same model that is busy, or did not answer in time, is not asked again at once. */
function isWorthAnother(error: unknown, isTheSame = false): boolean {
  if (!(error instanceof ModelError)) return false;
  if (error.code === 'model_busy') return !isTheSame;
  return error.code === 'model_unavailable' && (!isTheSame || error.message !== TOO_LATE);
}

function personOf(actor: Actor): string {
  const userId = userIdOf(actor);
  if (userId === null) throw new ModelError('model_needs_account', 'Tokens are counted by person.');
  return userId;
}

function notConfigured(): ModelError {
  return new ModelError('model_not_configured', 'No model is set up.');
}
