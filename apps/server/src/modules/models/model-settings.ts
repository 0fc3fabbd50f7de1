import { MODEL_PURPOSES } from '@1numbers/contract';
import { type Env, EnvError } from '../../env.ts';

/** What a model is asked for; each may have a model of its own. */
export type Purpose = (typeof MODEL_PURPOSES)[number];

/** Who serves a model, and its name there. `anthropic:claude-…` in the environment; without a prefix it is OpenAI's or a like server's. */
export type ModelChoice = { readonly provider: 'openai' | 'anthropic'; readonly name: string };

export type ModelSettings = {
  readonly openai: { readonly apiKey: string; readonly baseUrl: string | undefined } | null;
  readonly anthropic: { readonly apiKey: string; readonly baseUrl: string | undefined } | null;
  readonly choiceOf: Readonly<Record<Purpose, ModelChoice>>;
  /** Asked where the chosen one fails; null for none. */
  readonly fallback: ModelChoice | null;
  /** How long one answer may take, from the first byte asked to the last one read. */
  readonly timeoutMs: number;
  /** Of everybody together, at all servers. */
  readonly tokensPerMinute: number;
  /** Of one person. */
  readonly tokensPerDay: number;
  /** How many answers a server waits for at the same time. */
  readonly atOnce: number;
};

const DEFAULT_OPENAI = 'gpt-5-mini';
const DEFAULT_ANTHROPIC = 'claude-haiku-4-5';

/** What is set up; null where no provider is. Throws an `EnvError` for a model whose provider is not set up. */
export function modelSettingsOf(env: Env): ModelSettings | null {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL } = env;
  const hasOpenAi = OPENAI_API_KEY !== undefined || OPENAI_BASE_URL !== undefined;
  // Servers at home ask for no key; the client wants a word all the same.
  const openai = hasOpenAi ? { apiKey: OPENAI_API_KEY ?? 'none', baseUrl: OPENAI_BASE_URL } : null;
  const anthropic = ANTHROPIC_API_KEY === undefined ? null : { apiKey: ANTHROPIC_API_KEY, baseUrl: ANTHROPIC_BASE_URL };
  if (openai === null && anthropic === null) return null;
  const known = (variable: string, text: string): ModelChoice => {
    const choice = choiceNamed(text);
    if ((choice.provider === 'openai' ? openai : anthropic) === null)
      throw new EnvError(`${variable}: ${text} needs ${choice.provider === 'openai' ? 'OPENAI_API_KEY' : 'ANTHROPIC_API_KEY'}.`);
    return choice;
  };
  const usual = known('AI_MODEL', env.AI_MODEL ?? (openai === null ? `anthropic:${DEFAULT_ANTHROPIC}` : DEFAULT_OPENAI));
  const own = new Map(env.AI_MODELS.map(({ purpose, model }) => [purpose, known('AI_MODELS', model)]));
  return {
    openai,
    anthropic,
    choiceOf: Object.fromEntries(MODEL_PURPOSES.map((purpose) => [purpose, own.get(purpose) ?? usual])) as Record<Purpose, ModelChoice>,
    fallback: env.AI_FALLBACK_MODEL === undefined ? null : known('AI_FALLBACK_MODEL', env.AI_FALLBACK_MODEL),
    timeoutMs: env.AI_TIMEOUT_SECONDS * 1000,
    tokensPerMinute: env.AI_TOKENS_PER_MINUTE,
    tokensPerDay: env.AI_TOKENS_PER_DAY,
    atOnce: env.AI_AT_ONCE,
  };
}

function choiceNamed(text: string): ModelChoice {
  const [, prefix, name = text] = /^(openai|anthropic):(.+)$/.exec(text) ?? [];
  return { provider: prefix === 'anthropic' ? 'anthropic' : 'openai', name };
}
