import { setTimeout as pause } from 'node:timers/promises';
import { userIdOf } from '../../actor.ts';
import type { Limiter } from '../../cache/token-buckets.ts';
import type { Ctx } from '../../ctx.ts';
import { ModelError, type ModelFailure } from './model-error.ts';
import type { ModelObserver } from './model-observer.ts';
import type { ModelSettings, Purpose } from './model-settings.ts';
import type { DayBudget, Message, Models, Tokens } from './models.ts';
import { addTokens, sumTokens } from './token-usage.repository.ts';

/** What one call may cost, taken before it and settled after it. */
export type Budget = {
  /** What a person has used of their day; null for nobody in particular. */
  readonly of: Models['budgetOf'];
  /** Waits for what the minute allows, for a while. Holds no connection meanwhile. */
  readonly reserve: (ctx: Ctx, amount: number) => Promise<Reservation>;
};
export type Reservation = {
  /** Notes what was used by whom; null where nothing is owed. Never rejects. */
  readonly settle: (used: { readonly tokens: Tokens; readonly purpose: Purpose; readonly model: string } | null) => Promise<void>;
};

type BudgetDeps = {
  readonly limiter: (perSecond: number, burst: number) => Limiter;
  readonly settings: Pick<ModelSettings, 'tokensPerMinute' | 'tokensPerDay'>;
  readonly now: () => Date;
  readonly observer: ModelObserver;
};

const PATIENCE_MS = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** All models of the service share one bucket. */
const EVERYBODY = 'models';

export function createBudget({ limiter, settings: { tokensPerMinute, tokensPerDay }, now, observer }: BudgetDeps): Budget {
  const minute = limiter(tokensPerMinute / 60, tokensPerMinute);

  function refusal(code: ModelFailure, message: string, retryAfterSeconds: number): ModelError {
    observer.refused(code);
    return new ModelError(code, message, retryAfterSeconds);
  }

  async function takeOfMinute(amount: number, signal: AbortSignal): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const { allowed, retryAfterSeconds } = await minute.take(EVERYBODY, amount);
      if (allowed) return;
      const waitMs = retryAfterSeconds * 1000;
      if (performance.now() + waitMs > until) throw refusal('model_busy', 'The minute is used up.', retryAfterSeconds);
      await pause(waitMs, undefined, { signal });
    }
  }

  async function of({ db, actor }: Pick<Ctx, 'actor' | 'db'>): Promise<DayBudget | null> {
    const userId = userIdOf(actor);
    if (userId === null) return null;
    const time = now().getTime();
    const used = await db.read(actor, (tx) => sumTokens(tx, userId, dayOf(now())));
    return { perDay: tokensPerDay, used, resetsAt: new Date(time - (time % DAY_MS) + DAY_MS) };
  }

  async function refuseSpentDay(ctx: Ctx): Promise<void> {
    const { used, perDay, resetsAt } = (await of(ctx)) ?? refuseNobody();
    if (used < perDay) return;
    throw refusal('model_budget_spent', 'The day is used up.', Math.ceil((resetsAt.getTime() - now().getTime()) / 1000));
  }

  return {
    of,

    async reserve(ctx, wanted) {
      const userId = userIdOf(ctx.actor) ?? refuseNobody();
      await refuseSpentDay(ctx);
      const amount = Math.min(wanted, tokensPerMinute);
      await takeOfMinute(amount, ctx.signal);
      return {
        async settle(used) {
          const tokens = used === null ? 0 : used.tokens.input + used.tokens.output;
          await minute.take(EVERYBODY, tokens - amount);
          if (used === null) return;
          const { purpose, model } = used;
          observer.used(purpose, model, used.tokens);
          await ctx.db
            .transaction(ctx.actor, (tx) => addTokens(tx, { userId, day: dayOf(now()), purpose, model, ...used.tokens }))
            .catch((error: unknown) => ctx.log.error({ err: error, what: 'tokens were not counted' }));
        },
      };
    },
  };
}

function refuseNobody(): never {
  throw new ModelError('model_needs_account', 'Tokens are counted by person.');
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** At most so many tokens, in every script: no model cuts text finer than about two bytes each. */
export function mostTokensOf(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 2);
}

/** About so many, for what was used without anybody telling how much. */
export function aboutTokensOf(...texts: readonly string[]): number {
  return Math.ceil(mostTokensOf(...texts) / 2);
}

export function textsOf({ system, messages }: { readonly system: string; readonly messages: readonly Message[] }): readonly string[] {
  return [system, ...messages.map(({ content }) => content)];
}
