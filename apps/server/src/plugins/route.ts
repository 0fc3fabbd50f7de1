import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { hasOwnSchemas, JSON_TYPE, type Route, readFields } from '@1numbers/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { WebSocket } from 'ws';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Ctx } from '../ctx.ts';
import type { Database } from '../db/database.ts';
import { AppError } from '../errors.ts';
import { answerStraight } from './answer.ts';
import { admit } from './authentication.ts';
import { isKnown } from './etag.ts';
import { openEventStream, wantsEvents } from './event-stream.ts';
import { PRIVATE } from './headers.ts';
import { type Answered, once } from './idempotency.ts';
import { leavingOf } from './leaving.ts';
import { admitCounted } from './rate-limit.ts';
import { whileAllowed } from './still-allowed.ts';

type BodyOf<Defined extends Route> = Defined extends { request: { schemas: readonly (infer Schema extends z.ZodType)[] } }
  ? z.output<Schema>
  : undefined;
type QueryOf<Defined extends Route> = Defined extends { query: infer Schema extends z.ZodType } ? z.output<Schema> : undefined;
type AnswerOf<Defined extends Route> = Defined extends { answer: { schemas: readonly [infer Schema extends z.ZodType, ...unknown[]] } }
  ? z.input<Schema>
  : undefined;

/** What a handler is given: parsed, judged by its schemas, and with who asks. */
export type Asked<Defined extends Route> = {
  readonly ctx: Ctx;
  readonly body: BodyOf<Defined>;
  readonly query: QueryOf<Defined>;
  readonly params: Readonly<Record<string, string>>;
  /** For cookies, `ETag` and what else is of HTTP alone. */
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

/**
 * Registers a route of the contract: who may call it, what its body and query must be, and its status. The handler calls a service and
 * gives what is answered. Nothing on the way keeps the answer: all of these are about a person.
 */
export function route<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => Promise<AnswerOf<Defined>>,
): void {
  register(scope, defined, async (request, reply) => {
    const asked = await judged(request, reply, defined, context);
    if (mayGoStraight(request)) {
      answerStraight(request, reply, defined.status ?? 200, JSON.stringify(await handler(asked)), reply.getHeaders());
      return reply;
    }
    const work = async (db: Database): Promise<Answered> => {
      const answer = await handler({ ...asked, ctx: ctxOf(request, reply, asked.ctx.actor, db) });
      return { status: defined.status ?? 200, headers: repeatedHeaders(reply), body: answer === undefined ? null : JSON.stringify(answer) };
    };
    const answered = await (defined.idempotent ? once(request, asked.ctx.actor, context, work) : work(context.database));
    reply.headers(answered.headers).header('cache-control', PRIVATE).code(answered.status);
    if (answered.body === null) return reply.send();
    return reply.type(`${JSON_TYPE}; charset=utf-8`).send(answered.body);
  });
}

/** Registers a read whose handler gives the JSON itself, which it may have had already. */
export function writtenRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => Promise<Buffer>,
): void {
  register(scope, defined, async (request, reply) => {
    const text = await handler(await judged(request, reply, defined, context));
    if (!mayGoStraight(request)) return reply.header('cache-control', PRIVATE).type(`${JSON_TYPE}; charset=utf-8`).send(text);
    answerStraight(request, reply, 200, text, reply.getHeaders());
    return reply;
  });
}

/** An answer that is too long to be held at once. Only what goes wrong before its first piece can still be told. */
export type StreamedAnswer = {
  readonly type: string;
  readonly fileName: string;
  readonly pieces: AsyncGenerator<string | Uint8Array, void>;
};

/** Registers a route that answers piece by piece, as a file. */
export function streamedRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => StreamedAnswer | Promise<StreamedAnswer>,
): void {
  register(scope, defined, async (request, reply) => {
    const { type, fileName, pieces } = await handler(await judged(request, reply, defined, context));
    const first = await pieces.next();
    const all = async function* () {
      if (first.done !== true) yield first.value;
      yield* pieces;
    };
    reply.header('cache-control', PRIVATE).header('content-disposition', `attachment; filename="${fileName}"`);
    return reply.type(IS_TEXT.test(type) ? `${type}; charset=utf-8` : type).send(Readable.from(all(), { objectMode: false }));
  });
}

/** What is told while an answer is made. */
export type Tell = (event: { readonly type: string }) => void;

/**
 * Registers a route that answers as JSON, or tells how its answer is made to whoever asks for an event stream. What goes wrong before the
 * first event is a refusal like any other; after it, an event `failed`. Both end with the session of who asked.
 */
export function toldRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>, tell: Tell) => Promise<AnswerOf<Defined>>,
): void {
  register(scope, defined, async (request, reply) => {
    const asked = await judged(request, reply, defined, context);
    reply.header('cache-control', PRIVATE);
    const handled = (tell: Tell) =>
      whileAllowed(
        () => admit(request, defined, context),
        (over) => {
          const signal = AbortSignal.any([asked.ctx.signal, over]);
          return handler({ ...asked, ctx: { ...asked.ctx, signal } }, (event) => {
            if (!over.aborted) tell(event);
          });
        },
      );
    if (!wantsEvents(request)) {
      const answer = await handled(() => undefined);
      return reply.type(`${JSON_TYPE}; charset=utf-8`).send(JSON.stringify(answer));
    }
    const { tell, end } = openEventStream(request, reply);
    await handled(tell).then(() => end(), end);
    return reply;
  });
}
const IS_TEXT = /^(text\/|application\/json$)/;

/** Registers a route that goes on as a WebSocket: the handler says who may, and what is done with it. */
export function upgradingRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => Promise<(socket: WebSocket) => void>,
): void {
  register(scope, defined, async (request, reply) => {
    const upgrade = scope.webSocketOf(request);
    const takeUp = await handler(await judged(request, reply, defined, context));
    takeUp(await upgrade(reply));
    return reply;
  });
}

/** Registers a route that answers a text, or 304 to whoever has it already. */
export function textRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => Promise<{ readonly type: string; readonly fileName: string; readonly text: string }>,
): void {
  register(scope, defined, async (request, reply) => {
    const { type, fileName, text } = await handler(await judged(request, reply, defined, context));
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    // It may be kept by who asked, and must be asked for again.
    reply.header('cache-control', 'private, no-cache').header('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.header('content-disposition', `inline; filename="${fileName}"`).type(`${type}; charset=utf-8`).send(text);
  });
}

/** Registers a route that sends a browser elsewhere; the handler says where. */
export function redirectRoute<const Defined extends Route>(
  scope: FastifyInstance,
  context: Context,
  defined: Defined,
  handler: (asked: Asked<Defined>) => Promise<string>,
): void {
  register(scope, defined, async (request, reply) => {
    const location = await handler(await judged(request, reply, defined, context));
    return reply.header('cache-control', PRIVATE).redirect(location, defined.status);
  });
}

function register(scope: FastifyInstance, { method, path, request, access = 'anyone' }: Route, handler: RouteHandlerMethod): void {
  const config = { bodyless: request === undefined, countedByCaller: access !== 'anyone' };
  scope.route({ method, url: path.replaceAll(/\{(\w+)\}/g, ':$1'), config, handler });
}

async function judged<const Defined extends Route>(
  request: FastifyRequest,
  reply: FastifyReply,
  defined: Defined,
  context: Context,
): Promise<Asked<Defined>> {
  const actor = await admitCounted(request, defined, context);
  const body = defined.request === undefined ? undefined : readFields(schemaOf(defined.request, request), request.body);
  const query = defined.query === undefined ? undefined : readFields(defined.query, request.query);
  const ctx = ctxOf(request, reply, actor, context.database);
  return { ctx, body, query, params: request.params, request, reply } as Asked<Defined>;
}

/** A signal is made when somebody asks for it: few do, and making one costs more than judging a query. */
function ctxOf(request: FastifyRequest, reply: FastifyReply, actor: Actor, db: Database): Ctx {
  let leaving: AbortSignal | undefined;
  return {
    actor,
    db,
    log: request.log,
    get signal() {
      leaving ??= leavingOf(reply);
      return leaving;
    },
  };
}

/** A read does nothing that is answered again or goes into a cookie; only the refusal of a browser has to be noted on its way. */
function mayGoStraight(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers['sec-gpc'] === undefined;
}

/** Of a body that came in one of several types the schema of that type. */
function schemaOf(defined: NonNullable<Route['request']>, { headers }: FastifyRequest): z.ZodType {
  const { types, schemas } = defined;
  const index = hasOwnSchemas(defined) ? types.findIndex((type) => headers['content-type']?.toLowerCase().startsWith(type)) : 0;
  return schemas[index] ?? schemas[0];
}

/** Headers of a handler that belong to its answer, and come again with it. */
function repeatedHeaders(reply: FastifyReply): Record<string, string> {
  const headers = ['etag', 'location'].map((name) => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(headers.filter((header): header is [string, string] => typeof header[1] === 'string'));
}

/** The id in an address. What is no id names nothing, and says so like an id that is not there. */
export function idOf(params: Readonly<Record<string, string>>): string {
  const { id = '' } = params;
  if (!UUID.test(id)) throw new AppError('not_found', 'There is nothing with this id.');
  return id.toLowerCase();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
