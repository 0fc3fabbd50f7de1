import { fileURLToPath } from 'node:url';
import { MODEL_PURPOSES } from '@1numbers/contract';
import { z } from 'zod';
import { parseRedisUrl } from './cache/redis-address.ts';
import { OperatorError } from './operator-error.ts';
import { parseMasterKeys } from './secrets/key-ring.ts';

export type Env = z.infer<typeof schema>;

/** A variable that cannot be used; the message names it. */
export class EnvError extends OperatorError {}

/** Reads the environment. A variable that is empty counts as unset; one that is wrong stops the boot by its name. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvError(`The environment cannot be used.\n${lines.join('\n')}`);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const DATA_DIR = fileURLToPath(new URL('../../../.data', import.meta.url));
const postgresUrl = z.string().regex(/^postgres(?:ql)?:\/\//, 'must be a postgresql:// address');

/** What the parser has to say stands beside the variable's name. */
function refusedBy(parse: (text: string) => unknown) {
  return (text: string, { addIssue }: z.RefinementCtx): void => {
    try {
      parse(text);
    } catch (error) {
      addIssue((error as Error).message);
    }
  };
}

function wholeNumber(lowest: number, highest: number) {
  const message = `must be a whole number, ${lowest} to ${highest}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= lowest && number <= highest, message);
}

/** Exact origins as a browser sends them: with their scheme, and without a slash at the end. */
function originsOf(text: string, { addIssue }: z.RefinementCtx): readonly string[] {
  const origins = text.split(',').map((origin) => origin.trim());
  for (const origin of origins)
    if (!/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin)
      addIssue(`${origin} is no origin; write them as https://example.org, parted by commas`);
  return origins;
}

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535');

/** Plain http only on this very machine: who listens in between could sign in as anybody. */
const issuerUrl = z.url().regex(/^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/, 'must be an https:// address');

const modelName = z.string().max(200);

/** Reads `chat=gpt-5,forecast=anthropic:claude-sonnet-4-5`. */
function modelsOf(text: string, { addIssue }: z.RefinementCtx) {
  return text.split(',').flatMap((entry) => {
    const [, word, model] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(entry) ?? [];
    const purpose = MODEL_PURPOSES.find((known) => known === word);
    if (purpose !== undefined && model !== undefined) return [{ purpose, model }];
    addIssue(`${entry} is none of ${MODEL_PURPOSES.map((known) => `${known}=<model>`).join(', ')}`);
    return [];
  });
}

const schema = z.object({
  PORT: portNumber.default(3000),
  HOST: z.string().default('localhost'),
  /** A PostgreSQL of one's own; without it one is started on DATA_DIR. */
  DATABASE_URL: postgresUrl.optional(),
  /** For reads that may be a moment old. */
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  /** As the owner of the tables, for migrations. Default: DATABASE_URL. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_CONNECTIONS: wholeNumber(1, 500).default(20),
  /** `redis://host:6379`, or `redis-cluster://host:6379,host:6379`: what several servers share beside the database. */
  REDIS_URL: z.string().superRefine(refusedBy(parseRedisUrl)).optional(),
  /** Where the embedded database, the master keys and the outbox are kept. */
  DATA_DIR: z.string().default(DATA_DIR),
  /** `1:base64,2:base64`. Default: a file in DATA_DIR, made at the first start. */
  MASTER_KEYS: z.string().superRefine(refusedBy(parseMasterKeys)).optional(),
  /** Where people reach the service: it stands in mails and decides whether cookies need https. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Pages of other origins that may call the API from a browser, parted by commas. Default: none. */
  CORS_ORIGINS: z.string().transform(originsOf).default([]),
  /** Where mail is handed over. Without it, mails are written to DATA_DIR/outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** `strength` asks for passwords that take many guesses, `classes` for four kinds of characters. */
  PASSWORD_POLICY: z.enum(['strength', 'classes']).default('strength'),
  MAIL_FROM: z.string().default('1Numbers <no-reply@localhost>'),
  /** Requests a second of one caller; 0 takes the general limit away, never those on guessing. */
  RATE_LIMIT_RPS: wholeNumber(0, 100_000).default(10),
  /** How many proxies stand in front of the server: so many are believed about the caller's address, and no caller's own word. */
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  /** The metrics on a port of their own, at /metrics. */
  METRICS_PORT: portNumber.optional(),
  /** The metrics at /metrics of the main port, for whoever sends this as a bearer token. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** Where traces are sent, over HTTP; the library reads the other variables of OpenTelemetry itself. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Signing in with Google, GitHub and one more OpenID Connect issuer: what each gave when this service was registered with it. */
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What people know the issuer by. Default: Single sign-on. */
  OIDC_NAME: z.string().max(40).optional(),
  /** Language models: OpenAI, any server that speaks like it, or Anthropic. Without one of these, readings are composed. */
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A name as its provider writes it, after `anthropic:` for one of Anthropic's. */
  AI_MODEL: modelName.optional(),
  /** Models of single purposes: `chat=gpt-5,forecast=anthropic:claude-sonnet-4-5`. */
  AI_MODELS: z.string().transform(modelsOf).default([]),
  /** Asked where the first one fails. */
  AI_FALLBACK_MODEL: modelName.optional(),
  AI_TIMEOUT_SECONDS: wholeNumber(1, 600).default(60),
  /** Of everybody together. */
  AI_TOKENS_PER_MINUTE: wholeNumber(1_000, 100_000_000).default(90_000),
  /** Of one person. */
  AI_TOKENS_PER_DAY: wholeNumber(0, 100_000_000).default(200_000),
  /** How many answers of models a server waits for at the same time. */
  AI_AT_ONCE: wholeNumber(1, 1_000).default(8),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
});
