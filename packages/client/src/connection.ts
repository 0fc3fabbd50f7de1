/** How the service is reached, and as whom. */
export type ClientOptions = {
  /** Where the service is. Default: where the page came from. */
  readonly baseUrl?: string;
  /** Sent as `X-API-Key`. */
  readonly apiKey?: string;
  /** The access token in use; null while nobody is signed in. */
  readonly accessToken?: () => string | null;
  /** Asked once after a 401, however many calls are waiting: a new access token, or null when there is none to be had. */
  readonly renew?: () => Promise<string | null>;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a request that may be repeated is sent again. Default 2. */
  readonly retries?: number;
  /** How long one attempt may take. Default 30 s. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** 0 to 1, for the spread of waiting times. */
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly newKey?: () => string;
};

export type Connection = Required<Omit<ClientOptions, 'apiKey'>> & { readonly apiKey: string | null };

export function connectionOf(options: ClientOptions): Connection {
  return {
    baseUrl: '',
    accessToken: () => null,
    headers: {},
    retries: 2,
    timeoutMs: 30_000,
    fetch: (input, init) => globalThis.fetch(input, init),
    random: Math.random,
    wait,
    newKey: () => globalThis.crypto.randomUUID(),
    ...options,
    renew: onlyOnce(options.renew ?? (async () => null)),
    apiKey: options.apiKey ?? null,
  };
}

/** While an answer is awaited, whoever asks too gets the same one. */
function onlyOnce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | null = null;
  return () => {
    asked ??= ask().finally(() => {
      asked = null;
    });
    return asked;
  };
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
