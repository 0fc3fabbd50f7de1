import { type ClientOptions, type Connection, connectionOf } from './connection.ts';
import { ConnectionError, ProblemError, problemOf } from './errors.ts';
import { OPERATIONS, type Operations } from './generated/operations.ts';
import { linesIn } from './lines.ts';
import { type Input, type OperationRow, requestOf } from './request.ts';
import { pauseAfter } from './retry.ts';
import { tellEvents } from './told.ts';

export type OperationId = keyof Operations;

export type CallOptions = {
  readonly signal?: AbortSignal;
  /** Is told the status and the headers of the answer. */
  readonly onAnswer?: (response: Pick<Response, 'status' | 'headers'>) => void;
  /** Asks for the answer in pieces, where the service has it so, and is told each. The call then gives null once all are told. */
  readonly onEvent?: (event: unknown) => void;
};

type Call<Asked, Answer> =
  Record<never, never> extends Asked
    ? (input?: Asked, options?: CallOptions) => Promise<Answer>
    : (input: Asked, options?: CallOptions) => Promise<Answer>;

/** Every call of the API as a function of the same name. */
export type Client = { readonly [Id in OperationId]: Call<Operations[Id]['input'], Operations[Id]['answer']> };

/**
 * The API as typed functions. A request that may be repeated is sent again when the service or the way to it fails; a creation carries
 * an idempotency key, so that it happens once however often it is sent. Every refusal is a ProblemError.
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connectionOf(options);
  const calls = Object.entries<OperationRow>(OPERATIONS).map(([id, operation]) => [
    id,
    (input: Input = {}, call: CallOptions = {}) => perform(connection, operation, input, call),
  ]);
  return Object.fromEntries(calls) as Client;
}

const EVENTS_TYPE = 'text/event-stream';
const JSON_TYPE = /^application\/json\b/;

async function perform(connection: Connection, operation: OperationRow, input: Input, call: CallOptions): Promise<unknown> {
  const { url, init } = requestOf(connection, operation, input);
  const response = await persist(connection, operation, call, (token) => attempt(connection, url, init, operation, token, call));
  if (response === null) return null;
  call.onAnswer?.(response);
  if (call.onEvent !== undefined && isEvents(response)) return tellEvents(response, call.onEvent);
  if (operation.answer === undefined) return null;
  if (operation.answer === 'lines') return linesIn(response);
  if (operation.answer === 'blob') return response.blob();
  return JSON_TYPE.test(response.headers.get('content-type') ?? '') ? response.json() : response.text();
}

/** Sends until there is an answer, or until sending again would not be right. Null is the answer to what is gone already. */
async function persist(
  { retries, renew, random, wait, accessToken }: Connection,
  operation: OperationRow,
  { signal }: CallOptions,
  send: (token: string | null) => Promise<Response>,
): Promise<Response | null> {
  let token = operation.signedIn === undefined ? null : accessToken();
  let renewed = false;
  for (let sent = 1; ; sent += 1) {
    try {
      return await send(token);
    } catch (error) {
      if (!(error instanceof ProblemError) && !(error instanceof ConnectionError)) throw error;
      if (isRefusedToken(error, token) && !renewed) {
        renewed = true;
        // Another call may have brought a new one meanwhile.
        const newest = accessToken();
        token = newest === token ? await renew() : newest;
        // What anyone may ask is answered to nobody in particular too.
        if (token === null && operation.signedIn !== 'optional') throw error;
        continue;
      }
      // The first attempt may have done it, and only its answer was lost.
      if (sent > 1 && operation.method === 'DELETE' && error instanceof ProblemError && error.code === 'not_found') return null;
      const pause = operation.repeatable === true && sent <= retries ? pauseAfter(error, sent, random()) : null;
      if (pause === null) throw error;
      await wait(pause, signal);
    }
  }
}

function isRefusedToken(error: ProblemError | ConnectionError, token: string | null): boolean {
  return token !== null && error instanceof ProblemError && error.code === 'unauthenticated';
}

/** One request. Throws what is no success. */
async function attempt(
  { fetch, apiKey, timeoutMs }: Connection,
  url: string,
  init: RequestInit,
  operation: OperationRow,
  token: string | null,
  { signal, onEvent }: CallOptions,
): Promise<Response> {
  const headers = new Headers(init.headers);
  if (onEvent !== undefined) headers.set('accept', EVENTS_TYPE);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  else if (apiKey !== null && operation.signedIn === true) headers.set('x-api-key', apiKey);
  // A stream takes as long as it takes.
  const limits = operation.body === 'lines' || onEvent !== undefined ? [] : [AbortSignal.timeout(timeoutMs)];
  const answered = fetch(url, { ...init, headers, signal: AbortSignal.any(signal === undefined ? limits : [signal, ...limits]) });
  const response = await answered.catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ConnectionError(error);
  });
  if (!response.ok) throw await problemOf(response, Date.now());
  return response;
}

function isEvents({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith(EVENTS_TYPE) === true;
}
