import type { Client } from './client.ts';
import { ConnectionError, ProblemError } from './errors.ts';
import type { Event } from './generated/schemas.ts';

/** What happened; and `connected` each time hearing begins, as what happened before that may have been missed. */
export type Heard = Event | { readonly type: 'connected' };

export type EventsOptions = {
  /** Where the service is, as for the client. Default: where the page came from. */
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
  /** 0 to 1, for the spread of waiting times. */
  readonly random?: () => number;
  readonly WebSocket?: typeof globalThis.WebSocket;
};

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** The session is over: there is no use in coming back. */
const SESSION_ENDED = 4401;

/**
 * What happens to what a person keeps, as it happens. A connection that is lost is opened again, after a pause that grows and is spread
 * at random. Ends with the session or the signal; throws when nobody is signed in.
 *
 * @example for await (const heard of events(client)) if (heard.type !== 'session_ended') refetch(heard);
 */
export async function* events(client: Pick<Client, 'createEventTicket'>, options: EventsOptions = {}): AsyncGenerator<Heard, void> {
  const { baseUrl = '', signal, random = Math.random, WebSocket = globalThis.WebSocket } = options;
  for (let failed = 0; signal?.aborted !== true; failed += 1) {
    if (failed > 0 && !(await rested(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (failed - 1)), signal))) return;
    const ticket = await ticketFrom(client, signal);
    if (ticket === null) continue;
    const address = new URL(`${baseUrl}/v1/events?ticket=${ticket}`, pageAddress());
    address.protocol = address.protocol.replace('http', 'ws');
    const hearing = heardOn(new WebSocket(address), signal);
    try {
      for (let next = await hearing.next(); ; next = await hearing.next()) {
        if (next.done === true && next.value === SESSION_ENDED) return;
        if (next.done === true) break;
        if (next.value.type === 'connected') failed = 0;
        yield next.value;
      }
    } finally {
      await hearing.return(SESSION_ENDED);
    }
  }
}

/** Undefined outside a browser. */
function pageAddress(): string | undefined {
  return (globalThis as { readonly location?: { readonly href: string } }).location?.href;
}

/** Null when it is worth trying again. */
async function ticketFrom(client: Pick<Client, 'createEventTicket'>, signal: AbortSignal | undefined): Promise<string | null> {
  try {
    return (await client.createEventTicket({}, signal === undefined ? {} : { signal })).ticket;
  } catch (error) {
    if (signal?.aborted === true || error instanceof ConnectionError || (error instanceof ProblemError && error.retryable)) return null;
    throw error;
  }
}

/** Gives the code it was closed with. */
async function* heardOn(socket: WebSocket, signal: AbortSignal | undefined): AsyncGenerator<Heard, number> {
  const waiting: Heard[] = [];
  let closed: number | null = null;
  let wake: () => void = () => undefined;
  const hear = (heard: Heard) => {
    waiting.push(heard);
    wake();
  };
  const leave = () => close(socket);
  signal?.addEventListener('abort', leave);
  socket.addEventListener('open', () => hear({ type: 'connected' }));
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  socket.addEventListener('close', ({ code }) => {
    closed = code;
    wake();
  });
  try {
    for (;;) {
      const next = waiting.shift();
      if (next !== undefined) yield next;
      else if (closed !== null) return closed;
      else
        await new Promise<void>((done) => {
          wake = done;
        });
    }
  } finally {
    signal?.removeEventListener('abort', leave);
    close(socket);
  }
}

/** Browsers complain of a connection that is closed while it is being made: such a one is closed once it is there. */
function close(socket: WebSocket): void {
  if (socket.readyState === socket.CONNECTING) socket.addEventListener('open', () => socket.close());
  else socket.close();
}

/** False when the signal came first. */
function rested(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((done) => {
    const stop = () => {
      clearTimeout(timer);
      done(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done(true);
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
